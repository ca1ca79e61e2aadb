"""Compares the Parquet files of an export with its CSV files, value by value, and prints their names.

    compare_parquet.py FOLDER
"""

import csv
import datetime
import math
import sys
from pathlib import Path

import polars as pl


def agrees(text, value):
    """Whether a value of a Parquet file is what a cell of a CSV file says; doubles to the last bit."""
    if text == "":
        return value is None
    if isinstance(value, float):
        number = float(text)
        return number == value and math.copysign(1, number) == math.copysign(1, value)
    if isinstance(value, datetime.date):
        return value.isoformat() == text
    return str(value) == text


for source in sorted(Path(sys.argv[1]).glob("*.csv")):
    table = pl.read_parquet(source.with_suffix(".parquet"))
    with open(source, encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert table.columns == header, source.name
    assert table.height == len(rows), source.name
    for number, (found, row) in enumerate(zip(table.iter_rows(), rows)):
        for name, value, text in zip(header, found, row):
            assert agrees(text, value), (source.name, number, name, text, value)
    kinds = " ".join(f"{name}:{kind}" for name, kind in table.schema.items())
    print(f"{source.stem} {kinds}")
