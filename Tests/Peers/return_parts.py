#!/usr/bin/env python3
"""An independent calculation of what bond returns consist of, in numpy.

    python return_parts.py --data DIR [--bond-return aged] [--short-end line]

Prints lines `what,date,carry,rollDown,level,slope,curvature,remainder`: for each day the parts of the simple
return of the ten-year zero rolled daily (`ten`), of equal parts of zeros of 2 to 10 years rolled at month ends
(`long`) and of the one-year zero rolled at month ends (`short`); then, with the date `mean`, their averages
times 252, and as `excess` the average parts, times 4, of what `long` earned above `short` over the quarters that
begin with month end number 120.

It reads files with twin.py and shares no code with the engine. Written from the definitions: with y0 and y1
the curves of two consecutive days, dt their distance in years of 365.25 days and m the years that a bond has
left at the first of them,

    carry      dt y0(m)
    roll-down  (m - dt)(y0(m) - y0(m - dt))
    yield      -(m - dt)(y1(m - dt) - y0(m - dt))

add up to the log return r. The yield change is split by the quadratics that are dual to level = mean of
y(1..10), slope = y(10) - y(1), curvature = y(5) - (y(1) + y(10)) / 2. Parts of the simple return are these times
expm1(r) / r; a portfolio's are weighted by the bonds' values of the day before. Without roll-down m stays the
maturity at purchase and carry is dt times the yield at purchase; `price-only` has no carry either.
"""

import argparse

import numpy as np

from twin import month_end_positions, read_market

FIRST, LAST = "1971-08-16", "2023-06-30"
MIDDLE, LONGEST = 5, 10


def dual_shapes():
    """Columns: coefficients of 1, m, m^2 of the quadratics with one factor 1 and the others 0."""
    powers = np.vander(np.arange(1.0, LONGEST + 1), 3, increasing=True)
    first, middle, last = powers[0], powers[MIDDLE - 1], powers[-1]
    return np.linalg.inv(np.array([powers.mean(axis=0), last - first, middle - (first + last) / 2]))


def factors(curve):
    """Level, slope and curvature of every day."""
    first, middle, last = curve[:, 0], curve[:, MIDDLE - 1], curve[:, LONGEST - 1]
    return np.column_stack([curve[:, :LONGEST].mean(axis=1), last - first, middle - (first + last) / 2])


def yield_at(row, maturity, short_end):
    """Yield of a fractional maturity on the lines between whole years."""
    if maturity < 1:
        return row[0] if short_end == "flat" else row[0] + (maturity - 1) * (row[1] - row[0])
    return np.interp(maturity, np.arange(1.0, len(row) + 1), row)


def log_parts(maturity, bought, day, dates, curve, moved, shapes, choice, short_end):
    """The six parts of the log return from day - 1 to day of a zero bought on `bought`."""
    years = (dates[day] - dates[day - 1]) / 365.25
    before, after = curve[day - 1], curve[day]
    if choice == "aged":
        left = maturity - (dates[day - 1] - dates[bought]) / 365.25
        end = left - years
        start = yield_at(before, left, short_end)
        same = yield_at(before, end, short_end)
        carry, roll = years * start, end * (start - same)
    else:
        end, same = maturity, yield_at(before, maturity, short_end)
        carry, roll = years * yield_at(curve[bought], maturity, short_end), 0.0
        if choice == "price-only":
            carry = 0.0
    change = yield_at(after, end, short_end) - same
    loadings = np.array([1.0, end, end * end]) @ shapes
    explained = loadings * moved[day]
    return np.array([carry, roll, *(-end * explained), -end * (change - explained.sum())])


def daily_parts(maturities, rolls, dates, curve, moved, shapes, choice, short_end):
    """Parts of the simple return of every day: bonds in equal parts at each roll."""
    rolls = set(rolls)
    bought, values = 0, np.ones(len(maturities))
    parts = np.zeros((len(dates), 6))
    for day in range(1, len(dates)):
        shares = values / values.sum()
        for bond, maturity in enumerate(maturities):
            logs = log_parts(maturity, bought, day, dates, curve, moved, shapes, choice, short_end)
            r = logs.sum()
            parts[day] += shares[bond] * logs * (np.expm1(r) / r if r else 1.0)
            values[bond] *= np.exp(r)
        if day in rolls:
            bought, values = day, np.ones(len(maturities))
    return parts


def compounded(parts, start, end):
    """Parts of the return of a period: each day's times the value before it over that at the start."""
    value = np.concatenate([[1.0], np.cumprod(1 + parts[start + 1:end + 1].sum(axis=1))[:-1]])
    return (parts[start + 1:end + 1] * value[:, None]).sum(axis=0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--bond-return", default="aged")
    parser.add_argument("--short-end", default="line")
    given = parser.parse_args()
    table = read_market(given.data).curve.loc[FIRST:LAST, range(1, LONGEST + 1)].dropna()
    dates = table.index.values.astype("datetime64[D]").astype(int)
    curve = table.to_numpy()
    moved = np.vstack([np.zeros(3), np.diff(factors(curve), axis=0)])
    ends = list(month_end_positions(table.index))
    every_day = range(len(dates))
    common = (dates, curve, moved, dual_shapes(), given.bond_return, given.short_end)
    held = {
        "ten": daily_parts([10.0], every_day, *common),
        "long": daily_parts([float(n) for n in range(2, 11)], ends, *common),
        "short": daily_parts([1.0], ends, *common),
    }
    say = lambda what, date, parts: print(what, date, *(repr(float(x)) for x in parts), sep=",")
    for what, parts in held.items():
        for day in range(1, len(dates)):
            say(what, str(table.index[day].date()), parts[day])
        say(what, "mean", 252 * parts[1:].mean(axis=0))
    grid = ends[120::3]
    quarters = [compounded(held["long"], a, b) - compounded(held["short"], a, b)
                for a, b in zip(grid, grid[1:])]
    say("excess", "mean", 4 * np.mean(quarters, axis=0))


if __name__ == "__main__":
    main()
