"""The reader: one line of JSON, as answered at the kiosk, becomes a `Household`; what is omitted has its default."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from .months import Month

STREAMS = (
    "wage_net",
    "unemployment_benefit",
    "retirement_pension",
    "invalidity_pension",
    "child_support_received",
)

# A net wage to the taxable and to the gross one: the constants of the national simulator.
TAXABLE_OF_NET = 1 + 0.029 * 0.9825 / 0.78
GROSS_OF_NET = 1 / 0.78

# The part of a micro-enterprise's turnover that is profit.
PROFIT = {"sale": 1 - 0.71, "service_bic": 1 - 0.50, "service_bnc": 1 - 0.34}


@dataclass(frozen=True)
class Stream:
    """A monthly amount: this month, the three before, and the average of the months before those."""

    now: float = 0.0
    m1: float = 0.0
    m2: float = 0.0
    m3: float = 0.0
    before: float = 0.0
    varies: bool = False

    @classmethod
    def read(cls, value: Any) -> Stream:
        """A number says the same every month; an object gives five figures."""
        if value is None:
            return cls()
        if isinstance(value, (int, float)):
            amount = float(value)
            return cls(amount, amount, amount, amount, amount)
        now, m1, m2, m3, before = (float(value[key]) for key in ("now", "m1", "m2", "m3", "before"))
        return cls(now, m1, m2, m3, before, varies=True)

    def at(self, month: Month, reference: Month) -> float:
        """The amount in a month; what is expected now goes on after the reference month."""
        if month >= reference:
            return self.now
        for back, amount in enumerate((self.m1, self.m2, self.m3), start=1):
            if month == reference.plus(-back):
                return amount
        return self.before

    def any(self) -> bool:
        return any((self.now, self.m1, self.m2, self.m3, self.before))

    def moved(self, move: Callable[[float], float]) -> Stream:
        return Stream(move(self.now), move(self.m1), move(self.m2), move(self.m3), move(self.before), self.varies)


@dataclass(frozen=True)
class TaxNotice:
    """Taxable amounts of N-2, by year."""

    wages: float = 0.0
    unemployment: float = 0.0
    pensions: float = 0.0

    def any(self) -> bool:
        return any((self.wages, self.unemployment, self.pensions))

    def moved(self, move: Callable[[float], float]) -> TaxNotice:
        return TaxNotice(move(self.wages), move(self.unemployment), move(self.pensions))


@dataclass(frozen=True)
class Person:
    id: str
    role: str
    birth: date
    activity: str
    unemployed_since: date | None
    worked_5_of_10_years: bool
    worked_2_of_3_years: bool
    nationality: str
    residence_years: float
    protected: bool
    disability: str
    rsdae: bool
    pregnant: bool
    scholarship: bool
    on_parents_tax_return: bool
    lives_with_parents: bool
    school: str
    shared_custody: bool
    streams: dict[str, Stream]
    support_paid: float
    business: str | None
    turnover: float
    notice: TaxNotice | None

    @classmethod
    def read(cls, answer: dict[str, Any]) -> Person:
        income = answer.get("income") or {}
        business = income.get("self_employed") or {}
        since = answer.get("unemployed_since")
        notice = answer.get("tax_n2")
        return cls(
            id=answer["id"],
            role=answer["role"],
            birth=date.fromisoformat(answer["birth_date"]),
            activity=answer.get("activity", "inactive"),
            unemployed_since=date.fromisoformat(since) if since else None,
            worked_5_of_10_years=answer.get("worked_5_of_10_years", False),
            worked_2_of_3_years=answer.get("worked_2_of_3_years", False),
            nationality=answer.get("nationality", "FR"),
            residence_years=float(answer.get("legal_residence_years") or 0),
            protected=answer.get("protected_status", False),
            disability=answer.get("disability", "none"),
            rsdae=answer.get("rsdae", False),
            pregnant=answer.get("pregnant", False),
            scholarship=answer.get("scholarship_holder", False),
            on_parents_tax_return=answer.get("on_parents_tax_return", False),
            lives_with_parents=answer.get("lives_with_parents", False),
            school=answer.get("school_level", "none"),
            shared_custody=answer.get("shared_custody", False),
            streams={name: Stream.read(income.get(name)) for name in STREAMS},
            support_paid=float(income.get("child_support_paid", 0)),
            business=business.get("kind"),
            turnover=float(business.get("monthly_turnover", 0)),
            notice=None if notice is None else TaxNotice(**{key: float(value) for key, value in notice.items()}),
        )

    def has(self, stream: str) -> bool:
        return self.streams[stream].any()

    def profit(self) -> float:
        """Of the micro-enterprise, by month."""
        return self.turnover * PROFIT[self.business] if self.business else 0.0

    def taxed(self) -> TaxNotice:
        """N-2 as on the notice; without a notice, the average month of before, twelve times."""
        if self.notice is not None:
            return self.notice
        return TaxNotice(
            wages=12 * TAXABLE_OF_NET * self.streams["wage_net"].before,
            unemployment=12 * self.streams["unemployment_benefit"].before,
            pensions=12 * self.streams["retirement_pension"].before,
        )

    def moved(self, move: Callable[[float], float]) -> Person:
        streams = {name: stream.moved(move) for name, stream in self.streams.items()}
        return replace(self, streams=streams, notice=self.notice and self.notice.moved(move))


@dataclass(frozen=True)
class TaxUnit:
    declarants: tuple[str, ...]
    rfr_n2: float
    rfr_n1: float


@dataclass(frozen=True)
class Household:
    id: str
    reference_month: Month
    couple: str
    separated_recently: bool
    housing: str
    rent: float
    zone: int
    flat_share: bool
    room_only: bool
    family_landlord: bool
    livret_a: float
    other_savings: float
    units: tuple[TaxUnit, ...]
    receives: frozenset[str]
    persons: tuple[Person, ...]

    @classmethod
    def read(cls, line: str) -> Household:
        answer = json.loads(line)
        housing, savings = answer["housing"], answer.get("savings") or {}
        return cls(
            id=answer["id"],
            reference_month=Month.parse(answer.get("reference_month", "2026-11")),
            couple=answer["couple"],
            separated_recently=answer.get("separated_recently", False),
            housing=housing["status"],
            rent=float(housing.get("rent", 0)),
            zone=housing.get("zone", 2),
            flat_share=housing.get("flat_share", False),
            room_only=housing.get("room_only", False),
            family_landlord=housing.get("landlord_is_close_family", False),
            livret_a=float(savings.get("livret_a", 0)),
            other_savings=float(savings.get("other", 0)),
            units=tuple(
                TaxUnit(tuple(unit["declarants"]), float(unit["rfr_n2"]), float(unit.get("rfr_n1", 0)))
                for unit in answer["tax_units"]
            ),
            receives=frozenset(answer.get("already_receives", ())),
            persons=tuple(Person.read(person) for person in answer["persons"]),
        )

    @property
    def applicant(self) -> Person:
        return next(person for person in self.persons if person.role == "applicant")

    @property
    def partner(self) -> Person | None:
        return next((person for person in self.persons if person.role == "partner"), None)

    @property
    def adults(self) -> list[Person]:
        return [person for person in self.persons if person.role != "child"]

    @property
    def children(self) -> list[Person]:
        return [person for person in self.persons if person.role == "child"]

    def moved(self, euros: float) -> Household:
        """The same household with every money answer that is not zero moved a little."""

        def move(amount: float) -> float:
            return amount + euros if amount else amount

        return replace(
            self,
            rent=move(self.rent),
            units=tuple(replace(unit, rfr_n2=move(unit.rfr_n2), rfr_n1=move(unit.rfr_n1)) for unit in self.units),
            persons=tuple(person.moved(move) for person in self.persons),
        )
