#!/usr/bin/env python3
"""An independent calculation of everything a Tenor run reports, in numpy and pandas.

    python twin.py --data DIR --out OUT STRATEGY.json... [--from DAY] [--to DAY] [--shape-only]

Reads the strategy files that `tenor run` reads and writes OUT/report.json (the `groups`) and
OUT/series/periods.csv, daily.csv and weights.csv, to be laid beside a run directory by compare.py.
It shares no code with the engine: it was written from the numerical contract and from the file formats.
It is a referee, so it is written to be read, and it decides nothing that it can look up.

How it works, in the order of the file: read the two data files; choose the calendar of a group; turn each
asset into one return per calendar date; let each rule decide on its grid; let the decided weights earn the
returns; cut the result into periods; report the periods that all members of the group have.

Where the texts are silent, this is what the twin does.

 1. Dates of a calendar are numbered from 0, so date i has i returns behind it; so are month ends.
    With `unit` day the grid starts on the first date numbered `burnIn` or more on which the rule is defined.
    With `unit` month it is fixed: month ends burnIn, burnIn + every, ...; a rule that is not defined yet
    decides at the first later grid point, and its periods start there. A rule that becomes undefined later
    makes no decision at that grid point; the weights in force stay.
 2. Month ends are the last dates of the group's own calendar in each month (joint dates for a joint group).
 3. A rolling window of n is undefined until n pairs (slope-timing), returns (trailing-mean) or days
    (beta-timing) are there. An expanding regression needs three pairs, an expanding mean one return. With
    overlapping or disjoint regressions the n pairs are pairs of that regression, not months.
 4. Overlapping and disjoint regressions forecast the H-month sum directly, w = a + b s[k]; only the monthly
    regression is multiplied by H. H is `every`. slope-timing and trailing-mean need `unit` month, and so
    does `phase` calendar-quarter.
 5. They see monthly returns of `invest` and `fund`, compounded from the daily ones where an asset is rolled
    daily or is the stock market.
 6. A month-end-rolled zero is bought on the first calendar date and aged to the first month end. Between
    month ends it is marked at exp(r) with r the chosen formula of bond returns from the last roll to the day.
 7. The end of the last whole rebalance period is the last grid point; by `rebalance` nothing later is
    reported, while daily and monthly returns run to the last day and the last whole month. weights.csv nevertheless lists every decision. `effective` is blank where the data
    end before the trade.
 8. A period is reported when the strategy has weights in force from its start; a group reports the end dates
    common to its members; `from` and `to` are the first and last of them. Members of a group that is
    evaluated by rebalance period must rebalance at the same interval.
 9. daily.csv, and with it the drawdown, runs from the close before the first common reported return.
10. `averageWeights` and `turnover` count the decisions that earn at least one daily return inside the
    reported range. Turnover is decisions a year times the mean over consecutive such decisions of half the
    sum of |change|; a single decision has turnover 0.
11. `annualization` calendar: the returns a year of the reported daily rows: daily returns in the span from
    the close before the first common reported return to the last, over its years (days / 365.25); neither
    burn-in nor a part period at the end counts. It and a number in its place replace 252 only; months stay
    at 12 a year.
12. `hold` reset-monthly trades back to the weights in force at every month end, never with a delay.
13. Costs: basis points of the absolute amount traded in every asset, amounts measured after
    costs; the first purchase is free unless `entry` is true. They fall in the return that begins at the close of the trade.
14. Returns that differ from one another by less than 1e-14 count as never varying.
15. `alignment` same-day keeps the joint dates; each bond return is the one dated that day on the curve
    calendar, each stock return that day's alone.
16. Members of a group share the maturities that a curve row must have and whether stocks are needed; each is
    cut to its own `sample`. Conventions that a file leaves out are taken from the other files of the run.
17. weights.csv and `averageWeights` name every asset of the file, also those with weight 0.
18. `roll` left out means `day`; `slope` left out means 10 and 1; `group` left out is a group of its own.
19. A factor row with a missing market or bill return is no row. Svensson curves and `series` assets are left
    out: asking for them is an error.
20. --shape-only writes OUT/shape.json alone: dates and counts, no returns.
"""

import argparse
import csv
import json
import math
import os
import re
import sys
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pandas as pd

