#!/usr/bin/env python3
"""Runs Tenor and its independent twin on the same strategies, compares every number, and times both.

    python peers.py --program .build/release/tenor --data DIR [--other-tools PYTHON]

First the answers: `tenor run` on the six shipped strategies, twin.py on the same, compare.py on both; the
largest relative difference of each column is printed. With --other-tools, conventions.py then holds the report's
table of other tools' conventions against the tools that this Python has. Then the cost, only when the answers agree: whole
processes, start to end, both writing their results, one after the other in turn (A B A B ...), so that what
else the machine does hits both. Processor time is user and system time of the process; memory is its peak.

The twin writes report.json, periods.csv, daily.csv and weights.csv; Tenor writes these and everything else of
a run directory. The twin is written to be read, not to be fast, and most of its time is Python's start, the
import of its libraries and reading text: the ratio says what a whole run costs, not which language computes faster.

When DIR is missing or holds no data files, Tenor writes its simulated market into a temporary folder and both
use that. Everything is written to a temporary folder that is removed at the end.

Exit status 1 when an answer differs, 2 when a program fails.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
STRATEGIES = HERE.parent.parent / "strategies"
SHIPPED = ["constant-weight", "trailing-mean", "slope-timing", "beta-timing", "fixed-forty", "stocks-only"]
PAIRS = 5
TWIN_FILES = ["report.json", "series/periods.csv", "series/daily.csv", "series/weights.csv"]


@dataclass
class Cost:
    """What one process used from its start to its end."""
    seconds: float      # processor time, user and system
    mebibytes: float    # peak memory; never below this script's own, about 15 MiB


def run(command, log):
    """Runs a command to its end, its output in a file, and returns what it cost."""
    with open(log, "wb") as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        print(f"{command[0]} failed with {process.returncode}:\n{Path(log).read_text()}", file=sys.stderr)
        sys.exit(2)
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Rivals:
    """The two programs on one market, each with a folder for what it writes."""

    def __init__(self, program, data, scratch):
        self.program, self.data, self.scratch = program, data, Path(scratch)
        self.files = [STRATEGIES / f"{name}.json" for name in SHIPPED]

    def tenor(self, name):
        """One run of Tenor, into a run directory of that name."""
        return run([self.program, "run", *self.files, "--data", self.data, "--results", self.scratch,
                    "--name", name, "--quiet"], self.scratch / "tenor.log")

    def twin(self, name):
        """One run of the twin, into a folder of that name."""
        return run([sys.executable, HERE / "twin.py", *self.files, "--data", self.data,
                    "--out", self.scratch / name], self.scratch / "twin.log")

    def compare(self, ours, twin):
        """Prints the largest difference of each column; whether all are the same."""
        outcome = subprocess.run([sys.executable, str(HERE / "compare.py"), str(self.scratch / ours),
                                  str(self.scratch / twin)], capture_output=True, text=True)
        print(outcome.stdout, end="")
        if outcome.returncode > 1:
            print(outcome.stderr, file=sys.stderr)
            sys.exit(2)
        return outcome.returncode == 0

    def bytes_written(self, name, files=None):
        folder = self.scratch / name
        paths = folder.rglob("*") if files is None else [folder / file for file in files]
        return sum(path.stat().st_size for path in paths if path.is_file())


def agrees_with_other_tools(python, folder):
    """Prints how the report's table of other tools' conventions compares with the tools; whether it agrees."""
    print(flush=True)
    outcome = subprocess.run([python, str(HERE / "conventions.py"), str(folder)])
    if outcome.returncode > 1:
        sys.exit(2)
    return outcome.returncode == 0


def has_market(folder):
    """Whether a folder holds a yield file and a factor file."""
    if folder is None or not os.path.isdir(folder):
        return False
    heads = []
    for entry in os.scandir(folder):
        if entry.is_file() and entry.name.lower().endswith((".csv", ".txt")):
            with open(entry.path, encoding="latin-1") as file:
                heads.append(file.read(20_000))
    return all(any(mark in head for head in heads) for mark in ("SVENY01", "Mkt-RF"))


def describe_machine():
    text = Path("/proc/cpuinfo").read_text() if os.path.exists("/proc/cpuinfo") else ""
    model = re.search(r"^model name\s*:\s*(.*)$", text, re.MULTILINE)
    return f"{model[1] if model else 'unknown processor'}, {os.cpu_count()} processors, Python {sys.version.split()[0]}"


def time_in_turn(rivals):
    """Costs of both programs, pair by pair."""
    pairs = []
    for number in range(PAIRS):
        pairs.append((rivals.tenor(f"timed-{number}"), rivals.twin(f"timed-twin-{number}")))
    return pairs


def print_costs(rivals, pairs):
    ratios = [twin.seconds / ours.seconds for ours, twin in pairs]
    print(f"\n{describe_machine()}")
    print(f"{PAIRS} pairs of whole processes, one after the other in turn; processor time\n")
    print("pair      tenor       twin    twin / tenor")
    for number, ((ours, twin), ratio) in enumerate(zip(pairs, ratios), 1):
        print(f"{number:>4}  {ours.seconds * 1000:>6.1f} ms  {twin.seconds * 1000:>6.0f} ms  {ratio:>10.1f}")
    ours, twin = zip(*pairs)
    seconds = [statistics.median(cost.seconds for cost in side) for side in (ours, twin)]
    memory = [max(cost.mebibytes for cost in side) for side in (ours, twin)]
    print(f"median{seconds[0] * 1000:>6.1f} ms  {seconds[1] * 1000:>6.0f} ms  {statistics.median(ratios):>10.1f}"
          f"  (lowest {min(ratios):.1f}, highest {max(ratios):.1f})")
    print(f"peak  {memory[0]:>5.0f} MiB  {memory[1]:>5.0f} MiB")
    written = (rivals.bytes_written("timed-0") / 1e6, rivals.bytes_written("timed-twin-0", TWIN_FILES) / 1e6)
    print(f"wrote {written[0]:>5.1f} MB   {written[1]:>5.1f} MB")


def main():
    parser = argparse.ArgumentParser(description="Compares Tenor with its independent twin and times both.")
    parser.add_argument("--program", required=True, metavar="FILE", help="the program tenor")
    parser.add_argument("--data", metavar="DIR", help="folder of the two data files")
    parser.add_argument("--other-tools", metavar="PYTHON", help="Python with the packages of other-tools.txt")
    options = parser.parse_args()

    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory(prefix="tenor-peers-") as scratch:
        data = options.data
        if has_market(data):
            print(f"Market: the files of {data}")
        else:
            data = os.path.join(scratch, "market")
            run([program, "data", "simulate", data], os.path.join(scratch, "simulate.log"))
            print("Market: simulated, for want of real files")
        rivals = Rivals(program, data, scratch)
        rivals.tenor("answers")
        rivals.twin("answers-twin")
        if not rivals.compare("answers", "answers-twin"):
            sys.exit(1)
        if options.other_tools and not agrees_with_other_tools(options.other_tools, rivals.scratch / "answers"):
            sys.exit(1)
        print_costs(rivals, time_in_turn(rivals))


if __name__ == "__main__":
    main()
