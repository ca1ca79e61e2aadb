#!/usr/bin/env python3
"""Lays a Tenor run directory beside the twin's output and prints how far apart they are.

    python compare.py OURS TWIN

For every column of series/periods.csv, daily.csv and weights.csv, and for every number of the strategies in
report.json: the largest absolute and the largest relative difference, and where it is. Rows are matched by
group, strategy and date (and asset), groups and strategies by name; order does not matter.

Exit status 1 when a relative difference exceeds 1e-10, a row or a number is missing on one side, or a date or
a word differs; 2 when a file cannot be read. The relative difference is |a - b| / max(|a|, |b|, floor), where

    floor = 10     for cumulative standardized returns
    floor = 1e-4   for everything else,

so that a difference under 1e-14 (1e-9 for the cumulative column) never counts: that is rounding, which a ratio
to a number near zero would magnify. The cumulative column is a running sum that passes through zero, divided by
a deviation that may be as small as 1e-5, so rounding of 1e-15 in every return reaches 3e-10 in it.
A weight row of 0 that one side leaves out counts as the same.
"""

import json
import os
import sys

import pandas as pd

TOLERANCE = 1e-10
FLOOR = 1e-4
FLOORS = {"cumulativeStandardizedReturn": 10.0, "finalCumulativeStandardizedReturn": 10.0}
TABLES = {
    "periods.csv": (["group", "strategy", "date"], [],
                    ["totalReturn", "excessReturn", "cumulativeStandardizedReturn"]),
    "daily.csv": (["group", "strategy", "date"], [], ["value", "totalReturn", "excessReturn"]),
    "weights.csv": (["group", "strategy", "decided", "asset"], ["effective"], ["weight"]),
}
GROUP_FIELDS = ["excessOver", "period", "from", "to", "periods", "periodsPerYear"]
STRATEGY_FIELDS = ["firstDecision", "mean", "standardDeviation", "sharpeRatio", "finalCumulativeStandardizedReturn",
                   "averageWeights", "turnover", "maximumDrawdown"]


class Tally:
    """The verdicts so far; prints as it goes."""

    def __init__(self):
        self.failures = 0
        self.worst = 0.0

    def fail(self, words):
        self.failures += 1
        print(f"  DIFFERS  {words}")

    def numbers(self, name, ours, twin, floor):
        """Compares two series of numbers with one index; NaN stands for blank, which must match blank."""
        blank = ours.isna() != twin.isna()
        if blank.any():
            self.fail(f"{name}: {int(blank.sum())} numbers on one side only, the first at {place(blank.idxmax())}")
        gap = (ours - twin).abs().fillna(0.0)
        size = pd.concat([ours.abs(), twin.abs()], axis=1).max(axis=1).clip(lower=floor)
        relative = (gap / size).fillna(0.0)
        if not len(gap):
            return
        self.worst = max(self.worst, relative.max())
        line = (f"{name:<34} {len(gap):>8} numbers   absolute {gap.max():.2e}   relative {relative.max():.2e}"
                f"   at {place(relative.idxmax())}")
        if relative.max() > TOLERANCE:
            self.fail(line)
        else:
            print(f"  {line}")


def place(key):
    return " ".join(str(part) for part in key) if isinstance(key, tuple) else str(key)


def read_rows(path, key):
    try:
        table = pd.read_csv(path, dtype=str, keep_default_na=False)
        table = table.set_index(key)
    except (OSError, KeyError, ValueError) as error:
        print(f"{path}: {error}", file=sys.stderr)
        sys.exit(2)
    if table.index.has_duplicates:
        print(f"{path}: two rows for {place(table.index[table.index.duplicated()][0])}", file=sys.stderr)
        sys.exit(2)
    return table


def as_number(column):
    return column.map(lambda text: float(text) if text else float("nan")).astype(float)