DAYS_PER_YEAR = 365.25
NEVER_VARIES = 1e-14
CONVENTIONS = {
    "shortEnd": "line",
    "bondReturn": "aged",
    "alignment": "span",
    "annualization": 252,
    "regression": "monthly",
}
BOND_TYPES = ("zero-coupon-bond", "zero-coupon-bonds")
FACTOR_TYPES = ("stock-market", "treasury-bill")


# ---------------------------------------------------------------------------------------------------------
# Data files
# ---------------------------------------------------------------------------------------------------------

def read_market(folder):
    """The yields (dates by whole maturity) and the factors (mkt, rf) of a data folder, as decimals."""
    yields, factors = [], []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        if not (os.path.isfile(path) and name.lower().endswith((".csv", ".txt"))):
            continue
        with open(path, encoding="latin-1") as file:
            head = file.read(20_000)
        if "SVENY01" in head:
            yields.append(path)
        elif "Mkt-RF" in head:
            factors.append(path)
    for kind, found in (("yield", yields), ("factor", factors)):
        if len(found) > 1:
            sys.exit(f"two {kind} files: {' and '.join(found)}")
    if not yields:
        sys.exit(f"no yield file in {folder}")
    return SimpleNamespace(
        curve=read_yields(yields[0]),
        factors=read_factors(factors[0]) if factors else None,
    )


def read_table(path, header_mark):
    """The lines that start with a date, under the header line that contains `header_mark`."""
    header, rows = None, []
    with open(path, encoding="latin-1", newline="") as file:
        for row in csv.reader(file):
            row = [cell.strip() for cell in row]
            if header is None:
                if header_mark in row:
                    header = row
            elif row and re.fullmatch(r"\d{8}|\d{4}-\d\d-\d\d", row[0]):
                if len(row) != len(header):
                    sys.exit(f"{path}: {row[0]} has {len(row)} fields, the header {len(header)}")
                rows.append(row)
    days = pd.to_datetime([row[0].replace("-", "") for row in rows], format="%Y%m%d")
    table = pd.DataFrame([row[1:] for row in rows], index=days, columns=header[1:]).sort_index()
    if table.index.has_duplicates:
        sys.exit(f"{path}: repeated date {table.index[table.index.duplicated()][0].date()}")
    return table


def percent(text):
    """Percent as written to a decimal; blank and NA are missing."""
    return math.nan if text in ("", "NA") else float(text) / 100


def read_yields(path):
    table = read_table(path, "SVENY01")
    columns = [name for name in table.columns if name.startswith("SVENY")]
    table = table[columns].map(percent)
    table.columns = [int(name.removeprefix("SVENY")) for name in columns]
    return table


def read_factors(path):
    table = read_table(path, "Mkt-RF")[["Mkt-RF", "RF"]].map(percent)
    table = table.where(table > -0.99).dropna()         # -99 percent and below means missing
    return pd.DataFrame({"mkt": table["Mkt-RF"] + table["RF"], "rf": table["RF"]})


# ---------------------------------------------------------------------------------------------------------
# Calendars
# ---------------------------------------------------------------------------------------------------------

@dataclass
class Calendar:
    dates: pd.DatetimeIndex         # the dates of the group
    month_ends: np.ndarray          # positions in `dates`
    curve_dates: pd.DatetimeIndex   # the dates between which bond returns are computed
    curve: np.ndarray               # yields on `curve_dates`, column j for maturity j + 1
    own_curve: np.ndarray           # yields on `dates`
    factors: pd.DataFrame           # every factor row of the file, or None


def largest_maturity(spec):
    """The largest maturity that a file names, in assets and slope, rounded up."""
    named = [2]
    for asset in spec["assets"].values():
        if asset["type"] in BOND_TYPES:
            named += maturities(asset)
    if spec["rule"]["type"] == "slope-timing":
        named += slope_maturities(spec["rule"])
    return math.ceil(max(named))


def needs_factors(spec):
    return any(asset["type"] in FACTOR_TYPES for asset in spec["assets"].values())


def make_calendar(market, largest, joint, sample, conventions):
    first, last = sample
    needed = list(range(1, largest + 1))
    if largest > market.curve.columns.max():
        sys.exit(f"no yields for {largest} years")
    curve = market.curve.loc[first:last, needed].dropna()
    dates = curve.index
    if joint:
        if market.factors is None:
            sys.exit("stocks or bills without a factor file")
        dates = dates.intersection(market.factors.index)
    if len(dates) < 2:
        sys.exit("the sample has fewer than two dates")
    own = curve.loc[dates]
    between = curve if conventions["alignment"] == "same-day" else own
    return Calendar(dates, month_end_positions(dates), between.index, between.to_numpy(), own.to_numpy(),
                    market.factors)


