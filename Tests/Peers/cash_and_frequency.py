#!/usr/bin/env python3
"""Mean, standard deviation (percent a year) and Sharpe ratio of small files with cash of several kinds.

    python cash_and_frequency.py [CASES]

Prints `case,returns,mean,deviation,sharpe` lines. Independent of the program: the standard library, written from
the definitions. CASES is the folder `cases` of the shared files; without it only the made-up ones below are printed.
"""

import csv
import math
import statistics
import sys
from datetime import date, timedelta

DAILY = """date,stk
2019-01-02,100
2019-01-03,101.5
2019-01-04,100.2
2019-01-07,99.7
2019-01-08,101.1
2019-01-31,103.4
2019-02-01,102.9
2019-02-04,104.6
2019-02-28,103.1
"""
MONTHLY = """date,STK
2019-01-31,100
2019-02-28,103
2019-03-29,101
2019-04-30,104.5
2019-05-31,102.5
2019-06-28,107
"""
RATES = """date,q
2019-01-02,2.4
2019-01-03,2.41
2019-01-04,2.5
2019-01-07,2.3
2019-01-08,2.45
2019-01-31,2.6
2019-02-01,2.2
2019-02-04,2.1
2019-02-28,2.3
"""
BILLS = """date,RF
2019-01-31,0.2
2019-02-28,0.3
"""
MONTHLY_RATES = """date,q
2019-01-01,2.4
2019-02-01,1.8
"""
SHORT = """date,stk
2019-01-02,100
2019-01-03,101.5
2019-01-04,100.2
2019-01-07,99.7
2019-01-08,101.1
"""


def read(text, column=1):
    rows = [row for row in csv.reader(text.splitlines())][1:]
    return [(date.fromisoformat(row[0]), float(row[column])) for row in rows if row[column].strip()]


def load(path, column=1):
    with open(path, encoding="utf-8") as file:
        return read(file.read(), column)


def show(name, excess, per_year):
    mean, deviation = statistics.fmean(excess), statistics.stdev(excess)
    annual, risk = mean * per_year, deviation * math.sqrt(per_year)
    print(f"{name},{len(excess)},{100 * annual!r},{100 * risk!r},{annual / risk!r}")


def spans(prices):
    return [(a, b, q / p - 1) for (a, p), (b, q) in zip(prices, prices[1:])]


def rate(quotes, start, end, year):
    known = [q for day, q in quotes if day <= start][-1]
    return known / 100 * (end - start).days / year


def discount(quotes, start, end, days):
    """A bill of so many days, bought at the discount known at the start and sold at the same discount."""
    known = [q for day, q in quotes if day <= start][-1] / 100
    bought = 1 - known * days / 360
    sold = 1 - known * (days - (end - start).days) / 360
    return sold / bought - 1


def spread(bills, ends):
    """The month's return over the returns that are dated in it."""
    months = {(day.year, day.month): value / 100 for day, value in bills}
    counts = {}
    for day in ends:
        counts[day.year, day.month] = counts.get((day.year, day.month), 0) + 1
    return [(1 + months[d.year, d.month]) ** (1 / counts[d.year, d.month]) - 1 for d in ends]


def zero(yields, years):
    """A constant-maturity zero priced from its own yield, continuously compounded, aged over the span."""
    earned = []
    for (a, y0), (b, y1) in zip(yields, yields[1:]):
        passed = (b - a).days / 365.25
        earned.append((b, math.exp(years * y0 / 100 - (years - passed) * y1 / 100) - 1))
    return earned


