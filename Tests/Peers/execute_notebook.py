"""Executes an exported notebook headless and prints what came of it as one JSON document.

    execute_notebook.py NOTEBOOK

The document: `streams`, what cells wrote to stderr; `figures`, the number of figures of each cell;
`numbers`, the computed statistics as Python writes them; `misread`, cells of the tables whose double is not
the one that Python's own reader makes of the text.
"""

import json
import os
import sys

import matplotlib.font_manager  # noqa: F401  makes the font cache, which would be announced in a cell
import nbclient
import nbformat

COLLECT = """
import csv

misread = []
for name, table in (("periods.csv", periods), ("daily.csv", daily), ("weights.csv", weights)):
    with open(name, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for column in table.select_dtypes("float"):
        texts = [row[column] for row in rows]
        misread += [
            [name, column, text] for text, value in zip(texts, table[column].tolist(), strict=True)
            if (value == value if text == "" else float(text) != value)]
print(json.dumps({
    "numbers": [
        [group, strategy, name, repr(value)]
        for (group, strategy), row in computed.items() for name, value in row.items()],
    "misread": misread}))
"""

path = os.path.abspath(sys.argv[1])
notebook = nbformat.read(path, as_version=nbformat.NO_CONVERT)
nbformat.validate(notebook)
notebook.cells.append(nbformat.v4.new_code_cell(COLLECT, id="collect"))
nbclient.NotebookClient(
    notebook, timeout=300, kernel_name="python3",
    resources={"metadata": {"path": os.path.dirname(path)}}).execute()
outputs = [(cell.id, output) for cell in notebook.cells for output in cell.get("outputs", [])]
figures = {}
for cell, output in outputs:
    if "image/png" in output.get("data", {}):
        figures[cell] = figures.get(cell, 0) + 1
found = json.loads(notebook.cells[-1].outputs[0].text)
streams = [output.text for _, output in outputs if output.get("name") == "stderr"]
print(json.dumps({"streams": streams, "figures": figures} | found))