def month_end_positions(dates):
    """Last date of each month; the final month counts only if it reaches its last weekday."""
    month = dates.year * 12 + dates.month
    ends = np.flatnonzero(np.append(month[1:] != month[:-1], True))
    last_weekday = dates[-1] + pd.offsets.MonthEnd(0)
    while last_weekday.weekday() > 4:
        last_weekday -= pd.Timedelta(days=1)
    return ends if dates[-1] >= last_weekday else ends[:-1]


# ---------------------------------------------------------------------------------------------------------
# Bonds
# ---------------------------------------------------------------------------------------------------------

def yield_at(curve, maturity, short_end):
    """y(m) row by row: `curve` has a row per date, `maturity` is a number or one number per row."""
    rows = np.arange(len(curve))
    m = np.broadcast_to(np.asarray(maturity, dtype=float), rows.shape)
    below = np.clip(np.floor(m).astype(int), 1, None)              # k
    above = np.minimum(below + 1, curve.shape[1])                  # k + 1; beyond the last its share is 0
    share = m - below                                              # w
    inside = (1 - share) * curve[rows, below - 1] + np.where(share > 0, share * curve[rows, above - 1], 0.0)
    if short_end == "flat":
        short = curve[:, 0]
    elif short_end == "line":
        short = curve[:, 0] + (m - 1) * (curve[:, 1] - curve[:, 0])
    else:
        sys.exit(f"shortEnd {short_end} is not covered")
    return np.where(m < 1, short, inside)


def bond_log_returns(dates, curve, maturity, bought, conventions):
    """Log return from date bought[t] to date t, for every t."""
    n, short_end = maturity, conventions["shortEnd"]
    dt = (dates - dates[bought]).days.to_numpy() / DAYS_PER_YEAR
    start = yield_at(curve[bought], n, short_end)
    if conventions["bondReturn"] == "aged":
        return n * start - (n - dt) * yield_at(curve, n - dt, short_end)
    change = yield_at(curve, n, short_end) - start
    if conventions["bondReturn"] == "no-roll-down":
        return -n * change + start * dt
    if conventions["bondReturn"] == "price-only":
        return -n * change
    sys.exit(f"bondReturn {conventions['bondReturn']} is not known")


def maturities(asset):
    """The maturities of a bond asset as a list."""
    if asset["type"] == "zero-coupon-bond":
        return [asset["maturity"]]
    named = asset["maturities"]
    return named if isinstance(named, list) else list(range(named["from"], named["to"] + 1))


def roll_positions(dates, roll):
    """For every date, the earlier date on which the zero held into it was bought; date 0 points at itself."""
    here = np.arange(len(dates))
    if roll == "day":
        return np.maximum(here - 1, 0)
    ends = month_end_positions(dates)
    before = np.searchsorted(ends, here, side="left") - 1           # last month end strictly before
    return np.where(before >= 0, ends[before], 0) if len(ends) else np.zeros_like(here)


def bond_returns(asset, calendar, conventions):
    """Daily simple returns of equally weighted zeros, weights reset whenever they are rolled."""
    dates, curve = calendar.curve_dates, calendar.curve
    bought = roll_positions(dates, asset.get("roll", "day"))
    growth = np.mean([np.exp(bond_log_returns(dates, curve, n, bought, conventions))
                      for n in maturities(asset)], axis=0)
    # `growth` is the value at each close of one unit put in at the last roll. A day's return is its ratio
    # to the close before, which is 1 where that close was the roll itself.
    before = np.where(bought[1:] == np.arange(len(dates) - 1), 1.0, growth[:-1])
    daily = pd.Series(np.append(0.0, growth[1:] / before - 1), index=dates)
    return daily.loc[calendar.dates].to_numpy()


# ---------------------------------------------------------------------------------------------------------
# Stocks and bills, and any asset as an index
# ---------------------------------------------------------------------------------------------------------

def factor_returns(column, calendar, conventions):
    """The factor compounded over every row after the previous date up to and including this one."""
    dates, rows = calendar.dates, calendar.factors[column]
    if conventions["alignment"] == "same-day":
        return rows.loc[dates].to_numpy()
    rows = rows.loc[dates[0]:dates[-1]].iloc[1:]
    belongs_to = np.searchsorted(dates, rows.index, side="left")    # position of the first date not earlier
    returns = np.zeros(len(dates))
    growth = (1 + rows).groupby(belongs_to).prod()
    returns[growth.index] = growth.to_numpy() - 1
    return returns


