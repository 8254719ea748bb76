"""What OpenFisca is told: our answers under its names (mapping and conventions: README.md)."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from openfisca_core import periods
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from .household import GROSS_OF_NET, TAXABLE_OF_NET
from .months import Month, between
from .population import Place, Population

ACTIVITY = {
    "employed": "actif",
    "self_employed": "actif",
    "unemployed": "chomeur",
    "student": "etudiant",
    "retired": "retraite",
    "inactive": "inactif",
}
HOUSING = {
    "tenant_social": "locataire_hlm",
    "tenant_private": "locataire_vide",
    "tenant_private_furnished": "locataire_meuble",
    "owner_no_loan": "proprietaire",
    "owner_with_loan": "primo_accedant",
    "hosted_free": "loge_gratuitement",
    "hosted_contributing": "loge_gratuitement",
    "hostel": "locataire_foyer",
    "homeless": "sans_domicile",
}
SCHOOL = {
    "none": "inconnue",
    "nursery": "maternelle",
    "primary": "primaire",
    "college": "college",
    "lycee": "lycee",
    "higher": "enseignement_superieur",
}
MARITAL = {"none": "celibataire", "cohabiting": "celibataire", "married": "marie", "pacs": "pacse"}
NATIONALITY = {"FR": "FR", "EEA_CH": "DE", "OTHER": "XX"}
DISABILITY = {"none": 0.0, "under_50": 0.40, "50_to_79": 0.65, "80_plus": 0.85}
TURNOVER = {
    "sale": "rpns_auto_entrepreneur_CA_achat_revente",
    "service_bic": "rpns_auto_entrepreneur_CA_bic",
    "service_bnc": "rpns_auto_entrepreneur_CA_bnc",
}
NEVER = "9999-12-31"
FOR_EVER = 99.0


def simulation(system: TaxBenefitSystem, population: Population, reference: Month) -> Simulation:
    """A simulation that knows all that the households answered, from January four years ago to January next year."""
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("individu", np.arange(len(population.places)))
    for key, count, group, role in (
        ("famille", len(population.families), lambda p: p.family, lambda p: p.family_role),
        ("menage", len(population.dwellings), lambda p: p.dwelling, lambda p: p.dwelling_role),
        ("foyer_fiscal", len(population.units), lambda p: p.unit, lambda p: p.unit_role),
    ):
        groups = builder.declare_entity(key, np.arange(count))
        builder.join_with_persons(groups, population.persons(group), [role(place) for place in population.places])
    built = builder.build(system)
    # Benefits read one another backwards in time, down to the declared beginning: longer than the usual cut-off.
    built.max_spiral_loops = 40

    teller = Teller(built, population, reference)
    teller.tell_persons()
    teller.tell_homes()
    teller.tell_incomes()
    teller.tell_tax_notices()
    teller.tell_past_benefits()
    # Ages in months are computed once and carried on from there: from where, must not depend on what is asked first.
    built.calculate("age_en_mois", str(reference.plus(-12)))
    teller.leave_shared_custody_out_of_asf()
    return built


class Teller:
    """Tells one simulation, concern by concern."""

    def __init__(self, built: Simulation, population: Population, reference: Month) -> None:
        self.simulation = built
        self.population = population
        self.reference = reference
        self.months = between(Month(reference.year - 4, 1), Month(reference.year + 1, 1))

    def tell(self, variable: str, values: np.ndarray, months: Iterable[Month]) -> None:
        for month in months:
            self.simulation.set_input(variable, str(month), values)

    def always(self, variable: str, values: np.ndarray) -> None:
        """Situations are constant: what is so today was so in every month before."""
        self.tell(variable, values, self.months)

    def tell_persons(self) -> None:
        of = self.population.persons
        eternal = self.simulation.set_input
        eternal("date_naissance", "ETERNITY", of(lambda p: p.person.birth.isoformat(), "datetime64[D]"))
        eternal("date_debut_chomage", "ETERNITY", of(unemployed_since, "datetime64[D]"))
        self.always("activite", of(lambda p: ACTIVITY[p.person.activity]))
        self.always("taux_incapacite", of(lambda p: DISABILITY[p.person.disability]))
        self.always("handicap", of(disabled))
        self.always("aah_restriction_substantielle_durable_acces_emploi", of(lambda p: p.person.rsdae))
        self.always("enceinte", of(lambda p: p.person.pregnant))
        self.always("scolarite", of(lambda p: SCHOOL[p.person.school]))
        self.always("boursier", of(lambda p: p.person.scholarship))
        self.always("garde_alternee", of(lambda p: p.person.shared_custody))
        self.always("habite_chez_parents", of(lambda p: p.person.lives_with_parents))
        self.always("rsa_jeune_condition_heures_travail_remplie", of(lambda p: p.person.worked_2_of_3_years))
        self.always(
            "ass_precondition_remplie",
            of(lambda p: p.person.worked_5_of_10_years and p.person.activity == "unemployed"),
        )
        self.always("statut_marital", of(self.marital))
        self.tell_papers()
        self.tell_dependants()

    def marital(self, place: Place) -> str:
        if place.household is None or place.person.role == "child":
            return "celibataire"
        return MARITAL[self.population.households[place.household].couple]

    def tell_papers(self) -> None:
        nationality = self.population.persons(lambda p: NATIONALITY[p.papers.nationality], "S2")
        years = self.population.persons(lambda p: FOR_EVER if p.papers.protected else p.papers.residence_years)
        self.always("nationalite", nationality)
        self.always("duree_possession_titre_sejour", years)
        # ASPA and ASI ask for an EEA passport or ten years of residence. The formula loses the ten years (a logical
        # "or" of two operands is given three), so its result is an input here.
        self.always("asi_aspa_condition_nationalite", (nationality != b"XX") | (years >= 10))

    def tell_dependants(self) -> None:
        """On a tax return: minors, the disabled, and adults who say that their parents declare them."""
        birth = self.population.persons(lambda p: p.person.birth.isoformat(), "datetime64[D]")
        dependant = self.population.persons(lambda p: p.unit_role == "personne_a_charge")
        declared = self.population.persons(lambda p: p.applicant and p.person.on_parents_tax_return)
        for year in range(self.reference.year - 1, self.reference.year + 2):
            minor = birth > np.datetime64(f"{year - 18:04d}-01-01")
            values = dependant & (minor | self.population.persons(disabled)) | declared
            self.simulation.set_input("enfant_a_charge", str(year), values)

    def tell_homes(self) -> None:
        dwellings, families = self.population.of_dwellings, self.population.of_families
        self.always("statut_occupation_logement", dwellings(lambda h: HOUSING[h.housing], "non_renseigne"))
        self.always("loyer", dwellings(lambda h: h.rent, 0.0))
        self.always("zone_apl", dwellings(lambda h: f"zone_{h.zone}", "zone_2"))
        self.always("coloc", dwellings(lambda h: h.flat_share, False))
        self.always("logement_chambre", dwellings(lambda h: h.room_only, False))
        self.always("participation_frais", dwellings(lambda h: h.housing == "hosted_contributing", False))
        self.always("proprietaire_proche_famille", families(lambda h: h.family_landlord, False))
        self.always("rsa_isolement_recent", families(lambda h: h.separated_recently, False))
        self.always("livret_a", self.savings("livret_a"))
        self.always("epargne_revenus_non_imposables", self.savings("other_savings"))

    def savings(self, kind: str) -> np.ndarray:
        """All of a household's savings stand with the applicant."""

        def read(place: Place) -> float:
            if not place.applicant or place.household is None:
                return 0.0
            return float(getattr(self.population.households[place.household], kind))

        return self.population.persons(read)

    def stream(self, name: str, month: Month) -> np.ndarray:
        return self.population.persons(lambda p: p.person.streams[name].at(month, self.reference), "float64")

    def notice(self, line: str) -> np.ndarray:
        """An average month of N-2 or earlier."""
        return self.population.persons(lambda p: getattr(p.person.taxed(), line) / 12, "float64")

    def tell_incomes(self) -> None:
        of = self.population.persons
        tell = self.simulation.set_input
        for month in self.months:
            period, noticed = str(month), month.year <= self.reference.year - 2
            if noticed:
                taxable = self.notice("wages")
                net = taxable / TAXABLE_OF_NET
            else:
                net = self.stream("wage_net", month)
                taxable = net * TAXABLE_OF_NET
            tell("salaire_net", period, net)
            tell("salaire_imposable", period, taxable)
            tell("salaire_de_base", period, net * GROSS_OF_NET)
            benefit = self.notice("unemployment") if noticed else self.stream("unemployment_benefit", month)
            for variable in ("chomage_net", "chomage_imposable", "chomage_brut"):
                tell(variable, period, benefit)
            pension = self.notice("pensions") if noticed else self.stream("retirement_pension", month)
            for variable in ("retraite_nette", "retraite_imposable", "retraite_brute"):
                tell(variable, period, pension)
            tell("pensions_invalidite", period, self.stream("invalidity_pension", month))
            tell("pensions_alimentaires_percues", period, self.stream("child_support_received", month))
        self.always("pensions_alimentaires_versees_individu", of(lambda p: p.person.support_paid))
        business, turnover = of(lambda p: p.person.business or ""), of(lambda p: p.person.turnover)
        for kind, variable in TURNOVER.items():
            self.always(variable, np.where(business == kind, turnover, 0.0))

    def tell_tax_notices(self) -> None:
        """By year; profit and child support paid are the same every year."""
        profit = 12 * self.population.persons(lambda p: p.person.profit())
        paid = np.zeros(len(self.population.units))
        for place in self.population.places:
            paid[place.unit] += place.person.support_paid
        for year in range(self.reference.year - 4, self.reference.year + 2):
            self.simulation.set_input("rpns_imposables", str(year), profit)
            self.simulation.set_input("pensions_alimentaires_versees", str(year), -12 * paid)
        for back, line in ((2, "rfr_n2"), (1, "rfr_n1")):
            amounts = np.array([getattr(unit, line) for unit in self.population.units])
            self.simulation.set_input("rfr", str(self.reference.year - back), amounts)

    def tell_past_benefits(self) -> None:
        """The RSA of the past is an answer (whether there was one); before twelve months ago there was no minimum."""
        receives = self.population.of_families(lambda h: 1.0 if "rsa" in h.receives else 0.0, 0.0)
        self.tell("rsa", receives, [month for month in self.months if month < self.reference])
        nothing = np.zeros(len(self.population.places))
        for variable in ("aah", "asi", "ass", "caah"):
            self.tell(variable, nothing, [month for month in self.months if month < self.reference.plus(-12)])

    def leave_shared_custody_out_of_asf(self) -> None:
        shared = self.population.persons(lambda p: p.person.shared_custody)
        for month in between(self.reference.plus(-13), self.reference):
            eligible = self.simulation.calculate("asf_elig_enfant", str(month))
            overwrite(self.simulation, "asf_elig_enfant", month, eligible & ~shared)


def overwrite(built: Simulation, variable: str, month: Month, values: np.ndarray) -> None:
    """Put another value in the place of one that is already computed."""
    built.get_holder(variable).put_in_cache(values, periods.period(str(month)))


def disabled(place: Place) -> bool:
    """The rate from which OpenFisca speaks of a disability."""
    return place.person.disability in ("50_to_79", "80_plus")


def unemployed_since(place: Place) -> str:
    since = place.person.unemployed_since
    return since.isoformat() if since and place.person.activity == "unemployed" else NEVER
