#!/usr/bin/env python3
"""Prints PartsFixture.swift: what numpy, scipy and statsmodels make of the series that DrawnReturns.swift draws.

    python inference_parts.py >Tests/InferenceTests/PartsFixture.swift

Written from the definitions in the papers that the Swift comments cite, never from the Swift code.
"""

import itertools
import math
import platform

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import stats

MASK = (1 << 64) - 1


def uniforms(seed, count):
    """The first outputs of SplitMix64, as ((output >> 11) + 0.5) / 2^53."""
    drawn = []
    for index in range(count):
        z = (seed + (index + 1) * 0x9E3779B97F4A7C15) & MASK
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        drawn.append((((z ^ (z >> 31)) >> 11) + 0.5) / 2**53)
    return drawn


def returns(seed, count, mean=0.004):
    """x_t = mean + 0.25 (x_(t-1) - mean) + 0.4 (u - 1/2)^3: every operation is rounded alike everywhere."""
    values, before = [], 0.0
    for u in uniforms(seed, count):
        d = u - 0.5
        before = 0.25 * before + 0.4 * (d * d * d)
        values.append(mean + before)
    return np.array(values)


def weights(seed, count):
    """Even numbers from -1/2 to 3/2."""
    return np.array([2 * u - 0.5 for u in uniforms(seed, count)])


def long_run_sum(rows, lags):
    """G0 + sum of Bartlett weights times (G + G')."""
    total = rows.T @ rows
    for lag in range(1, lags + 1):
        product = rows[lag:].T @ rows[:-lag]
        total += (1 - lag / (lags + 1)) * (product + product.T)
    return total


def regression(n, lags):
    x, y = returns(1, n) + 0.5 * returns(2, n), returns(2, n)
    fit = sm.OLS(x, sm.add_constant(y)).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": False})
    return [12 * fit.params[0], fit.tvalues[0], fit.params[1], fit.tvalues[1]]


def timing(n, lags):
    w = np.array([weights(5, n), weights(6, n)])
    x = np.array([returns(7, n), returns(8, n, 0.001)])
    rest = returns(9, n, -0.0005)
    excess = (w * x).sum(axis=0) + rest
    centered = ((w - w.mean(axis=1, keepdims=True)) * (x - x.mean(axis=1, keepdims=True))).sum(axis=0)
    fit = sm.OLS(centered, np.ones(n)).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": False})
    covariance = sum(np.cov(a, b, ddof=0)[0, 1] for a, b in zip(w, x))
    static = (w.mean(axis=1) * x.mean(axis=1)).sum()
    noise = np.sqrt(12 * noise_variance(w, x))
    return [12 * static, 12 * covariance, 12 * (excess.mean() - static - covariance), fit.tvalues[0], noise,
            12 * static / noise]


def noise_variance(w, x):
    """Variance of the sum of w x for w independent of x: E[(w'x)^2] from second moments, less the squared mean."""
    v, m = w.mean(axis=1), x.mean(axis=1)
    second_w, second_x = np.cov(w) + np.outer(v, v), np.cov(x) + np.outer(m, m)
    return np.trace(second_w @ second_x) - (v @ m) ** 2