def asset_index(asset, calendar, conventions):
    """Value of one unit put into the asset on the first calendar date."""
    if asset["type"] in BOND_TYPES:
        returns = bond_returns(asset, calendar, conventions)
    elif asset["type"] in FACTOR_TYPES:
        column = "mkt" if asset["type"] == "stock-market" else "rf"
        returns = factor_returns(column, calendar, conventions)
    else:
        sys.exit(f"asset type {asset['type']} is not covered")
    returns = np.append(0.0, returns[1:])                           # nothing is earned on the first date
    return np.cumprod(1 + returns)


# ---------------------------------------------------------------------------------------------------------
# Rules. Each returns a function from a date's position to the weights of the assets, or to None where the
# rule is not defined yet. Only what is dated on or before that position is used.
# ---------------------------------------------------------------------------------------------------------

def make_rule(spec, calendar, index, conventions):
    kinds = {"constant-weight": constant_weight, "trailing-mean": trailing_mean,
             "slope-timing": slope_timing, "beta-timing": beta_timing}
    return kinds[spec["rule"]["type"]](spec, calendar, index, conventions)


def constant_weight(spec, calendar, index, conventions):
    return lambda position: dict(spec["rule"]["weights"])


def monthly_excess(rule, calendar, index):
    """x[i], the return of `invest` over `fund` in the month that ends at month end i; x[0] is not defined."""
    def monthly(name):
        at_ends = index[name][calendar.month_ends]
        return at_ends[1:] / at_ends[:-1] - 1
    return np.append(np.nan, monthly(rule["invest"]) - monthly(rule["fund"]))


def month_number(spec, calendar):
    if spec["rebalance"]["unit"] != "month":
        sys.exit(f"{spec['name']}: {spec['rule']['type']} needs unit month")
    return {position: k for k, position in enumerate(calendar.month_ends)}


def trailing_mean(spec, calendar, index, conventions):
    """w = H times the average of x[1..k], or of the last n."""
    rule, hold = spec["rule"], spec["rebalance"]["every"]
    window = rule.get("window", "expanding")
    x, number = monthly_excess(rule, calendar, index), month_number(spec, calendar)

    def decide(position):
        k = number[position]
        seen = x[1:k + 1] if window == "expanding" else x[1:k + 1][-window:]
        if len(seen) < (1 if window == "expanding" else window):
            return None
        weight = hold * np.mean(seen)
        return {rule["invest"]: weight, rule["fund"]: 1 - weight}
    return decide


def slope_maturities(rule):
    slope = rule.get("slope", {"long": 10, "short": 1})
    return [slope["long"], slope["short"]]


def regression_pairs(s, x, k, hold, kind):
    """What is known at month end k: the slope, and the excess return of the month or H months after it."""
    if kind == "monthly":
        starts, length = np.arange(0, k), 1
    elif kind == "overlapping":
        starts, length = np.arange(0, k - hold + 1), hold
    elif kind == "disjoint":
        starts, length = np.arange(k - hold, -1, -hold)[::-1], hold
    else:
        sys.exit(f"regression {kind} is not known")
    sums = np.array([x[i + 1:i + 1 + length].sum() for i in starts])
    return s[starts], sums


def slope_timing(spec, calendar, index, conventions):
    """w = shrink H (a + b s[k]) + (1 - shrink) H mean of x, both over all that is known at k, or the last n."""
    rule, hold, kind = spec["rule"], spec["rebalance"]["every"], conventions["regression"]
    window, shrink = rule.get("window", "expanding"), rule.get("shrink", 1)
    x, number = monthly_excess(rule, calendar, index), month_number(spec, calendar)
    far, near = slope_maturities(rule)
    slope = (yield_at(calendar.own_curve, far, conventions["shortEnd"])
             - yield_at(calendar.own_curve, near, conventions["shortEnd"]))
    s = slope[calendar.month_ends]

    def decide(position):
        k = number[position]
        known, later = regression_pairs(s, x, k, hold, kind)
        if window != "expanding":
            if len(known) < window:
                return None
            known, later = known[-window:], later[-window:]
        coefficients = least_squares(known, later)
        if coefficients is None:
            return None
        a, b = coefficients
        weight = (hold if kind == "monthly" else 1) * (a + b * s[k])
        if shrink != 1:
            past = x[1:k + 1] if window == "expanding" else x[1:k + 1][-window:]
            weight = shrink * weight + (1 - shrink) * hold * np.mean(past)
        return {rule["invest"]: weight, rule["fund"]: 1 - weight}
    return decide


