#!/usr/bin/env python3
"""What numpy, scipy and statsmodels say about Sharpe ratios: the expected numbers of Tests/InferenceTests.

    python sharpe_inference.py           prints SharpeFixture+Cases.swift
    python sharpe_inference.py --normal  prints the numbers of NormalDistributionTests.swift
    python sharpe_inference.py --time    the answer of InferenceBenchmarks.swift, and what numpy needs for it

Written from the formulas of the papers named in Sources/Inference, in raw moments and with matrices, where the
program works with standardized returns and running sums. Shares no code with it.
"""

import sys
import time

import numpy as np
import scipy
import statsmodels
from scipy.stats import kurtosis, norm, skew
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.sandwich_covariance import S_hac_simple

MASK = np.uint64(0xFFFFFFFFFFFFFFFF)


def split_mix(seed, first, count):
    """Outputs first, first + 1, … of SplitMix64."""
    index = np.arange(first + 1, first + count + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        z = np.uint64(seed) + index * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))


def normals(seed, count):
    """Box and Muller's normals from uniforms 2p and 2p + 1."""
    u = ((split_mix(seed, 0, 2 * ((count + 1) // 2)) >> np.uint64(11)).astype(float) + 0.5) * 2.0**-53
    radius, angle = np.sqrt(-2 * np.log(u[0::2])), 2 * np.pi * u[1::2]
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)]).ravel()[:count]


def market(seed, count):
    """Three related series with changing risk and a little memory, from normals of three seeds.

    h is the variance of a GARCH(1, 1) with the market's own shocks; the tests make the same series in Swift.
    """
    shocks = [normals(seed + i, count) for i in range(3)]
    series = np.empty((3, count))
    h, last = 1.0, 0.0
    for t in range(count):
        if t > 0:
            h = 0.05 + 0.9 * h + 0.05 * h * shocks[0][t - 1] ** 2
        common = np.sqrt(h) * shocks[0][t]
        last = 0.1 * last + common
        series[0, t] = 0.0004 + 0.01 * last
        series[1, t] = 0.0003 + 0.006 * last + 0.004 * shocks[1][t]
        series[2, t] = 0.0001 + 0.002 * last * (1.0 if shocks[2][t] > 0 else -1.0) + 0.003 * shocks[2][t]
    return series


def lags(n):
    return int(np.floor(4 * (n / 100) ** (2 / 9)))


def moments(x):
    return x.mean(), (x * x).mean()


def gradient(m, g):
    return np.array([g, -m / 2]) / (g - m * m) ** 1.5


def long_run(columns, count):
    """Newey and West's covariance with divisor n, by statsmodels."""
    y = columns - columns.mean(axis=0)
    return S_hac_simple(y, nlags=count) / len(y)


def plain(x):
    m, g = moments(x)
    return m / np.sqrt(g - m * m)


def delta_error(series, weights):
    """Standard error of sum of w_i SR_i, ratios of one period with divisor n."""
    n = series.shape[1]
    columns = np.column_stack([c for x in series for c in (x, x * x)])
    full = np.concatenate([w * gradient(*moments(x)) for w, x in zip(weights, series)])
    return np.sqrt(full @ long_run(columns, lags(n)) @ full / n)


def ratio(x):
    return x.mean() / x.std(ddof=1)


def single(x, k):
    n, sr = len(x), ratio(x)
    shape = 1 - skew(x) * sr + (kurtosis(x, fisher=False) - 1) / 4 * sr * sr
    psr = lambda other: norm.cdf((sr - other / np.sqrt(k)) * np.sqrt(n - 1) / np.sqrt(shape))
    length = 1 + shape * (norm.ppf(0.95) / sr) ** 2
    return [
        delta_error(x[None], [1]) * np.sqrt(k), np.sqrt((1 + sr * sr / 2) / n) * np.sqrt(k), psr(0), psr(0.5), length,
    ]


def pair(a, b, k):
    n, sa, sb, r = len(a), ratio(a), ratio(b), np.corrcoef(a, b)[0, 1]
    v = (2 - 2 * r + (sa * sa + sb * sb - 2 * sa * sb * r * r) / 2) / n
    z = (sa - sb) / np.sqrt(v)
    return [(sa - sb) * np.sqrt(k), delta_error(np.array([a, b]), [1, -1]) * np.sqrt(k), z, 2 * norm.sf(abs(z))]


def bootstrap(series, replications, seed, length=None):
    """d of the sample and d* of every replication, for single ratios and then pairs in order."""
    k, n = series.shape
    b = length or int(np.ceil(round(n ** (1 / 3), 9)))
    l = n // b
    weights = [w for w in np.eye(k)] + [
        np.eye(k)[i] - np.eye(k)[j] for i in range(k) for j in range(i + 1, k)]
    ratios = np.array([plain(x) for x in series])
    errors = np.array([delta_error(series, w) for w in weights])
    values = np.array([w @ ratios for w in weights])
    both = np.concatenate([series, series**2])
    outputs = split_mix(seed, 0, replications * l)
    starts = multiply_high(outputs, n).astype(np.int64).reshape(replications, l)
    stars = np.empty((replications, len(weights)))
    for r in range(replications):
        if (starts[r] == starts[r][0]).all():  # blocks that are all the same have no spread
            stars[r] = np.inf
            continue
        drawn = both[:, (starts[r][:, None] + np.arange(b)) % n]
        center = drawn.mean(axis=(1, 2))
        zeta = (drawn - center[:, None, None]).sum(axis=2) / np.sqrt(b)
        psi = zeta @ zeta.T / l
        m, g = center[:k], center[k:]
        slopes = np.array([gradient(*pair) for pair in zip(m, g)])
        star = m / np.sqrt(g - m * m)
        for i, w in enumerate(weights):
            full = np.concatenate([w * slopes[:, 0], w * slopes[:, 1]])
            stars[r, i] = abs(w @ star - values[i]) / np.sqrt(full @ psi @ full / (l * b))
    return np.abs(values) / errors, stars, values, errors


def multiply_high(outputs, n):
    """The high half of the 128-bit products with n < 2^32."""
    low, high = outputs & np.uint64(0xFFFFFFFF), outputs >> np.uint64(32)
    n = np.uint64(n)
    return (high * n + ((low * n) >> np.uint64(32))) >> np.uint64(32)


def step_down(d, stars):
    order = np.argsort(-d, kind="stable")
    adjusted, largest = np.empty(len(d)), 0.0
    for rank, place in enumerate(order):
        p = (1 + np.sum(stars[:, order[rank:]].max(axis=1) >= d[place])) / (len(stars) + 1)
        largest = max(largest, p)
        adjusted[place] = largest
    return adjusted


def resampled(series, k, replications, seed, length=None):
    count = len(series)
    d, stars, values, errors = bootstrap(series, replications, seed, length)
    p = (1 + (stars >= d).sum(axis=0)) / (replications + 1)
    rank = int(np.ceil(0.95 * (replications + 1)))
    q = np.sort(stars, axis=0)[rank - 1]
    low, high = (values - q * errors) * np.sqrt(k), (values + q * errors) * np.sqrt(k)
    return {
        "statistics": d, "p": p, "low": low, "high": high, "holm": multipletests(p[count:], method="holm")[1],
        "romanoWolf": step_down(d[count:], stars[:, count:]), "first": stars[0], "last": stars[-1],
    }


HAND = np.array([
    [0.02, -0.01, 0.03, 0.00, 0.015, -0.022, 0.041, 0.007, -0.013, 0.028],
    [0.01, 0.00, 0.02, -0.01, 0.012, -0.015, 0.03, 0.011, -0.002, 0.009],
    [-0.004, 0.006, 0.001, 0.003, -0.002, 0.008, -0.007, 0.002, 0.009, -0.001],
])


def swift(numbers):
    return "[" + ", ".join(repr(float(x)) for x in np.ravel(numbers)) + "]"


def fixture(name, series, k, replications, seed):
    couples = ((0, 1), (0, 2), (1, 2))
    print(f"  static let {name} = SharpeFixture(")
    print(f"    observations: {series.shape[1]}, periodsPerYear: {k}, replications: {replications}, seed: {seed},")
    print("    singles: [" + ", ".join(swift(single(x, k)) for x in series) + "],")
    print("    pairs: [" + ", ".join(swift(pair(series[i], series[j], k)) for i, j in couples) + "],")
    numbers = resampled(series, k, replications, seed)
    print(",\n".join(f"    {key}: {swift(numbers[key])}" for key in numbers) + ")\n")


def benchmark():
    """The pair of InferenceBenchmarks.swift, all replications one by one."""
    common, own = normals(1, 12861), normals(2, 12861)
    series = np.array([0.0004 + 0.01 * common, 0.0003 + 0.006 * common + 0.004 * own])
    start = time.process_time()
    found = resampled(series, 252, 10000, 1)
    print("d", found["statistics"].tolist(), "p", (found["p"] * 10001).tolist(), "/ 10001")
    print("processor seconds:", time.process_time() - start)


def normal():
    chances = [1e-300, 1e-20, 0.001, 0.025, 0.2, 0.25, 0.3, 0.4999999, 0.5000001, 0.75, 0.95, 0.975, 0.999999]
    print("quantiles", [(p, float(norm.ppf(p))) for p in chances])
    print("cumulative", [(z, float(norm.cdf(z))) for z in [-37.0, -10.0, -1.5, 0.0, 0.3, 2.0]])
    print("twoSided", [(z, float(2 * norm.sf(abs(z)))) for z in [0.0, 0.1, -1.96, 10.0, -37.0]])


def main():
    if "--time" in sys.argv:
        return benchmark()
    if "--normal" in sys.argv:
        return normal()
    print("// Printed by `Tests/Peers/sharpe_inference.py` and laid out by swift format: numpy "
          f"{np.__version__}, scipy {scipy.__version__},\n// statsmodels {statsmodels.__version__}.\n")
    print("extension SharpeFixture {")
    fixture("hand", HAND, 12, 200, 3)
    fixture("quarterly", market(7, 167), 4, 2000, 11)
    fixture("monthly", market(8, 622), 12, 1000, 12)
    fixture("daily", market(9, 12861), 252, 500, 13)
    print("}")


if __name__ == "__main__":
    main()
