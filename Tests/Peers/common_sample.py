#!/usr/bin/env python3
"""Statistics of two runs on the periods that both have, from their CSV files alone.

    python common_sample.py RUN RUN

Prints `group,strategy,statistic,first,second` lines. Independent of the program: numpy and pandas, written from
the definitions. A period is a pair of closes, the end of the period before and its own; the first begins at the
first close of daily.csv. Mean and deviation are annualized with the report's periodsPerYear.
"""

import json
import sys

import numpy as np
import pandas as pd


def load(run):
    tables = {name: pd.read_csv(f"{run}/series/{name}.csv", float_precision="round_trip")
              for name in ["periods", "daily", "weights"]}
    with open(f"{run}/report.json") as file:
        return tables, json.load(file)


def of(table, group, strategy):
    return table[(table.group == group) & (table.strategy == strategy)]


def spans(tables, group, strategy):
    ends = of(tables["periods"], group, strategy).date.tolist()
    first = of(tables["daily"], group, strategy).date.iloc[0]
    return list(zip([first] + ends[:-1], ends))


def statistics(tables, group, strategy, common):
    name = strategy["name"]
    kept = [span in common for span in spans(tables, group["name"], name)]
    excess = of(tables["periods"], group["name"], name).excessReturn.to_numpy()[kept]
    per_year = group["periodsPerYear"]
    start, end = min(common)[0], max(span[1] for span in common)
    daily = of(tables["daily"], group["name"], name)
    value = daily[(daily.date >= start) & (daily.date <= end)].value.to_numpy()
    weights = of(tables["weights"], group["name"], name).dropna(subset=["effective"])
    weights = weights.pivot(index="effective", columns="asset", values="weight")
    begun = weights.index[weights.index <= start].max()
    weights = weights[(weights.index >= begun) & (weights.index < end)]
    deviation = excess.std(ddof=1)
    found = {
        "mean": excess.mean() * per_year,
        "standardDeviation": deviation * np.sqrt(per_year),
        "sharpeRatio": excess.mean() / deviation * np.sqrt(per_year),
        "finalCumulativeStandardizedReturn": excess.sum() / deviation,
        "maximumDrawdown": (1 - value / np.maximum.accumulate(value)).max(),
        "turnover": weights.diff().abs().sum(axis=1).iloc[1:].mean() / 2 * per_year,
        "decisionsEarning": len(weights),
    }
    found.update({f"averageWeights.{asset}": weights[asset].mean() for asset in weights})
    return found


def main():
    (first, report), (second, _) = load(sys.argv[1]), load(sys.argv[2])
    for group in report["groups"]:
        for strategy in group["strategies"]:
            own = [set(spans(run, group["name"], strategy["name"])) for run in (first, second)]
            common = own[0] & own[1]
            one, two = (statistics(run, group, strategy, common) for run in (first, second))
            for statistic in one:
                print(",".join([group["name"], strategy["name"], statistic,
                                repr(float(one[statistic])), repr(float(two[statistic]))]))


main()