def least_squares(regressor, dependent):
    """Constant and slope by QR, or None with too few rows or a regressor that does not vary."""
    if len(regressor) <= 2:
        return None
    q, r = np.linalg.qr(np.column_stack([np.ones(len(regressor)), regressor]))
    diagonal = np.abs(np.diag(r))
    if diagonal.min() < 1e-12 * diagonal.max():
        return None
    return np.linalg.solve(r, q.T @ dependent)


def rolling_beta(bond, stock, window):
    """OLS slope of bond on stock over the `window` returns ending at each date."""
    beta = np.full(len(bond), np.nan)
    if len(bond) <= window:
        return beta
    y = np.lib.stride_tricks.sliding_window_view(bond[1:], window)
    x = np.lib.stride_tricks.sliding_window_view(stock[1:], window)
    dx = x - x.mean(axis=1, keepdims=True)
    dy = y - y.mean(axis=1, keepdims=True)
    variation = (dx * dx).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        beta[window:] = np.where(variation > 0, (dx * dy).sum(axis=1) / variation, np.nan)
    return beta


def beta_timing(spec, calendar, index, conventions):
    """w = intercept - sensitivity * beta in the bond, the rest in stocks."""
    rule = spec["rule"]
    stock, bond = (np.append(0.0, index[rule[leg]][1:] / index[rule[leg]][:-1] - 1) for leg in ("stock", "bond"))
    weight = rule["intercept"] - rule["sensitivity"] * rolling_beta(bond, stock, rule["window"])
    if rule.get("clip") is not None:
        weight = np.clip(weight, *rule["clip"])

    def decide(position):
        w = weight[position]
        return None if np.isnan(w) else {rule["bond"]: w, rule["stock"]: 1 - w}
    return decide


# ---------------------------------------------------------------------------------------------------------
# Decisions
# ---------------------------------------------------------------------------------------------------------

@dataclass
class Decision:
    decided: int            # position in the calendar
    effective: int          # position of the trade, beyond the last date if it never happens
    weights: np.ndarray     # in the order of the file's assets


def grid_points(rebalance, calendar, rule):
    """Every position at which the strategy may decide, from the first on which it does."""
    every, burn_in = rebalance["every"], rebalance.get("burnIn", 0)
    phase = rebalance.get("phase", "burn-in")
    if rebalance["unit"] == "day":
        if phase != "burn-in":
            sys.exit("phase calendar-quarter needs unit month")
        first = next((t for t in range(burn_in, len(calendar.dates)) if rule(t) is not None), None)
        return [] if first is None else list(range(first, len(calendar.dates), every))
    first = burn_in
    if phase == "calendar-quarter":
        months = calendar.dates[calendar.month_ends].month
        while first < len(months) and months[first] % 3 != 0:
            first += 1
    points = list(calendar.month_ends[first::every])
    while points and rule(points[0]) is None:
        points.pop(0)
    return points


def make_decisions(spec, points, rule):
    names, delay = list(spec["assets"]), spec["execution"]["delayDays"]
    decisions = []
    for position in points:
        chosen = rule(position)
        if chosen is None:
            continue
        weights = np.array([chosen.get(name, 0.0) for name in names])
        if abs(weights.sum() - 1) > 1e-12:
            sys.exit(f"{spec['name']}: weights sum to {weights.sum()}")
        decisions.append(Decision(int(position), int(position) + delay, weights))
    return decisions


# ---------------------------------------------------------------------------------------------------------
# The portfolio
# ---------------------------------------------------------------------------------------------------------

def trades(spec, decisions, calendar):
    """Position of every trade and the weights it restores, in order of time."""
    traded = {d.effective: d.weights for d in decisions if d.effective < len(calendar.dates)}
    if spec["rebalance"].get("hold", "drift") == "reset-monthly" and traded:
        in_force, plan = None, dict(traded)
        for position in sorted(set(traded) | set(calendar.month_ends)):
            in_force = traded.get(position, in_force)
            if in_force is not None:
                plan[int(position)] = in_force
        traded = plan
    return sorted(traded.items())


def value_after_costs(value, held, target, rate):
    """V after a trade to `target`, where V = value - rate * sum |target_i V - held_i|."""
    after = value
    for _ in range(200):
        previous, after = after, value - rate * np.abs(target * after - held).sum()
        if after == previous:
            break
    return after


