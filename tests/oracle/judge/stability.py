"""Knife edges: amounts that two cents more or less in every money answer would change by more than fifty cents."""

from __future__ import annotations

from collections.abc import Iterable

from .answers import Answer

NUDGES = (0.02, -0.02)
STABLE_WITHIN = 0.5

MONEY = (
    "rsa",
    "ppa",
    "aide_logement",
    "aah",
    "mva",
    "aspa",
    "asi",
    "ass",
    "af",
    "cf",
    "asf",
    "paje_base",
    "prime_naissance",
    "aeeh",
    "ars",
    "bourse_college",
    "bourse_lycee",
    "cheque_energie",
)


def unstable(answer: Answer, nudged: Iterable[Answer]) -> list[str]:
    """The benefits of a household that should not be judged."""
    nudged = list(nudged)

    def moves(name: str) -> bool:
        return any(abs(other.benefits[name] - answer.benefits[name]) > STABLE_WITHIN for other in nudged)

    found = [name for name in MONEY if moves(name)]
    if any(other.benefits["css"] != answer.benefits["css"] for other in nudged):
        found.append("css")
    return found
