"""From households to the three groupings of OpenFisca: families, dwellings (`menage`) and tax units (`foyer_fiscal`).

Everybody of every household stands in one long row, so that one simulation answers for all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from .household import Household, Person, TaxUnit
from .months import Month


@dataclass(frozen=True)
class Place:
    """One person, and the number of each group he or she belongs to, with the role in it."""

    person: Person
    household: int | None
    family: int
    family_role: str
    dwelling: int
    dwelling_role: str
    unit: int
    unit_role: str
    # Children have the applicant's nationality and permit; savings are put down to the applicant.
    papers: Person
    applicant: bool = False


@dataclass
class Population:
    """`family_of[h]`, `dwelling_of[h]`: the groups of household number h; groups of a fictitious parent have none."""

    households: list[Household]
    places: list[Place] = field(default_factory=list)
    families: list[Household | None] = field(default_factory=list)
    dwellings: list[Household | None] = field(default_factory=list)
    units: list[TaxUnit] = field(default_factory=list)
    family_of: list[int] = field(default_factory=list)
    dwelling_of: list[int] = field(default_factory=list)
    _rows: dict[int, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, households: list[Household], due: Month | None = None) -> Population:
        """With `due`, each family also has a child that is to be born in the middle of that month."""
        population = cls(households)
        for number, household in enumerate(households):
            population._add(number, household, due)
        return population

    def _add(self, number: int, household: Household, due: Month | None) -> None:
        family, dwelling = self._group(self.families, household), self._group(self.dwellings, household)
        self.family_of.append(family)
        self.dwelling_of.append(dwelling)
        applicant, partner = household.applicant, household.partner

        def place(person: Person, role: tuple[str, str], unit: tuple[int, str], real: bool = True) -> None:
            if real:
                self._rows.setdefault(number, []).append(len(self.places))
            self.places.append(
                Place(
                    person=person,
                    household=number if real else None,
                    family=family,
                    family_role=role[0],
                    dwelling=dwelling,
                    dwelling_role=role[1],
                    unit=unit[0],
                    unit_role=unit[1],
                    papers=applicant if real and person.role == "child" else person,
                    applicant=person is applicant,
                )
            )

        if applicant.on_parents_tax_return:
            declared = self._group(self.units, TaxUnit((), 0.0, 0.0))
            place(applicant, ("demandeur", "personne_de_reference"), (declared, "personne_a_charge"))
        else:
            declared = self._unit(household, applicant)
            place(applicant, ("demandeur", "personne_de_reference"), (declared, "declarant_principal"))
        if partner:
            both = {applicant.id, partner.id}
            together = not applicant.on_parents_tax_return and any(both <= set(u.declarants) for u in household.units)
            unit = (declared, "conjoint") if together else (self._unit(household, partner), "declarant_principal")
            place(partner, ("conjoint", "conjoint"), unit)
        for child in household.children:
            place(child, ("enfant", "enfant"), (declared, "personne_a_charge"))
        if due:
            unborn = somebody("child", due.first_day().replace(day=15))
            place(unborn, ("enfant", "enfant"), (declared, "personne_a_charge"), real=False)
        if applicant.on_parents_tax_return:
            # A parent lives elsewhere and declares the applicant.
            family, dwelling = self._group(self.families, None), self._group(self.dwellings, None)
            parent = somebody("applicant", date(1975, 1, 15))
            place(parent, ("demandeur", "personne_de_reference"), (declared, "declarant_principal"), real=False)

    def _unit(self, household: Household, person: Person) -> int:
        declared = (unit for unit in household.units if person.id in unit.declarants)
        return self._group(self.units, next(declared, TaxUnit((person.id,), 0.0, 0.0)))

    @staticmethod
    def _group(groups: list[Any], group: Any) -> int:
        groups.append(group)
        return len(groups) - 1

    def rows_of(self, number: int) -> list[int]:
        """Where the persons of a household stand; without the unborn and the fictitious."""
        return self._rows.get(number, [])

    def persons(self, read: Callable[[Place], Any], dtype: str | None = None) -> np.ndarray:
        """One value a person, in the order of the row."""
        return np.array([read(place) for place in self.places], dtype=dtype)

    def of_families(self, read: Callable[[Household], Any], otherwise: Any) -> np.ndarray:
        return np.array([otherwise if household is None else read(household) for household in self.families])

    def of_dwellings(self, read: Callable[[Household], Any], otherwise: Any) -> np.ndarray:
        return np.array([otherwise if household is None else read(household) for household in self.dwellings])


def somebody(role: str, birth: date) -> Person:
    """A person about whom nothing else is known."""
    return Person.read({"id": "", "role": role, "birth_date": birth.isoformat()})
