"""OpenFisca-France itself, with the parameters that `overrides.json` brings up to date."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from openfisca_core import periods
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import config


def load(overrides: Path) -> TaxBenefitSystem:
    """Computes in double precision (usually single): a cent is a cent."""
    config.VALUE_TYPES[float]["dtype"] = np.float64
    from openfisca_france import FranceTaxBenefitSystem

    system = FranceTaxBenefitSystem()
    for override in json.loads(overrides.read_text(encoding="utf-8"))["overrides"]:
        parameter = system.parameters
        for name in override["parameter"].split("."):
            parameter = getattr(parameter, name)
        if "bracket" in override:
            parameter = getattr(parameter.brackets[override["bracket"]], override["field"])
        for value in override["values"]:
            parameter.update(start=periods.instant(value["from"]), value=value["value"])
    system._parameters_at_instant_cache = {}  # what was read before the overrides
    return system