def part_numbers(n, parts):
    """Scattered, with every eleventh in none."""
    return np.array([-1 if t % 11 == 10 else (t // 5 + t * t) % parts for t in range(n)])


def equality(n, parts, lags, of_ratios):
    """Wald's test from the joint moments of all parts, with gradients by hand."""
    x, number = returns(3, n), part_numbers(n, parts)
    inside = np.array([number == part for part in range(parts)]).astype(float)
    sizes = inside.sum(axis=1)
    means = inside @ x / sizes
    seconds = inside @ x**2 / sizes
    conditions = np.concatenate([inside * (x - means[:, None]), inside * (x**2 - seconds[:, None])]).T
    shares = np.concatenate([sizes, sizes]) / n
    covariance = long_run_sum(conditions, lags) / n / np.outer(shares, shares)
    gradient = np.zeros((parts, 2 * parts))
    for part in range(parts):
        if of_ratios:
            variance = seconds[part] - means[part]**2
            gradient[part, part] = seconds[part] / variance**1.5
            gradient[part, parts + part] = -means[part] / 2 / variance**1.5
        else:
            gradient[part, part] = 1
    values = means / np.sqrt(seconds - means**2) if of_ratios else means
    contrast = np.hstack([np.ones((parts - 1, 1)), -np.eye(parts - 1)])  # the first less each other
    distance = contrast @ values
    of_distance = contrast @ gradient @ covariance @ gradient.T @ contrast.T / n
    statistic = distance @ np.linalg.solve(of_distance, distance)
    return [statistic, parts - 1, stats.chi2.sf(statistic, parts - 1)]


def expected_maximum(count):
    trials = np.array([u / 10 for u in uniforms(4, count)])
    z = stats.norm.ppf
    gamma = np.euler_gamma
    return np.sqrt(trials.var(ddof=1)) * ((1 - gamma) * z(1 - 1 / count) + gamma * z(1 - 1 / (count * math.e)))


def overfitting(configurations, periods):
    """Every split, ranks by scipy; one configuration is another's copy, which ties."""
    table = [returns(20 + c, periods, 0.002 * (c % 3)) for c in range(configurations - 1)]
    table = np.array(table + [table[0]]).T
    blocks = min(16, periods // 4 * 2)
    cuts = [np.arange(periods * b // blocks, periods * (b + 1) // blocks) for b in range(blocks)]
    logits = []
    for chosen in itertools.combinations(range(blocks), blocks // 2):
        here = table[np.concatenate([cuts[b] for b in chosen])]
        there = table[np.concatenate([cuts[b] for b in range(blocks) if b not in chosen])]
        picked = np.argmax(here.mean(axis=0) / here.std(axis=0, ddof=1))
        ranks = stats.rankdata(np.round(there.mean(axis=0) / there.std(axis=0, ddof=1), 13))
        share = ranks[picked] / (configurations + 1)
        logits.append(math.log(share / (1 - share)))
    return [np.mean(np.array(logits) <= 1e-12), blocks, len(logits)]


def swift(values):
    return "[" + ", ".join(repr(float(value)) for value in values) + "]"


def rows(name, comment, entries):
    print(f"  /// {comment}\n  static let {name}: [(", end="")
    keys = len(entries[0][0])
    print(", ".join(["Int"] * keys + ["[Double]"]) + ")] = [")
    for key, values in entries:
        print("    (" + ", ".join([str(k) for k in key] + [swift(values)]) + "),")
    print("  ]\n")


def main():
    print("/// What an independent program makes of the series of `DrawnReturns`.\n///")
    print("/// Printed by `Tests/Peers/inference_parts.py` on "
          f"Python {platform.python_version()} with numpy {np.__version__}, scipy {scipy.__version__}\n"
          f"/// and statsmodels {statsmodels.__version__}.")
    print("enum PartsFixture {")
    cases = [(12, 2), (167, 4), (3000, 8)]
    rows("regressions", "Periods and lags; alpha, its t, beta, its t.", [(case, regression(*case)) for case in cases])
    rows("timing", "Periods and lags; static, timing, other, the t of timing, deviation and ratio of noise.",
         [(case, timing(*case)) for case in cases])
    cases = [(120, 2, 3), (622, 5, 6), (3000, 7, 8)]
    rows("equalMeans", "Periods, parts and lags; statistic, degrees of freedom, p.",
         [(case, equality(*case, False)) for case in cases])
    rows("equalSharpeRatios", "Periods, parts and lags; statistic, degrees of freedom, p.",
         [(case, equality(*case, True)) for case in cases])
    rows("expectedMaxima", "Trials; the expected maximum of their Sharpe ratios.",
         [((count,), [expected_maximum(count)]) for count in [2, 3, 9, 1000]])
    rows("overfitting", "Configurations and periods; probability, blocks, splits.",
         [(case, overfitting(*case)) for case in [(2, 5), (3, 21), (5, 31), (12, 250)]])
    points = [1e-9, 0.001, 0.5, 1, 3.841458820694124, 20, 150, 600, 1400]
    rows("upperTails", "Degrees of freedom; upper tails at the points.",
         [((k,), stats.chi2.sf(points, k)) for k in [1, 2, 3, 4, 7, 10, 51, 200]])
    print(f"  static let points: [Double] = {swift(points)}")
    print("}")


if __name__ == "__main__":
    main()