def portfolio_values(spec, decisions, calendar, index):
    """Value at every close before any trade of that close, from the first trade on; 1 at the first trade."""
    prices = np.column_stack([index[name] for name in spec["assets"]])
    rate = spec.get("costs", {}).get("basisPoints", 0) / 10_000
    values = np.full(len(calendar.dates), np.nan)
    plan = trades(spec, decisions, calendar)
    value, held = 1.0, np.zeros(prices.shape[1])
    for number, (start, target) in enumerate(plan):
        values[start] = value
        is_free = number == 0 and not spec.get("costs", {}).get("entry", False)
        invested = value_after_costs(value, held, target, 0.0 if is_free else rate) * target
        end = plan[number + 1][0] if number + 1 < len(plan) else len(calendar.dates) - 1
        held_later = invested * (prices[start + 1:end + 1] / prices[start])   # sleeves drift until the next trade
        if len(held_later):
            values[start + 1:end + 1] = held_later.sum(axis=1)
            value, held = values[end], held_later[-1]
    return values


# ---------------------------------------------------------------------------------------------------------
# One strategy, and its periods
# ---------------------------------------------------------------------------------------------------------

@dataclass
class Result:
    spec: dict
    calendar: Calendar
    decisions: list
    values: np.ndarray          # of the portfolio, by calendar position
    benchmark: np.ndarray       # index of the excessOver asset
    periods: dict               # end date -> (start position, end position)
    annualization: object       # days that count as a year, or "calendar"


def simulate(spec, calendar, conventions):
    index = {name: asset_index(asset, calendar, conventions) for name, asset in spec["assets"].items()}
    rule = make_rule(spec, calendar, index, conventions)
    points = grid_points(spec["rebalance"], calendar, rule)
    decisions = make_decisions(spec, points, rule)
    return Result(spec, calendar, decisions, portfolio_values(spec, decisions, calendar, index),
                  index[spec["evaluation"]["excessOver"]], whole_periods(spec, calendar, points, decisions),
                  conventions["annualization"])


def whole_periods(spec, calendar, points, decisions):
    """The whole periods with weights in force from their start."""
    if not decisions:
        return {}
    boundaries = {"day": range(len(calendar.dates)), "month": calendar.month_ends, "rebalance": points}
    usable = [int(b) for b in boundaries[spec["evaluation"]["period"]] if decisions[0].effective <= b]
    return {calendar.dates[end]: (start, end) for start, end in zip(usable, usable[1:])}


# ---------------------------------------------------------------------------------------------------------
# Groups and statistics
# ---------------------------------------------------------------------------------------------------------

def common_dates(results):
    shared = set.intersection(*(set(result.periods) for result in results))
    if not shared:
        sys.exit(f"group {group_name(results[0].spec)}: no dates common to its members")
    return sorted(shared)


def reported_span(result, dates):
    """Positions of the close before the first common reported return and of the last."""
    return result.periods[dates[0]][0], result.periods[dates[-1]][1]


def returns_per_year(result, dates):
    if result.annualization != "calendar":
        return result.annualization
    first, last = reported_span(result, dates)
    days = (result.calendar.dates[last] - result.calendar.dates[first]).days
    return (last - first) / (days / DAYS_PER_YEAR)


def decisions_per_year(result, dates):
    rebalance = result.spec["rebalance"]
    return (12 if rebalance["unit"] == "month" else returns_per_year(result, dates)) / rebalance["every"]


def periods_per_year(result, dates):
    period = result.spec["evaluation"]["period"]
    if period == "rebalance":
        return decisions_per_year(result, dates)
    return 12 if period == "month" else returns_per_year(result, dates)


def period_returns(result, dates):
    """Total return and return over the excessOver asset, period by period."""
    starts, ends = np.array([result.periods[date] for date in dates]).T
    total = result.values[ends] / result.values[starts] - 1
    return total, total - (result.benchmark[ends] / result.benchmark[starts] - 1)


def sample_deviation(returns):
    """Standard deviation with n - 1; exactly 0 where returns never vary, None where there is only one."""
    if len(returns) < 2:
        return None
    return 0.0 if np.ptp(returns) < NEVER_VARIES else float(np.std(returns, ddof=1))


def cumulative_standardized(excess):
    """Sum of the excess returns so far over their standard deviation in the whole sample, or None."""
    deviation = sample_deviation(excess)
    return np.cumsum(excess) / deviation if deviation else None


