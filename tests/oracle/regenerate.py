#!/usr/bin/env python3
"""Expected results: what OpenFisca-France gives for a file of households.

    python3 regenerate.py households.jsonl expected.jsonl [--month YYYY-MM] [--overrides overrides.json]

Files that end in `.gz` are compressed. Python 3.11; see docs/recipes/revaluation.md.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import io
import json
import sys
from pathlib import Path
from typing import Any

sys.dont_write_bytecode = True  # the repository stays as it is

from judge.household import Household  # noqa: E402
from judge.months import Month  # noqa: E402

HERE = Path(__file__).resolve().parent

SETUP = f"""\
OpenFisca-France is not installed for {sys.executable}.
Two commands make a virtual environment with it:

    python3.11 -m venv target/oracle
    target/oracle/bin/pip install -r tests/oracle/requirements.txt

then run target/oracle/bin/python tests/oracle/regenerate.py"""


def main() -> None:
    arguments = parse_arguments()
    if importlib.util.find_spec("openfisca_france") is None:
        sys.exit(SETUP)

    households = read_households(arguments.households)
    asked = arguments.month or households[0].reference_month
    results = judged(households, asked, arguments.overrides)
    write(arguments.expected, "".join(json.dumps(result, ensure_ascii=False) + "\n" for result in results))
    print(f"{len(results)} households, {asked}: {arguments.expected}", file=sys.stderr)


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="What OpenFisca-France gives for a file of households.")
    parser.add_argument("households", type=Path, help="one household a line (its shape: judge/household.py)")
    parser.add_argument("expected", type=Path, help="where the results go, one a line")
    parser.add_argument("--month", metavar="YYYY-MM", type=month, help="default: the first household's month")
    parser.add_argument("--overrides", type=Path, default=HERE / "overrides.json", help="amounts OpenFisca lacks")
    return parser.parse_args()


def month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def read_households(path: Path) -> list[Household]:
    try:
        lines = read(path).splitlines()
    except OSError as error:
        sys.exit(f"could not read the households: {error}")
    households = []
    for number, line in enumerate(lines, start=1):
        try:
            households.append(Household.read(line))
        except (KeyError, TypeError, ValueError) as error:
            sys.exit(f"{path}, line {number}: not a household: {error!r}")
    if not households:
        sys.exit(f"{path} holds no household")
    return households


def judged(households: list[Household], month: Month, overrides: Path) -> list[dict[str, Any]]:
    """Each household's benefits, with the doubts about them and the knife edges among them."""
    # Only from here on is OpenFisca needed.
    from judge.answers import answers
    from judge.doubts import Case, doubts
    from judge.stability import NUDGES, unstable
    from judge.system import load

    system = load(overrides)
    asked = answers(system, households, month)
    nudged = [answers(system, [household.moved(euros) for household in households], month) for euros in NUDGES]
    results = []
    for household, answer, *others in zip(households, asked, *nudged, strict=True):
        result: dict[str, Any] = {"id": answer.id, "month": str(month), "benefits": answer.benefits}
        if answer.per_person:
            result["per_person"] = answer.per_person
        result["doubts"] = doubts(Case(household, month, answer))
        if edges := unstable(answer, others):
            result["unstable"] = edges
        results.append(result)
    return results


def read(path: Path) -> str:
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def write(path: Path, text: str) -> None:
    data = text.encode("utf-8")
    if path.suffix == ".gz":
        packed = io.BytesIO()
        # Neither date nor name inside: the same results are the same bytes.
        with gzip.GzipFile("", "wb", compresslevel=9, fileobj=packed, mtime=0) as file:
            file.write(data)
        data = packed.getvalue()
    path.write_bytes(data)


if __name__ == "__main__":
    main()