def month_ends(days):
    last_weekday = {}
    for day in days:
        last_weekday[day.year, day.month] = day
    ends = list(last_weekday.values())
    final = ends[-1]
    end = (final.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    while end.weekday() > 4:
        end -= timedelta(days=1)
    return ends if final >= end else ends[:-1]


def compounded(daily, ends):
    result = []
    for start, end in zip(ends, ends[1:]):
        growth = 1
        for day, value in daily:
            if start < day <= end:
                growth *= 1 + value
        result.append(growth - 1)
    return result


stock = spans(read(DAILY))
quotes = read(RATES)
show("rate-360", [r - rate(quotes, a, b, 360) for a, b, r in stock], 252)
show("rate-365", [r - rate(quotes, a, b, 365) for a, b, r in stock], 252)
show("discount-91", [r - discount(quotes, a, b, 91) for a, b, r in stock], 252)
show("discount-182", [r - discount(quotes, a, b, 182) for a, b, r in stock], 252)
monthly = read(MONTHLY_RATES)
show("monthly-rate", [r - rate(monthly, a, b, 360) for a, b, r in stock], 252)
cash = spread(read(BILLS), [b for _, b, _ in stock])
show("monthly-bill", [r - c for (_, _, r), c in zip(stock, cash)], 252)
show("monthly", [r for _, _, r in spans(read(MONTHLY))], 12)
show("total", [r for _, _, r in stock], 252)
ten = [r for _, r in zero(quotes, 10)]
show("yield-10", [r - c for r, (_, _, c) in zip(ten, stock)], 252)
short = spans(read(SHORT))
# January ends on the 31st, and the sample on the 8th: 17 weekdays are still to come.
bill = 1.002 ** (1 / (len(short) + 17)) - 1
show("part-month", [r - bill for _, _, r in short], 252)

if len(sys.argv) > 1:
    cases = sys.argv[1]
    prices = load(f"{cases}/m11-monthly-as-daily/data/m.csv")
    show("m11", [r for _, _, r in spans(prices)], 12)
    stock = spans(load(f"{cases}/m12-monthly-cash/data/px.csv"))
    cash = spread(load(f"{cases}/m12-monthly-cash/data/rf.csv"), [b for _, b, _ in stock])
    show("m12", [r - c for (_, _, r), c in zip(stock, cash)], 252)
    stock = spans(load(f"{cases}/m13-dtb3/data/px.csv"))
    quotes = load(f"{cases}/m13-dtb3/data/DTB3.csv")
    show("m13-discount-rate", [r - discount(quotes, a, b, 91) for a, b, r in stock], 252)
    show("m13-rate", [r - rate(quotes, a, b, 360) for a, b, r in stock], 252)
    ten = zero(load(f"{cases}/36-dgs10-as-bond/data/DGS10.csv"), 10)
    two = zero(load(f"{cases}/36-dgs10-as-bond/data/DGS2.csv"), 2)
    ends = month_ends([load(f"{cases}/36-dgs10-as-bond/data/DGS10.csv")[0][0]] + [d for d, _ in ten])
    show("36", [a - b for a, b in zip(compounded(ten, ends), compounded(two, ends))], 12)
    prices = load(f"{cases}/m08-zero-before/data/px.csv")
    show("m08", [r for _, _, r in spans([p for p in prices if p[0] >= date(2019, 1, 4)])], 252)

    def mix(name, tail=None):
        """60/40 reset at month ends, from the first month end on, total returns by day; with the days lost."""
        path = f"{cases}/{name}/data/px.csv"
        one, other = dict(load(path, 1)), dict(load(path, 2))
        days = sorted(set(one) & set(other))
        ends = set(month_ends(days))
        held, earned, above = None, [], []
        for a, b in zip([None] + days, days):
            if held:
                before = sum(held)
                held = [held[0] * one[b] / one[a], held[1] * other[b] / other[a]]
                earned.append(sum(held) / before - 1)
                above.append(earned[-1] - (other[b] / other[a] - 1))
            if b in ends:
                value = sum(held) if held else 1
                held = [0.6 * value, 0.4 * value]
        return earned, above, len(set(one) | set(other)) - len(days)

    total, _, _ = mix("17c-no-riskfree")
    show("17c", total, 252)
    _, above, lost = mix("19b-delisted")
    show("19b", above, 252)
    print(f"19b-lost,{lost},,,")
