#!/usr/bin/env python3
"""Holds Tenor's table of other tools' conventions against the tools themselves.

    python conventions.py RUN        compares report.json of a run directory with what the tools print
    python conventions.py --fixture  prints what they make of the returns below, as PeerFixture.swift lists it

Relative tolerance 1e-10: both sides take the same doubles from daily.csv, but multiply some 13,000 of them up in
different orders or by way of logarithms and prices, which costs up to 1e-12; the deviation of returns that
hardly vary, and a mean near zero, lose a few digits more.

A tool that is not installed or cannot be imported is named and skipped; a tool in another version than the
table's is compared and named, as its rule may have changed. LEAN and PerformanceAnalytics are no Python packages: their rules were read,
not run.

Exit status 1 when a number differs.
"""

import argparse
import csv
import importlib
import json
import math
import sys
import warnings
from collections import defaultdict
from pathlib import Path

import othertools

TOLERANCE = 1e-10
# Two new years and a gap of most of a year; the value falls at once, so that drawdowns with and without the
# start differ.
FIXTURE = {
    "1999-12-28": None, "1999-12-29": -0.031, "1999-12-30": 0.012, "1999-12-31": 0.008, "2000-01-03": -0.004,
    "2000-01-04": -0.0295, "2000-01-05": 0.021, "2000-01-06": -0.0566, "2000-01-07": 0.0143, "2000-12-27": -0.0312,
    "2000-12-28": 0.0104, "2000-12-29": -0.028, "2001-01-02": 0.0501, "2001-01-03": 0.0389, "2001-01-04": 0.0562,
    "2001-01-05": -0.0111,
}


def closes(dates, returns, values=None):
    """A strategy's closes as the tools' functions take them."""
    import pandas as pd
    table = pd.DataFrame({"return": returns}, index=pd.DatetimeIndex(dates), dtype=float)
    table["value"] = values if values is not None else (1 + table["return"].fillna(0)).cumprod()
    return table


def strategies(run):
    """Each strategy of a run with its closes and the report's rows, by group and name."""
    rows = defaultdict(list)
    with open(run / "series" / "daily.csv", newline="") as file:
        for row in csv.DictReader(file):
            rows[row["group"], row["strategy"]].append(row)
    report = json.loads((run / "report.json").read_text())
    for group in report["groups"]:
        for strategy in group["strategies"]:
            days = rows[group["name"], strategy["name"]]
            table = closes([day["date"] for day in days], [float(day["totalReturn"] or "nan") for day in days],
                           [float(day["value"]) for day in days])
            yield f"{group['name']}/{strategy['name']}", table, strategy["otherConventions"]


def difference(ours, theirs):
    """The relative difference of two numbers; 0 when both are undefined, infinity when one is."""
    if theirs is None or not math.isfinite(theirs):
        return 0.0 if ours is None else math.inf
    if ours is None:
        return math.inf
    return 0.0 if ours == theirs else abs(ours - theirs) / max(abs(ours), abs(theirs))


def usable_tools():
    """The functions of the tools that are here, and why the others are left out."""
    usable, missing = {}, {}
    for tool, (function, _) in othertools.TOOLS.items():
        try:
            importlib.import_module(tool)
            usable[tool] = function
        except ModuleNotFoundError as error:
            missing[tool] = "not installed" if error.name == tool else f"does not import: {error}"
        except Exception as error:  # what a package raises when it does not get on with another one's version
            missing[tool] = f"does not import: {error}"
    return usable, missing


def compare(run, tools):
    """The largest difference of each tool and statistic over all strategies, and how many strategies."""
    largest = defaultdict(dict)
    count = 0
    for name, table, conventions in strategies(run):
        count += 1
        ours = {convention["tool"]: convention for convention in conventions}
        for tool, function in tools.items():
            theirs = function(table)
            for statistic in othertools.STATISTICS:
                found = difference(ours[tool][statistic], theirs[statistic])
                if found > TOLERANCE:
                    print(f"{name}: {statistic} by {tool} is {theirs[statistic]}, in the report {ours[tool][statistic]}")
                largest[tool][statistic] = max(largest[tool].get(statistic, 0.0), found)
    return largest, count


def describe(run):
    """Prints the differences, what was skipped and why; whether all agree."""
    tools, missing = usable_tools()
    largest, count = compare(run, tools)
    listed = {rule["tool"]: rule["version"] for rule in
              json.loads((run / "report.json").read_text())["otherConventions"]}
    print(f"Other tools' conventions, {count} strategies: largest relative difference (up to {TOLERANCE:g} is equal)")
    print(f"{'':22}" + "".join(f"{statistic:>17}" for statistic in othertools.STATISTICS))
    for tool, version in listed.items():
        if tool not in othertools.TOOLS:
            print(f"{tool:22}no Python package: not run")
        elif tool in missing:
            print(f"{tool:22}skipped: {missing[tool]}")
        else:
            installed = othertools.installed_version(tool)
            note = "" if installed == version else f"  (the table's rule is that of {version})"
            print(f"{tool + ' ' + installed:22}"
                  + "".join(f"{largest[tool][statistic]:17.1e}" for statistic in othertools.STATISTICS) + note)
    return all(found <= TOLERANCE for tool in largest.values() for found in tool.values())


def print_fixture():
    table = closes(list(FIXTURE), list(FIXTURE.values()))
    for tool, (function, _) in othertools.TOOLS.items():
        numbers = ", ".join(repr(float(number)) for number in function(table).values())
        print(f"  // {tool} {othertools.installed_version(tool)}\n  .{tool}: [{numbers}],")


def main():
    parser = argparse.ArgumentParser(description="Holds Tenor's table of other tools' conventions against the tools.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("run", nargs="?", type=Path, metavar="RUN", help="a run directory")
    what.add_argument("--fixture", action="store_true", help="print the numbers of PeerFixture.swift")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    if options.fixture:
        print_fixture()
    elif not describe(options.run):
        sys.exit(1)


if __name__ == "__main__":
    main()
