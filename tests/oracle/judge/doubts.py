"""Where OpenFisca itself is doubtful: households whose benefit a strict comparison leaves out.

Each rule has a code, the benefits it concerns, and a condition. The codes are explained in README.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .answers import Answer
from .household import TAXABLE_OF_NET, Household, Person
from .months import Month, age_at

INCOMES = ("wage_net", "unemployment_benefit", "retirement_pension", "invalidity_pension")
BIRTH_AND_FAMILY = ("af", "cf", "ars", "paje_base", "prime_naissance")


@dataclass(frozen=True)
class Case:
    """A household in a month, with its answer, and what the rules ask of it."""

    household: Household
    month: Month
    answer: Answer

    @property
    def couple(self) -> bool:
        return self.household.partner is not None

    def age(self, person: Person) -> int:
        return age_at(person.birth, self.month)


Concerned = tuple[str, ...]
PersonRule = tuple[str, Concerned, Callable[[Case, Person], bool]]
HouseholdRule = tuple[str, Concerned, Callable[[Case], bool]]


def doubts(case: Case) -> dict[str, list[str]]:
    """Benefit by benefit, the codes in order."""
    found: dict[str, set[str]] = {}

    def add(code: str, benefits: Concerned) -> None:
        for benefit in benefits:
            found.setdefault(benefit, set()).add(code)

    for adult in case.household.adults:
        for code, benefits, is_so in OF_AN_ADULT:
            if is_so(case, adult):
                add(code, benefits)
    for code, benefits, holds in OF_A_HOUSEHOLD:
        if holds(case):
            add(code, benefits)
    return {benefit: sorted(codes) for benefit, codes in found.items()}


def may_get_aah(person: Person) -> bool:
    return person.disability == "80_plus" or (person.disability == "50_to_79" and person.rsdae)


def foreigner(person: Person) -> bool:
    """From outside the EEA, and without protected status."""
    return person.nationality == "OTHER" and not person.protected


def past_or_other_income(person: Person) -> bool:
    return any(person.has(name) for name in INCOMES) or (person.notice is not None and person.notice.any())


def unborn_child_of_a_young_couple(case: Case, person: Person) -> bool:
    young = all(case.age(adult) < 25 for adult in case.household.adults)
    return person.pregnant and case.couple and not case.household.children and young


OF_AN_ADULT: tuple[PersonRule, ...] = (
    (
        "D01",
        ("aah", "mva", "aspa", "asi", "rsa", "ppa", "aide_logement", "css"),
        lambda case, p: p.disability in ("50_to_79", "80_plus") and case.age(p) >= 62,
    ),
    (
        "D02",
        ("aah", "mva", "rsa", "ppa"),
        lambda _, p: (
            may_get_aah(p) and not p.streams["wage_net"].now and p.business is None and past_or_other_income(p)
        ),
    ),
    ("D03", ("rsa",), unborn_child_of_a_young_couple),
    ("D04", ("aide_logement",), lambda _, p: p.activity == "student" and p.nationality == "OTHER"),
    (
        "D17",
        ("aah", "asi", "mva", "rsa", "ppa"),
        lambda _, p: p.has("invalidity_pension") and may_get_aah(p),
    ),
)


def near_the_second_wage(case: Case) -> bool:
    """A couple with a child, born or expected, in which the lower of two earnings of N-2 stands near the limit."""

    def net(person: Person) -> float:
        if person.notice is None:
            wage, benefit = person.streams["wage_net"].before, person.streams["unemployment_benefit"].before
            return 12 * (TAXABLE_OF_NET * wage + benefit) * 0.9
        return (person.notice.wages + person.notice.unemployment) * 0.9

    adults = case.household.adults
    expecting = any(adult.pregnant for adult in adults)
    return case.couple and bool(case.household.children or expecting) and 4500 <= min(map(net, adults)) <= 7200


def near_a_css_ceiling(case: Case) -> bool:
    """Further from it where incomes vary: the reference year itself is doubtful."""
    varies = any(stream.varies for person in case.household.persons for stream in person.streams.values())
    share = 0.12 if varies else 0.03
    ceiling, resources = case.answer.css_ceiling, case.answer.css_resources
    near = any(abs(resources / limit - 1) < share for limit in (ceiling, 1.35 * ceiling))
    return near and not case.answer.benefits["rsa"]


def near_the_last_bracket(case: Case) -> bool:
    """Of the energy voucher; or two tax units in one home."""
    household = case.household
    if household.couple == "cohabiting":
        return True
    shared = sum(child.shared_custody for child in household.children)
    persons = len(household.persons) - 0.5 * shared
    units = 1 + 0.5 * max(0, min(persons, 2) - 1) + 0.3 * max(0, persons - 2)
    return any(10790 <= unit.rfr_n2 / units <= 11010 for unit in household.units)


def two_of_an_age(case: Case) -> bool:
    ages = [case.age(child) for child in case.household.children]
    return len(ages) == 2 and ages[0] == ages[1]


def second_claimant_of_ass(case: Case) -> bool:
    partner = case.household.partner
    claims = partner is not None and partner.worked_5_of_10_years and partner.activity == "unemployed"
    return claims and case.household.applicant.has("unemployment_benefit")


def recent_lone_parent(case: Case) -> bool:
    applicant = case.household.applicant
    parent = bool(case.household.children) or applicant.pregnant
    return not case.couple and parent and foreigner(applicant) and applicant.residence_years < 5


def born_since(case: Case) -> bool:
    first = case.month.plus(-3).first_day()
    return any(child.birth > first for child in case.household.children)


def declared_by_parents(case: Case) -> bool:
    return case.household.applicant.on_parents_tax_return


OF_A_HOUSEHOLD: tuple[HouseholdRule, ...] = (
    (
        "D05",
        ("aide_logement",),
        lambda case: case.couple and all(adult.streams["wage_net"].now for adult in case.household.adults),
    ),
    (
        "D06",
        ("rsa", "ppa", "aide_logement", "css", "asf"),
        lambda case: any(child.shared_custody for child in case.household.children),
    ),
    ("D07", ("cf", "paje_base", "prime_naissance", "rsa", "ppa"), near_the_second_wage),
    ("D08", ("css",), near_a_css_ceiling),
    (
        "D09",
        ("bourse_college", "bourse_lycee"),
        lambda case: (
            case.household.couple == "cohabiting"
            and any(child.school in ("college", "lycee") for child in case.household.children)
        ),
    ),
    ("D10", ("aide_logement",), lambda case: case.household.housing == "hostel"),
    (
        "D11",
        ("aeeh", "aide_logement"),
        lambda case: any(child.disability == "50_to_79" for child in case.household.children),
    ),
    (
        "D12",
        ("aide_logement", *BIRTH_AND_FAMILY, "css"),
        lambda case: any(adult.business for adult in case.household.adults),
    ),
    ("D13", ("css", "cheque_energie"), declared_by_parents),
    (
        "D13",
        ("rsa", "ppa"),
        lambda case: declared_by_parents(case) and (case.household.applicant.pregnant or bool(case.household.children)),
    ),
    (
        "D14",
        ("aspa", "rsa", "ppa"),
        lambda case: case.couple and len({case.age(adult) >= 65 for adult in case.household.adults}) == 2,
    ),
    (
        "D15",
        ("af", "cf", "asf", "paje_base", "ars", "prime_naissance", "aide_logement", "aah", "css", "aeeh"),
        lambda case: any(foreigner(adult) and adult.residence_years < 1 for adult in case.household.adults),
    ),
    ("D16", ("cheque_energie",), near_the_last_bracket),
    (
        "D17",
        ("asi", "rsa", "ppa", "css"),
        lambda case: case.couple and any(adult.has("invalidity_pension") for adult in case.household.adults),
    ),
    (
        "D18",
        ("rsa",),
        lambda case: (
            bool(case.household.children) and any(adult.activity == "student" for adult in case.household.adults)
        ),
    ),
    ("D19", ("af",), two_of_an_age),
    ("D20", ("css", "af"), lambda case: any(case.age(child) >= 20 for child in case.household.children)),
    ("D21", ("ass", "rsa", "ppa"), second_claimant_of_ass),
    ("D22", ("rsa", "ppa"), recent_lone_parent),
    (
        "D26",
        ("mva", "rsa", "ppa"),
        lambda case: (
            case.household.family_landlord
            and case.household.housing != "tenant_social"
            and any(adult.disability == "80_plus" for adult in case.household.adults)
        ),
    ),
    ("D24", ("ppa",), born_since),
    (
        "D23",
        ("aah", "aeeh", "rsa", "aide_logement"),
        lambda case: any(
            child.disability in ("50_to_79", "80_plus") and case.age(child) >= 20 for child in case.household.children
        ),
    ),
)
