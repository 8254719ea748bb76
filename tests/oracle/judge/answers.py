"""What OpenFisca is asked, and its answers in our words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from openfisca_core.simulations import Simulation
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from .household import Household
from .inputs import overwrite, simulation
from .months import Month, between
from .population import Population

# Our names of monthly amounts, and OpenFisca's.
BY_PERSON = {"aah": "aah", "mva": "caah", "asi": "asi", "ass": "ass"}
BY_FAMILY = ("aspa", "af", "cf", "asf", "paje_base", "aeeh", "rsa", "ppa")
HOUSING = ("apl", "als", "alf")
SCHOOLS = ("college", "lycee")

# What free or paid health cover (CSS) counts only if the household says that it receives it, and the word for it.
RECEIVED = {
    "aah": "aah",
    "caah": "aah",
    "asi": "asi",
    "ass": "ass",
    "aspa": "aspa",
    "af": "af",
    "asf": "asf",
    "cf": "cf",
}


@dataclass(frozen=True)
class Answer:
    """Of one household. `css_resources` and `css_ceiling` tell how near to a limit it stands."""

    id: str
    benefits: dict[str, Any]
    per_person: dict[str, dict[str, float]]
    css_resources: float
    css_ceiling: float


def answers(system: TaxBenefitSystem, households: list[Household], month: Month) -> list[Answer]:
    """In the order of the households."""
    population = Population.of(households)
    told = simulation(system, population, month)
    amounts = {
        **monthly(told, month),
        **yearly(told, month),
        **scholarships(told, month),
        **health_cover(told, population, month),
        "prime_naissance": birth_grants(system, households, month),
    }
    return [answer(number, amounts, population) for number in range(len(households))]


def monthly(told: Simulation, month: Month) -> dict[str, np.ndarray]:
    persons = {name: told.calculate(variable, str(month)) for name, variable in BY_PERSON.items()}
    return persons | {name: told.calculate(name, str(month)) for name in (*BY_FAMILY, *HOUSING)}


def yearly(told: Simulation, month: Month) -> dict[str, np.ndarray]:
    return {name: told.calculate(name, str(month.year)) for name in ("ars", "cheque_energie")}


def scholarships(told: Simulation, month: Month) -> dict[str, np.ndarray]:
    """From September on, the means test looks at the income year before the school year: that of next January."""
    tested = Month(month.year + 1, 1) if month.month >= 9 else month
    found = {}
    for school in SCHOOLS:
        grade = told.calculate(f"bourse_{school}_echelon", str(tested))
        if tested != month:
            told.set_input(f"bourse_{school}_echelon", str(month), grade)
        found[f"bourse_{school}"] = told.calculate(f"bourse_{school}", str(month))
    return found


def health_cover(told: Simulation, population: Population, month: Month) -> dict[str, np.ndarray]:
    """Last of all: in the twelve months before, entitlements become what was really received."""
    window = between(month.plus(-12), month.plus(-1))
    entitled = {(name, past): told.calculate(name, str(past)) for past in window for name in RECEIVED}
    family_of = population.persons(lambda place: place.family)
    receives = population.of_families(lambda household: household.receives, frozenset())
    for (name, past), amount in entitled.items():
        received = np.array([RECEIVED[name] in words for words in receives])
        if name in BY_PERSON.values():
            received = received[family_of]
        overwrite(told, name, past, np.where(received, amount, 0.0))
    return {
        "css_free": told.calculate("cmu_c", str(month)),
        "css_participation": told.calculate("css_participation_forfaitaire", str(month)),
        "css_resources": told.calculate("css_cmu_base_ressources", str(month)),
        "css_ceiling": told.calculate("cmu_c_plafond", str(month)),
    }


def birth_grants(system: TaxBenefitSystem, households: list[Household], month: Month) -> np.ndarray:
    """For a pregnant person: a second simulation in which one child is due in two months."""
    grants = np.zeros(len(households))
    pregnant = [n for n, h in enumerate(households) if any(person.pregnant for person in h.persons)]
    if pregnant:
        population = Population.of([households[n] for n in pregnant], due=month.plus(2))
        told = simulation(system, population, month)
        grants[pregnant] = told.calculate("paje_naissance", str(month))[population.family_of]
    return grants


def answer(number: int, amounts: dict[str, np.ndarray], population: Population) -> Answer:
    family, dwelling = population.family_of[number], population.dwelling_of[number]

    def of_family(name: str) -> float:
        return cents(amounts[name][family])

    def total(name: str) -> float:
        return cents(sum(per_person.get(name, {}).values()))

    per_person = amounts_by_person(number, amounts, population)
    housing = {kind: of_family(kind) for kind in HOUSING}
    cover = "free" if amounts["css_free"][family] else "paid" if amounts["css_participation"][family] > 0 else "none"
    benefits = {
        "rsa": of_family("rsa"),
        "ppa": of_family("ppa"),
        "aide_logement": cents(sum(housing.values())),
        "aide_logement_type": next((kind for kind, amount in housing.items() if amount), None),
        "css": cover,
        "css_participation": of_family("css_participation"),
        "aah": total("aah"),
        "mva": total("mva"),
        "aspa": of_family("aspa"),
        "asi": total("asi"),
        "ass": total("ass"),
        "af": of_family("af"),
        "cf": of_family("cf"),
        "asf": of_family("asf"),
        "paje_base": of_family("paje_base"),
        "prime_naissance": cents(amounts["prime_naissance"][number]),
        "aeeh": of_family("aeeh"),
        "ars": of_family("ars"),
        "bourse_college": of_family("bourse_college"),
        "bourse_lycee": of_family("bourse_lycee"),
        "cheque_energie": cents(amounts["cheque_energie"][dwelling]),
    }
    return Answer(
        id=population.households[number].id,
        benefits=benefits,
        per_person=per_person,
        css_resources=of_family("css_resources"),
        css_ceiling=of_family("css_ceiling"),
    )


def amounts_by_person(
    number: int, amounts: dict[str, np.ndarray], population: Population
) -> dict[str, dict[str, float]]:
    """Only what is paid, in the order of the persons."""
    found: dict[str, dict[str, float]] = {}
    for row in population.rows_of(number):
        for name in BY_PERSON:
            if amounts[name][row]:
                found.setdefault(name, {})[population.places[row].person.id] = cents(amounts[name][row])
    return found


def cents(amount: float) -> float:
    """Rounded to cents; never a negative zero."""
    return round(float(amount) + 0.0, 2)
