"""The formulas by which evidence.py judges a run, in numpy, scipy and statsmodels.

Written from the papers named in Sources/Inference, in raw moments and with whole matrices, where the program
works with standardized returns and running sums. Shares no code with it. What is undefined is None.
"""

import math

import numpy as np
from scipy.stats import chi2, kurtosis, norm, skew
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.sandwich_covariance import S_hac_simple

from sharpe_inference import split_mix

ROUNDING = 1e-14        # of a return, which comes from a ratio of prices near 1
RESAMPLES_AT_ONCE = 100


def lags(n):
    return math.floor(4 * (n / 100) ** (2 / 9))


def rounding(x):
    return ROUNDING * (1 + np.abs(x).max(initial=0))


def varies(x):
    return len(x) > 1 and x.std(ddof=1) > rounding(x)


def sharpe(x):
    """Mean over standard deviation with divisor n - 1, of one period."""
    return x.mean() / x.std(ddof=1) if varies(x) else None


def gradient(x):
    """Of m / sqrt(g - m^2) by m and g, the first two raw moments."""
    m, g = x.mean(), (x * x).mean()
    return np.array([g, -m / 2]) / (g - m * m) ** 1.5


def long_run(columns, count):
    """Newey and West's covariance of the columns' sums over n, divisor n."""
    centered = columns - columns.mean(axis=0)
    return S_hac_simple(centered, nlags=count) / len(centered)


def standard_error(x, count):
    slope = gradient(x)
    return math.sqrt(slope @ long_run(np.column_stack([x, x * x]), count) @ slope / len(x))


def difference_error(x, y, count):
    """Standard error of the difference of two ratios of one period; None where one is a multiple of the other."""
    if not (varies(x) and varies(y)):
        return None
    both = np.column_stack([standardized(x), standardized(y)])
    if np.ptp(both[:, 0] - both[:, 1]) < 10 * (rounding(x) / x.std() + rounding(y) / y.std()):
        return None
    slope = np.concatenate([gradient(x), -gradient(y)])
    return math.sqrt(slope @ long_run(np.column_stack([x, x * x, y, y * y]), count) @ slope / len(x))


def standardized(x):
    return (x - x.mean()) / x.std()


def independent_error(x):
    return math.sqrt((1 + sharpe(x) ** 2 / 2) / len(x))


def shape_term(x):
    """The variance of sqrt(n) times the ratio of independent returns; None where it is zero up to rounding."""
    ratio, fourth = sharpe(x), kurtosis(x, fisher=False)
    term = 1 - skew(x) * ratio + (fourth - 1) / 4 * ratio * ratio
    return term if term > ROUNDING * (1 + ratio * ratio * fourth) else None


def probability_above(x, threshold=0.0):
    """The probabilistic Sharpe ratio of Bailey and Lopez de Prado."""
    term = shape_term(x)
    return None if term is None else norm.cdf((sharpe(x) - threshold) * math.sqrt(len(x) - 1) / math.sqrt(term))


def track_record(x, level=0.95):
    ratio, term = sharpe(x), shape_term(x)
    return 1 + term * (norm.ppf(level) / ratio) ** 2 if term is not None and ratio > 0 else None


def expected_maximum(count, ratios):
    """The largest of `count` ratios without skill, whose spread is that of the ratios given."""
    if count < 2 or len(ratios) < 2:
        return 0.0
    first, second = norm.ppf(1 - 1 / count), norm.ppf(1 - 1 / (count * math.e))
    return np.std(ratios, ddof=1) * ((1 - np.euler_gamma) * first + np.euler_gamma * second)


def mean_t(x, count):
    return x.mean() / math.sqrt(long_run(x[:, None], count)[0, 0] / len(x))


def jobson_korkie(x, y):
    """z and p with Memmel's correction; 1 - r from squares of differences, which keeps digits near r = 1."""
    a, b = sharpe(x), sharpe(y)
    apart = ((standardized(x) - standardized(y)) ** 2).mean() / 2
    spread = (a - b) ** 2 + 2 * a * b * apart * (2 - apart)      # a^2 + b^2 - 2 a b r^2
    z = (a - b) / math.sqrt((2 * apart + spread / 2) / len(x))
    return z, 2 * norm.sf(abs(z))


def regression(x, y, count):
    """Constant and slope of x on y, and their Newey-West t statistics (None without residuals)."""
    if not varies(y) or len(x) < 3:
        return (None,) * 4
    fit = OLS(x, np.column_stack([np.ones(len(y)), y])).fit(
        cov_type="HAC", cov_kwds={"maxlags": count, "use_correction": False})
    residual = math.sqrt((fit.resid ** 2).sum() / (len(x) - 2))
    ts = fit.tvalues if residual > rounding(x) else (None, None)
    return fit.params[0], ts[0], fit.params[1], ts[1]


# The studentized circular block bootstrap of Ledoit and Wolf.

def block_starts(first, count, blocks, observations, seed):
    """Row r: the starts of replication first + r, the high halves of 128-bit products."""
    outputs = split_mix(seed, first * blocks, count * blocks)
    n, low = np.uint64(observations), np.uint64(0xFFFFFFFF)
    high = outputs >> np.uint64(32)
    starts = (high * n + (((outputs & low) * n) >> np.uint64(32))) >> np.uint64(32)
    return starts.astype(int).reshape(count, blocks)


