#!/usr/bin/env python3
"""How fast OpenFisca-France answers for the same households: the baseline of `cargo xtask bench rights`.

    python3 openfisca.py households.jsonl

Says one measure a line, as JSON: all households in one simulation, and one household in a simulation of its own.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True  # the repository stays as it is
ORACLE = Path(__file__).resolve().parent.parent / "oracle"
sys.path.insert(0, str(ORACLE))

from judge.answers import answers  # noqa: E402
from judge.household import Household  # noqa: E402
from judge.months import Month  # noqa: E402
from judge.system import load  # noqa: E402

TIMES = 3


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    households = [Household.read(line) for line in lines]
    month = Month.parse("2026-11")
    system = load(ORACLE / "overrides.json")

    def seconds(some: list[Household]) -> float:
        begun = time.perf_counter()
        answers(system, some, month)
        return time.perf_counter() - begun

    seconds(households[:1])  # the model reads its parameters once
    batch = len(households) / statistics.median(seconds(households) for _ in range(TIMES))
    say("rights.batch", batch, "households/s")
    single = statistics.median(seconds([household]) for household in households[:TIMES]) * 1e6
    say("rights.single", single, "µs")


def say(name: str, value: float, unit: str) -> None:
    print(json.dumps({"name": name, "value": value, "unit": unit}), flush=True)


if __name__ == "__main__":
    main()
