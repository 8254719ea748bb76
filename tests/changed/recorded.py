"""What SciPy says of before/after answers on five faces: writes recorded.json beside this file.

    python3 -m venv /tmp/sci && /tmp/sci/bin/pip install scipy==1.17.1
    /tmp/sci/bin/python tests/changed/recorded.py

The exact test with ties is SciPy's permutation of all signs (every one of them, up to 15 people who changed); where all
steps are one long it is the sign test, for up to 50; above, its normal approximation. The intervals are SciPy's Wilson
intervals, joined by Newcombe's formula, which SciPy does not have and which is written out here.
"""

import json
import math
import random
from pathlib import Path

import numpy
import scipy
from scipy import stats

EXACT_UP_TO = 50
PERMUTED_UP_TO = 15


def wilcoxon(before, after):
    """Twice the ranks up and down, p, and how it was found; none where SciPy has no way."""
    steps = numpy.array(after) - numpy.array(before)
    changed = steps[steps != 0]
    if len(changed) == 0:
        return None
    ranks = stats.rankdata(abs(changed))
    up, down = ranks[changed > 0].sum(), ranks[changed < 0].sum()
    if len(changed) > EXACT_UP_TO:
        how, p = "normal", stats.wilcoxon(steps, zero_method="wilcox", correction=False, method="asymptotic").pvalue
    elif len(set(abs(changed))) == 1:
        how, p = "signs", stats.binomtest(int((changed > 0).sum()), len(changed)).pvalue
    elif len(changed) <= PERMUTED_UP_TO:
        all_signs = stats.PermutationMethod(n_resamples=math.inf, batch=10_000)
        how, p = "signed ranks", stats.wilcoxon(changed, method=all_signs).pvalue
    else:
        return None
    effect = (up - down) / (up + down)
    return {"how": how, "twice_up": round(2 * up), "twice_down": round(2 * down), "p": float(p), "effect": float(effect)}


def wilson(people, of):
    found = stats.binomtest(people, of).proportion_ci(confidence_level=0.95, method="wilson")
    return float(found.low), people / of, float(found.high)


def newcombe(better, worse, of):
    (low_b, b, high_b), (low_w, w, high_w) = wilson(better, of), wilson(worse, of)
    room = (1 - b) * (1 - w)
    correlation = -math.sqrt(b * w / room) if room > 0 else 0.0

    def reach(one, other):
        return math.sqrt(one**2 + other**2 - 2 * correlation * one * other)

    low, high = b - w - reach(b - low_b, high_w - w), b - w + reach(high_b - b, w - low_w)
    return max(low, -1.0), b - w, min(high, 1.0)


def person(rng, leaning):
    before = rng.choices(range(1, 6), weights=[1, 2, 3, 3, 2])[0]
    after = before if rng.random() < 0.3 else rng.choices(range(1, 6), weights=[1, 1, 1 + leaning, 1 + 2 * leaning, 1 + leaning])[0]
    return before, after


def case(pairs):
    before, after = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    better = sum(b < a for b, a in pairs)
    worse = sum(b > a for b, a in pairs)
    return {
        "pairs": pairs,
        "test": wilcoxon(before, after),
        "share": wilson(better, len(pairs)),
        "net": newcombe(better, worse, len(pairs)),
    }


def main():
    rng = random.Random(20151013)
    cases = []
    for n in [1, 2, 3, 5, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24]:
        for leaning in [0, 1, 4]:
            cases.append(case([person(rng, leaning) for _ in range(n)]))
    for up, same, down in [(6, 0, 0), (0, 0, 6), (5, 5, 5), (12, 9, 6), (18, 12, 5), (25, 40, 25), (31, 3, 19), (50, 0, 0), (0, 8, 0)]:
        cases.append(case([(2, 3)] * up + [(3, 3)] * same + [(4, 3)] * down))
    for n in [75, 100, 150, 250, 500]:
        for leaning in [0, 1, 2]:
            cases.append(case([person(rng, leaning) for _ in range(n)]))
    cases.append(case([(1, 5)] * 60 + [(3, 3)] * 20))
    cases = [found for found in cases if found["test"] or all(b == a for b, a in found["pairs"])]
    for found in cases:
        # Shorter: how often each pair occurs.
        counted = {}
        for pair in found["pairs"]:
            counted[tuple(pair)] = counted.get(tuple(pair), 0) + 1
        found["pairs"] = [[b, a, n] for (b, a), n in sorted(counted.items())]
    lines = ",\n  ".join(json.dumps(found) for found in cases)
    text = f'{{"scipy": "{scipy.__version__}", "cases": [\n  {lines}\n]}}\n'
    Path(__file__).with_name("recorded.json").write_text(text)
    hows = [found["test"]["how"] if found["test"] else "nobody changed" for found in cases]
    print({how: hows.count(how) for how in set(hows)})


main()