class Bootstrap:
    """d and d* of each ratio and of the difference of each two, for samples of the same dates."""

    def __init__(self, samples, block, replications, seed, count):
        self.samples, self.block, self.blocks = samples, block, len(samples[0]) // block
        self.sums = [self.block_sums(x) for x in samples]
        self.sum_rounding = [block * rounding(x) / x.std() for x in samples]
        singles = [(i,) for i in range(len(samples))]
        pairs = [(i, j) for i in range(len(samples)) for j in range(i + 1, len(samples))]
        self.value, self.error = {}, {}
        for key in singles + pairs:
            error = (standard_error(samples[key[0]], count) if len(key) == 1
                     else difference_error(samples[key[0]], samples[key[1]], count))
            if error is not None:
                ratios = [samples[i].mean() / samples[i].std() for i in key]
                self.value[key], self.error[key] = ratios[0] - sum(ratios[1:]), error
        parts = [self.replicate(first, min(RESAMPLES_AT_ONCE, replications - first), seed)
                 for first in range(0, replications, RESAMPLES_AT_ONCE)]
        self.replicated = {key: np.concatenate([part[key] for part in parts]) for key in self.value}

    def block_sums(self, x):
        """Sums of x and of x^2 over the block that starts at each period; the last is followed by the first."""
        scaled = x / x.std()
        circle = np.concatenate([scaled, scaled[:self.block]])
        views = np.lib.stride_tricks.sliding_window_view(circle, self.block)[:len(x)]
        return views.sum(axis=1), (views * views).sum(axis=1)

    def replicate(self, first, count, seed):
        starts = block_starts(first, count, self.blocks, len(self.samples[0]), seed)
        made = [self.resample(sums, starts) for sums in self.sums]
        out = {}
        for key, value in self.value.items():
            ratio, moves = made[key[0]]
            if len(key) == 2:
                ratio, moves = ratio - made[key[1]][0], moves - made[key[1]][1]
            error = np.sqrt((moves ** 2).mean(axis=1) / self.block / (self.blocks * self.block))
            least = sum(self.sum_rounding[i] for i in key) * 10 / self.block / math.sqrt(self.blocks)
            with np.errstate(divide="ignore", invalid="ignore"):
                out[key] = np.where(error > least, np.abs(ratio - value) / error, np.inf)
        return out

    def resample(self, sums, starts):
        """The ratio of each resample, and what each of its blocks adds to it."""
        total, squares = sums[0][starts], sums[1][starts]
        periods = self.blocks * self.block
        m, g = total.sum(axis=1) / periods, squares.sum(axis=1) / periods
        with np.errstate(divide="ignore", invalid="ignore"):
            variance = np.where(g - m * m > 1e-12 * g, g - m * m, np.nan)
            by_mean, by_square = g / variance ** 1.5, -m / 2 / variance ** 1.5
            moves = (by_mean[:, None] * (total - self.block * m[:, None])
                     + by_square[:, None] * (squares - self.block * g[:, None]))
            return m / np.sqrt(variance), np.nan_to_num(moves)

    def statistic(self, key):
        return abs(self.value[key]) / self.error[key]

    def p(self, key):
        reached = (self.replicated[key] >= self.statistic(key)).sum()
        return (1 + int(reached)) / (len(self.replicated[key]) + 1)

    def interval(self, key, level):
        """None where too few resamples have a standard error."""
        ordered = np.sort(self.replicated[key])
        place = math.ceil(level * (len(ordered) + 1) - 1e-9)
        if place > len(ordered) or not np.isfinite(ordered[place - 1]):
            return None
        reach = ordered[place - 1] * self.error[key]
        return self.value[key] - reach, self.value[key] + reach

    def adjusted(self):
        """By pair: Holm's p values, and those of Romano and Wolf's step-down with the maxima of the same draws."""
        pairs = [key for key in self.value if len(key) == 2]
        if not pairs:
            return {}, {}
        holm = multipletests([self.p(key) for key in pairs], method="holm")[1]
        left, steps, largest = sorted(pairs, key=lambda key: -self.statistic(key)), {}, 0.0
        while left:
            maxima = np.max([self.replicated[key] for key in left], axis=0)
            reached = (maxima >= self.statistic(left[0])).sum()
            largest = max(largest, (1 + int(reached)) / (len(maxima) + 1))
            steps[left.pop(0)] = largest
        return dict(zip(pairs, holm)), steps


def usual_block(n):
    length = 1
    while length ** 3 < n:
        length += 1
    return length


def equality(x, parts, count):
    """Wald's tests that the means, and the Sharpe ratios, of the parts are equal: (statistic, freedom, p) each.

    Over the moments of all parts jointly, D x and D x^2 for each part's indicator D, with Newey and West's
    covariance of the whole sample. Parts that are too short or never vary are left out.
    """
    need = max(10, 2 * (count + 1))
    kept = [d for d in parts if d.sum() >= need and varies(x[d])]
    if len(kept) < 2:
        return None, None
    columns, sizes = [], [d.sum() for d in kept]
    for d in kept:
        columns += [d * (x - x[d].mean()), d * (x * x - (x[d] ** 2).mean())]
    covariance = S_hac_simple(np.column_stack(columns), nlags=count)
    by_mean, by_ratio = (np.zeros((len(kept), 2 * len(kept))) for _ in range(2))
    for row, (d, size) in enumerate(zip(kept, sizes)):
        by_mean[row, 2 * row] = 1 / size
        by_ratio[row, 2 * row:2 * row + 2] = gradient(x[d]) / size
    return (wald([x[d].mean() for d in kept], by_mean @ covariance @ by_mean.T),
            wald([x[d].mean() / x[d].std() for d in kept], by_ratio @ covariance @ by_ratio.T))


def wald(values, covariance):
    contrasts = np.column_stack([np.eye(len(values) - 1), -np.ones(len(values) - 1)])
    distance = contrasts @ values
    statistic = distance @ np.linalg.solve(contrasts @ covariance @ contrasts.T, distance)
    return statistic, len(values) - 1, chi2.sf(statistic, len(values) - 1)