def compare_table(tally, file, ours_folder, twin_folder):
    key, words, numbers = TABLES[file]
    ours = read_rows(os.path.join(ours_folder, "series", file), key)
    twin = read_rows(os.path.join(twin_folder, "series", file), key)
    print(f"series/{file}")
    for side, other, have, lack in ((twin, ours, "the twin", "OURS"), (ours, twin, "OURS", "the twin")):
        missing = side.index.difference(other.index)
        if file == "weights.csv" and len(missing):
            zero = as_number(side.loc[missing, "weight"]) == 0
            if zero.any():
                print(f"  {int(zero.sum())} rows with weight 0 are in {have} only, which is the same")
            missing = missing[~zero.to_numpy()]
        if len(missing):
            tally.fail(f"{len(missing)} rows of {have} are missing in {lack}, the first {place(missing[0])}, "
                       f"the last {place(missing[-1])}")
    common = twin.index.intersection(ours.index)
    ours, twin = ours.loc[common], twin.loc[common]
    for column in words + numbers:
        absent = [name for name, table in (("OURS", ours), ("the twin", twin)) if column not in table]
        if absent:
            tally.fail(f"column {column} is not in {' nor '.join(absent)}")
        elif column in words:
            different = ours[column] != twin[column]
            if different.any():
                at = different.idxmax()
                tally.fail(f"{column}: {int(different.sum())} rows, the first at {place(at)}: "
                           f"{ours.loc[at, column]!r} and {twin.loc[at, column]!r}")
            else:
                print(f"  {column:<34} {len(common):>8} words     all the same")
        else:
            tally.numbers(column, as_number(ours[column]), as_number(twin[column]), FLOORS.get(column, FLOOR))


def flatten(report):
    """Every compared field of report.json as {(group, strategy, field): value}, strategy '' for the group's."""
    fields = {}
    for group in report["groups"]:
        for name in GROUP_FIELDS:
            if name in group:
                fields[group["name"], "", name] = group[name]
        for strategy in group["strategies"]:
            for name in STRATEGY_FIELDS:
                value = strategy.get(name, "absent")
                if isinstance(value, dict):
                    for asset, weight in value.items():
                        fields[group["name"], strategy["name"], f"{name} {asset}"] = weight
                elif value != "absent":
                    fields[group["name"], strategy["name"], name] = value
    return fields


def is_number(value):
    return value is None or isinstance(value, (int, float)) and not isinstance(value, bool)


def compare_reports(tally, ours_folder, twin_folder):
    sides = []
    for folder in (ours_folder, twin_folder):
        try:
            with open(os.path.join(folder, "report.json"), encoding="utf-8") as file:
                sides.append(flatten(json.load(file)))
        except (OSError, ValueError, KeyError) as error:
            print(f"{folder}/report.json: {error!r}", file=sys.stderr)
            sys.exit(2)
    ours, twin = sides
    print("report.json")
    for key in [*twin, *(key for key in ours if key not in twin)]:
        if key not in ours or key not in twin:
            only = ours.get(key, twin.get(key))
            if not (key[2].startswith("averageWeights") and only == 0):
                tally.fail(f"{place(key)}: only in {'OURS' if key in ours else 'the twin'}")
        elif not (is_number(ours[key]) and is_number(twin[key])) and ours[key] != twin[key]:
            tally.fail(f"{place(key)}: {ours[key]!r} and {twin[key]!r}")
    numeric = [key for key in twin if key in ours and is_number(ours[key]) and is_number(twin[key])]
    for field in dict.fromkeys(key[2] for key in numeric):
        keys = [key for key in numeric if key[2] == field]
        index = pd.Index([place(key[:2]).strip() for key in keys])
        tally.numbers(field, *(pd.Series([side[key] for key in keys], index, dtype=float) for side in sides),
                      FLOORS.get(field, FLOOR))


def main():
    if len(sys.argv) != 3:
        print("usage: compare.py OURS TWIN", file=sys.stderr)
        sys.exit(2)
    tally = Tally()
    compare_reports(tally, *sys.argv[1:])
    for file in TABLES:
        compare_table(tally, file, *sys.argv[1:])
    if tally.failures:
        print(f"DIFFERENT: {tally.failures} findings; largest relative difference {tally.worst:.2e}")
        sys.exit(1)
    print(f"SAME: largest relative difference {tally.worst:.2e}, allowed {TOLERANCE:.0e}")


if __name__ == "__main__":
    main()
