"""Months: a (year, month) pair that can be compared and moved."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Month(NamedTuple):
    year: int
    month: int

    @classmethod
    def parse(cls, text: str) -> Month:
        """`2026-11`; anything else is a `ValueError`."""
        year, _, month = text.partition("-")
        if len(year) != 4 or len(month) != 2 or not (year + month).isdigit() or not 1 <= int(month) <= 12:
            raise ValueError(f"a month is written like 2026-11, not {text!r}")
        return cls(int(year), int(month))

    def plus(self, months: int) -> Month:
        year, month = divmod(self.year * 12 + self.month - 1 + months, 12)
        return Month(year, month + 1)

    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


def between(first: Month, last: Month) -> list[Month]:
    """Every month from `first` to `last`, both included."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return [first.plus(k) for k in range(count)]


def age_at(birth: date, month: Month) -> int:
    """Completed years on the first day of the month."""
    return month.year - birth.year - ((birth.month, birth.day) > (month.month, 1))
