"""Whether two builds of the program write the same, byte for byte: what a change of structure must not change.

    unchanged.py OLD NEW [--data DIR] [--within 1e-12] [--keep FOLDER]

Both run the same commands in folders of their own: the shipped strategies and two dozen variants of them, on the
simulated market and on the files of --data, then compare, runs, export, report, audit, verify and the schemas. What
they print and write is compared; the version and volatile.json may differ. With --within, numbers that differ by no
more, relative to the larger, count as equal. Ends with 1 where anything differs, saying where.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

NUMBER = re.compile(rb"-?\d+\.?\d*(?:[eE][-+]?\d+)?")

# name: the shipped strategy, and what is changed in it
VARIANTS = {
    "window-120": ("slope-timing", {"rule.window": 120}),
    "shrunk": ("slope-timing", {"rule.shrink": 0.5}),
    "rolling": ("slope-timing", {"rule.window": 60, "costs.basisPoints": 20}),
    "steep": ("slope-timing", {"rule.slope": {"long": 5, "short": 2}}),
    "yearly": ("slope-timing", {"rebalance.every": 12, "evaluation.period": "month"}),
    "late": ("slope-timing", {"execution.delayDays": 3, "costs.basisPoints": 10}),
    "entry": ("slope-timing", {"costs.basisPoints": 25, "costs.entry": True}),
    "monthly-rolls": ("slope-timing", {"evaluation.period": "month", "rebalance.every": 1}),
    "trailing-60": ("trailing-mean", {"rule.window": 60}),
    "trailing-days": ("trailing-mean", {"evaluation.period": "day"}),
    "a-third": ("constant-weight", {"sample.from": "1985-01-01"}),
    "drifting": ("fixed-forty", {"rebalance": {"every": 6, "unit": "month", "burnIn": 0}}),
    "costly": ("fixed-forty", {"costs.basisPoints": 5, "execution.delayDays": 1}),
    "all-stock": ("stocks-only", {"evaluation.period": "month"}),
    "no-excess": ("stocks-only", {"evaluation.excessOver": "none"}),
    "beta-126": ("beta-timing", {"rule.window": 126, "rebalance.burnIn": 126}),
    "beta-06": ("beta-timing", {"rule.intercept": 0.6, "rule.sensitivity": 1.2}),
    "beta-clip": ("beta-timing", {"rule.clip": [0, 1], "costs.basisPoints": 2}),
    "beta-late": ("beta-timing", {"execution.delayDays": 2, "rebalance.every": 21}),
    "beta-five": ("beta-timing", {"assets.bond.maturity": 5}),
    "beta-months": ("beta-timing", {"evaluation.period": "month", "sample.to": "1999-12-31"}),
    "lagged": ("slope-timing", {"rule.slope": {"long": 10, "short": 1, "availableAfter": {"months": 1}}}),
    "lagged-bond": ("beta-timing", {"assets.bond.availableAfter": {"days": 3}}),
    "flat": ("slope-timing", {"conventions": {"shortEnd": "flat", "regression": "overlapping"}}),
    "svensson": ("slope-timing", {"conventions": {"shortEnd": "svensson", "bondReturn": "price-only"}}),
    "leveraged": ("beta-timing", {"rule.sensitivity": 9, "costs.basisPoints": 1}),
}

SHIPPED = ["beta-timing", "constant-weight", "fixed-forty", "slope-timing", "stocks-only", "trailing-mean"]


def change(document, path, value):
    *parents, last = path.split(".")
    for key in parents:
        document = document.setdefault(key, {})
    document[last] = value


def write_strategies(folder, program):
    subprocess.run([program, "new"], cwd=folder, check=True, capture_output=True)
    for name, (base, changes) in VARIANTS.items():
        document = json.loads((folder / f"{base}.json").read_text())
        document["name"] = name
        for path, value in changes.items():
            change(document, path, value)
        (folder / f"{name}.json").write_text(json.dumps(document, indent=2))


def commands(data):
    markets = [("simulated", [])] + ([("real", ["--data", data])] if data else [])
    six = [f"{name}.json" for name in SHIPPED]
    for market, options in markets:
        few = ["--replications", "500"]
        yield ["run", *six, *options, "--name", f"six-{market}", "--fills", *few]
        yield ["run", *six, *options, "--no-write"]
        for name in VARIANTS:
            yield ["run", f"{name}.json", *options, "--name", f"{name}-{market}", *few]
        yield ["run", "beta-timing.json", "beta-126.json", "beta-late.json", *options, "--json", *few,
               "--set", "group=\"one\""]
        yield ["audit", "slope-timing.json", "beta-late.json", *options, "--cuts", "8"]
        yield ["audit", "trailing-mean.json", *options, "--cuts", "8", "--json"]
    yield ["compare", "results/six-simulated", "results/window-120-simulated", "--align"]
    yield ["compare", "results/beta-126-simulated", "results/beta-06-simulated", "--json"]
    yield ["runs", "--where", "sharpeRatio>0.3"]
    yield ["runs", "--json"]
    yield ["export", "results/six-simulated"]
    yield ["verify", "results/six-simulated"]
    yield ["check", *six, "--json"]
    for name in ["strategy", "report", "manifest", "comparison", "audit", "export", "runs"]:
        yield ["schema", name]
    yield ["data", "simulate", "made"]
    yield ["data", "describe", "made"]


def answers(program, folder, data):
    write_strategies(folder, program)
    said = folder / "said"
    said.mkdir()
    for number, arguments in enumerate(commands(data)):
        ended = subprocess.run([program, *arguments], cwd=folder, capture_output=True)
        text = b"tenor " + " ".join(arguments).encode() + f"\nexit {ended.returncode}\n".encode()
        (said / f"{number:03}.txt").write_bytes(text + ended.stdout + b"\n--- stderr\n" + ended.stderr)


def plain(content):
    """Without what may differ: the version, and how long things took."""
    content = re.sub(rb"\d+\.\d+\.\d+(-dev)?(\+[0-9a-f]+)?", b"VERSION", content)
    content = re.sub(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\dZ)?", b"NOW", content)
    return re.sub(rb"\d+(\.\d+)? ?(ms|MiB|seconds)", b"TIME", content)


def near(left, right, within):
    if NUMBER.sub(b"#", left) != NUMBER.sub(b"#", right):
        return False
    pairs = zip(NUMBER.findall(left), NUMBER.findall(right))
    return all(abs(float(a) - float(b)) <= within * max(abs(float(a)), abs(float(b))) for a, b in pairs)


def first_difference(left, right, within):
    lines = list(zip(left.split(b"\n"), right.split(b"\n")))
    for number, (old, new) in enumerate(lines, 1):
        if old != new and not (within and near(old, new, within)):
            at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
            start = max(0, at - 60)
            return f"line {number}:\n    - {show(old[start:at + 100])}\n    + {show(new[start:at + 100])}"
    return None if left.count(b"\n") == right.count(b"\n") else "one has more lines"


def show(text):
    return text.decode(errors="replace")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("old")
    options.add_argument("new")
    options.add_argument("--data")
    options.add_argument("--within", type=float, default=0)
    options.add_argument("--keep")
    options = options.parse_args()
    top = pathlib.Path(options.keep or tempfile.mkdtemp())
    data = str(pathlib.Path(options.data).resolve()) if options.data else None
    folders = []
    for side, program in [("old", options.old), ("new", options.new)]:
        folder = top / side
        folders.append(folder)
        if folder.exists():
            continue
        folder.mkdir(parents=True)
        answers(str(pathlib.Path(program).resolve()), folder, data)
    names = [{str(p.relative_to(f)) for p in f.rglob("*") if p.is_file()} for f in folders]
    differing = sorted(names[0] ^ names[1])
    for name in differing:
        print(f"{name}: only {'old' if name in names[0] else 'new'}")
    shared = sorted(names[0] & names[1])
    shared = [name for name in shared if not name.endswith(("volatile.json", "MANIFEST.json"))]
    for name in shared:
        old, new = [plain((folder / name).read_bytes()) for folder in folders]
        found = old != new and first_difference(old, new, options.within)
        if found:
            differing.append(name)
            print(f"{name}: {found}")
    print(f"{len(shared)} files compared, {len(differing)} differ")
    sys.exit(1 if differing else 0)


main()
