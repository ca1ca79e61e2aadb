#!/usr/bin/env python3
"""Reads every CSV file of a run directory with pandas and polars, and checks that both see what is in it.

    python readers.py RUN

Every number must be the double that its text names, to the last bit (Python's own conversion is the judge, and
the text must be the shortest for it); a blank is a missing number; days are read as days; names are strings.
Prints one line a file: its name, rows, and columns of numbers. Exit status 1 when anything differs.
"""

import csv
import math
import struct
import sys
from pathlib import Path

import pandas
import polars

DAYS = {"date", "start", "from", "to", "decided", "effective"}
NAMES = {
    "group", "strategy", "asset", "weightOf", "excessOver", "period", "market", "signal", "tool", "version",
    "a", "b", "kind", "label", "benchmark", "by", "part", "span", "row", "winner", "loser", "verdict",
}
COUNTS = {"periods", "delayDays", "dailyReturns", "maturity", "degreesOfFreedom", "survived", "counted"}


def bits(value):
    """A double's bits; None for a missing one."""
    return None if value is None or math.isnan(value) else struct.pack("<d", value)


def check(path):
    with path.open(newline="", encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    names = {
        "dtype": {name: str for name in NAMES & set(header)}, "keep_default_na": False, "na_values": [""],
    }
    ours = pandas.read_csv(path, parse_dates=list(DAYS & set(header)), **names)
    theirs = polars.read_csv(path, try_parse_dates=True, schema_overrides={name: polars.String for name in names["dtype"]})
    plain = pandas.read_csv(path), polars.read_csv(path)
    assert list(ours.columns) == header == theirs.columns, f"{path.name}: columns"
    assert len(ours) == len(rows) == theirs.height, f"{path.name}: rows"
    for place, name in enumerate(header):
        texts = [row[place] for row in rows]
        if name in DAYS:
            read = [None if pandas.isna(day) else f"{day:%Y-%m-%d}" for day in ours[name]]
            assert read == [text or None for text in texts], f"{path.name}: pandas: {name}"
            assert theirs[name].dtype == polars.Date, f"{path.name}: polars: {name}: {theirs[name].dtype}"
            assert [day and day.isoformat() for day in theirs[name]] == [text or None for text in texts]
        elif name in NAMES:
            assert list(ours[name]) == texts == theirs[name].to_list(), f"{path.name}: {name}"
        elif name in COUNTS:
            counts = [int(text) if text else None for text in texts]
            read = [None if pandas.isna(value) else int(value) for value in ours[name]]
            assert read == counts == [value if any(texts) else None for value in theirs[name]], f"{path.name}: {name}"
        else:
            assert all(shortest(text) for text in texts), f"{path.name}: {name}: not the shortest form"
            wanted = [bits(float(text)) if text else None for text in texts]
            for reader, read in [("pandas", ours), ("polars", theirs), ("pandas", plain[0]), ("polars", plain[1])]:
                isKnown = any(texts) or reader == "pandas"  # a column without any number has no type in polars
                assert not isKnown or str(read[name].dtype).lower() == "float64", f"{path.name}: {reader}: {name}"
                assert [bits(value) for value in read[name]] == wanted, f"{path.name}: {reader}: {name}"
    numbers = [name for name in header if name not in DAYS | NAMES | COUNTS]
    print(f"{path.parent.name}/{path.name}: {len(rows)} rows, {' '.join(numbers)}")


def shortest(text):
    """Whether a text has no more digits than the shortest that names its double, in whatever notation."""
    return not text or len(digits(text)) <= len(digits(repr(float(text))))


def digits(text):
    return text.lower().split("e")[0].replace(".", "").lstrip("-0").rstrip("0")


for path in sorted(Path(sys.argv[1]).glob("*/*.csv")):
    check(path)