def daily_rows(result, dates):
    """Value from 1 at the close before the first common return, and the daily returns after it."""
    first, last = reported_span(result, dates)
    value = result.values[first:last + 1] / result.values[first]
    total = result.values[first + 1:last + 1] / result.values[first:last] - 1
    benchmark = result.benchmark[first + 1:last + 1] / result.benchmark[first:last] - 1
    return result.calendar.dates[first:last + 1], value, total, total - benchmark


def earning_decisions(result, dates):
    """The decisions that earn at least one daily return between the first period's start and the last's end."""
    first, last = reported_span(result, dates)
    until = [d.effective for d in result.decisions[1:]] + [len(result.calendar.dates)]
    return [d for d, end in zip(result.decisions, until) if d.effective < last and end > first]


def turnover(result, dates):
    weights = np.array([d.weights for d in earning_decisions(result, dates)])
    if len(weights) < 2:
        return 0.0
    return decisions_per_year(result, dates) * np.mean(np.abs(np.diff(weights, axis=0)).sum(axis=1) / 2)


def maximum_drawdown(value):
    return float(np.max(1 - value / np.maximum.accumulate(value)))


def strategy_report(result, dates):
    total, excess = period_returns(result, dates)
    k = periods_per_year(result, dates)
    mean, deviation = k * np.mean(excess), sample_deviation(excess)
    annual = None if deviation is None else math.sqrt(k) * deviation
    cumulative = cumulative_standardized(excess)
    average = np.mean([d.weights for d in earning_decisions(result, dates)], axis=0)
    report = {
        "name": result.spec["name"],
        "firstDecision": iso(result.calendar.dates[result.decisions[0].decided]),
        "mean": float(mean),
        "standardDeviation": annual,
        "sharpeRatio": float(mean / annual) if annual else None,
        "finalCumulativeStandardizedReturn": None if cumulative is None else float(cumulative[-1]),
        "averageWeights": {name: float(w) for name, w in zip(result.spec["assets"], average)},
        "turnover": float(turnover(result, dates)),
        "maximumDrawdown": maximum_drawdown(daily_rows(result, dates)[1]),
    }
    if not annual:
        report["sharpeRatioReason"] = "only one period" if annual is None else "returns never vary"
    return report


def group_report(results, dates):
    evaluation = results[0].spec["evaluation"]
    return {
        "name": group_name(results[0].spec),
        "excessOver": evaluation["excessOver"],
        "period": evaluation["period"],
        "from": iso(dates[0]),
        "to": iso(dates[-1]),
        "periods": len(dates),
        "periodsPerYear": periods_per_year(results[0], dates),
        "strategies": [strategy_report(result, dates) for result in results],
    }


# ---------------------------------------------------------------------------------------------------------
# Strategy files to groups
# ---------------------------------------------------------------------------------------------------------

def group_name(spec):
    return spec.get("group", spec["name"])


def read_strategies(paths, first, last):
    specs = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            spec = json.load(file)
        sample = spec.get("sample", {})
        spec["cut"] = (first or sample.get("from"), last or sample.get("to"))
        specs.append(spec)
    if len({spec["name"] for spec in specs}) < len(specs):
        sys.exit("two strategies have the same name")
    return specs


def run_conventions(specs):
    """The conventions of the run: defaults, and what the files say; two answers are an error."""
    said = {}
    for spec in specs:
        for key, value in spec.get("conventions", {}).items():
            if key not in CONVENTIONS:
                sys.exit(f"{spec['name']}: unknown convention {key}")
            if said.setdefault(key, value) != value:
                sys.exit(f"{spec['name']}: {key} is {value} here and {said[key]} in another file")
    return CONVENTIONS | said


def intervals(spec):
    return spec["rebalance"]["every"], spec["rebalance"]["unit"]


def run_group(market, members, conventions):
    evaluation = members[0]["evaluation"]
    for spec in members:
        if spec["evaluation"] != evaluation:
            sys.exit(f"{spec['name']}: another evaluation than the rest of its group")
    largest = max(largest_maturity(spec) for spec in members)
    joint = any(needs_factors(spec) for spec in members)
    calendars = {spec["cut"]: None for spec in members}
    for cut in calendars:
        calendars[cut] = make_calendar(market, largest, joint, cut, conventions)
    results = [simulate(spec, calendars[spec["cut"]], conventions) for spec in members]
    if evaluation["period"] == "rebalance" and len({intervals(spec) for spec in members}) > 1:
        sys.exit(f"group {group_name(members[0])}: members rebalance at different intervals")
    return results


