"""Says of every JSON file in a folder whether a JSON Schema (draft 2020-12) accepts it.

    python schema_verdicts.py SCHEMA FOLDER

A line a file: its name, a tab, and "accepted" or the first thing that is wrong. The verdict must not depend on
whether formats such as "date" are asserted, which is left to each program.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def verdict(document, plain, strict):
    first = next(plain.iter_errors(document), None)
    if (first is None) != strict.is_valid(document):
        return "depends on whether formats are asserted"
    return "accepted" if first is None else f"{first.json_path}: {' '.join(first.message.split())}"


def main(schema_file, folder):
    schema = json.loads(pathlib.Path(schema_file).read_bytes())
    Draft202012Validator.check_schema(schema)
    plain = Draft202012Validator(schema)
    strict = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for file in sorted(pathlib.Path(folder).iterdir()):
        print(file.name, verdict(json.loads(file.read_bytes()), plain, strict), sep="\t")


main(*sys.argv[1:])