# ---------------------------------------------------------------------------------------------------------
# Output
# ---------------------------------------------------------------------------------------------------------

def iso(date):
    return date.strftime("%Y-%m-%d")


def cell(value):
    """A number in its shortest form that reads back the same; blank where there is none."""
    return "" if value is None else value if isinstance(value, str) else repr(float(value))


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(header + "\n")
        file.writelines(",".join(cell(value) for value in row) + "\n" for row in rows)


def period_rows(result, dates):
    total, excess = period_returns(result, dates)
    cumulative = cumulative_standardized(excess)
    cumulative = [None] * len(dates) if cumulative is None else cumulative
    return [(group_name(result.spec), result.spec["name"], iso(date), *numbers)
            for date, *numbers in zip(dates, total, excess, cumulative)]


def day_rows(result, dates):
    days, value, total, excess = daily_rows(result, dates)
    return [(group_name(result.spec), result.spec["name"], iso(day), *numbers)
            for day, *numbers in zip(days, value, [None, *total], [None, *excess])]


def weight_rows(result):
    dates = result.calendar.dates
    return [(group_name(result.spec), result.spec["name"], iso(dates[d.decided]),
             iso(dates[d.effective]) if d.effective < len(dates) else None, asset, weight)
            for d in result.decisions for asset, weight in zip(result.spec["assets"], d.weights)]


def shape(results, dates):
    """Dates and counts, no returns."""
    return {
        "name": group_name(results[0].spec), "from": iso(dates[0]), "to": iso(dates[-1]),
        "periods": len(dates), "periodsPerYear": periods_per_year(results[0], dates),
        "strategies": [{
            "name": result.spec["name"],
            "calendarDates": len(result.calendar.dates),
            "calendarFrom": iso(result.calendar.dates[0]),
            "calendarTo": iso(result.calendar.dates[-1]),
            "monthEnds": len(result.calendar.month_ends),
            "firstDecision": iso(result.calendar.dates[result.decisions[0].decided]),
            "lastDecision": iso(result.calendar.dates[result.decisions[-1].decided]),
            "decisions": len(result.decisions),
            "earningDecisions": len(earning_decisions(result, dates)),
            "dailyRows": len(daily_rows(result, dates)[0]),
        } for result in results],
    }


def write_json(path, document):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=2)
        file.write("\n")


def main():
    parser = argparse.ArgumentParser(description="Independent twin of a Tenor run.")
    parser.add_argument("strategies", nargs="+", metavar="STRATEGY.json")
    parser.add_argument("--data", required=True, metavar="DIR")
    parser.add_argument("--out", required=True, metavar="OUT")
    parser.add_argument("--from", dest="first", metavar="DAY")
    parser.add_argument("--to", dest="last", metavar="DAY")
    parser.add_argument("--shape-only", action="store_true", help="write shape.json: dates and counts only")
    options = parser.parse_args()

    market = read_market(options.data)
    specs = read_strategies(options.strategies, options.first, options.last)
    conventions = run_conventions(specs)
    groups = {}
    for spec in specs:
        groups.setdefault(group_name(spec), []).append(spec)
    runs = [run_group(market, members, conventions) for members in groups.values()]
    runs = [(results, common_dates(results)) for results in runs]

    os.makedirs(options.out, exist_ok=True)
    if options.shape_only:
        write_json(os.path.join(options.out, "shape.json"), {"groups": [shape(*run) for run in runs]})
        return
    series = os.path.join(options.out, "series")
    os.makedirs(series, exist_ok=True)
    write_json(os.path.join(options.out, "report.json"),
               {"conventions": conventions | {"standardDeviationDivisor": "n-1"},
                "groups": [group_report(*run) for run in runs]})
    every = [(result, dates) for results, dates in runs for result in results]
    write_csv(os.path.join(series, "periods.csv"),
              "group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn",
              (row for result, dates in every for row in period_rows(result, dates)))
    write_csv(os.path.join(series, "daily.csv"), "group,strategy,date,value,totalReturn,excessReturn",
              (row for result, dates in every for row in day_rows(result, dates)))
    write_csv(os.path.join(series, "weights.csv"), "group,strategy,decided,effective,asset,weight",
              (row for result, dates in every for row in weight_rows(result)))


if __name__ == "__main__":
    main()
