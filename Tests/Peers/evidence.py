#!/usr/bin/env python3
"""Recomputes everything that a written run infers, from its returns alone.

    python evidence.py RUN [--data DIR]

Reads report.json, series/periods.csv and strategies/ of the run's folder, and trials.jsonl beside it as the run
left it, and computes with evidence_formulas.py what the report says of every strategy, pair, variation, part of the
sample and claim. With the folder of data that the run was made on it also makes the decisions, shares and returns
of the assets once more (twin.py, return_parts.py), and from these timing, control strategies and the parts of
returns.

Prints a line for each statistic: how many numbers were compared, the largest relative difference, and where it
is. Exit status 1 when one exceeds 1e-10 (1e-9 for the p value of a control strategy), when one side alone has a
number, or when parts do not add up to the mean within 1e-12. The relative difference is
|a - b| / max(|a|, |b|, 1e-4), so that less than 1e-14 never counts: that is rounding of returns. Counts, p values
of the bootstrap and what they are compared with must be equal.
"""

import argparse
import bisect
import hashlib
import json
import math
import os
import sys
from datetime import date

import numpy as np
import pandas as pd

import evidence_formulas as formulas
import return_parts
import twin

TOLERANCE, FLOOR, SUM_TOLERANCE = 1e-10, 1e-4, 1e-12
LEAD = 1e-9                 # Sharpe ratios that differ by less are the same
CONTROL_TOLERANCE = 1e-9    # a control that holds 0.3 % of bonds: prices near 1, rounded, less one another
# Peaks and troughs of the business cycle, by the National Bureau of Economic Research.
CYCLES = """1926-10 1927-11, 1929-08 1933-03, 1937-05 1938-06, 1945-02 1945-10, 1948-11 1949-10, 1953-07 1954-05,
1957-08 1958-04, 1960-04 1961-02, 1969-12 1970-11, 1973-11 1975-03, 1980-01 1980-07, 1981-07 1982-11,
1990-07 1991-03, 2001-03 2001-11, 2007-12 2009-06, 2020-02 2020-04"""
RECESSIONS = [tuple(pair.split()) for pair in CYCLES.split(",")]


class Tally:
    """By statistic: how many numbers were compared, and how far apart the worst are."""

    def __init__(self):
        self.lines = {}

    def close(self, name, ours, expected, place):
        self.add(name, gap(ours, expected), TOLERANCE, ours, expected, place)

    def equal(self, name, ours, expected, place):
        self.add(name, 0.0 if ours == expected else math.inf, 0.0, ours, expected, place)

    def sums(self, name, parts, total, place):
        self.add(name, abs(math.fsum(parts) - total), SUM_TOLERANCE, math.fsum(parts), total, place)

    def add(self, name, apart, allowed, ours, expected, place):
        line = self.lines.setdefault(name, {"count": 0, "worst": -1.0, "allowed": allowed})
        line["count"] += 1
        if apart > line["worst"]:
            line.update(worst=apart, place=f"{place}: {ours} here, {expected} by the twin")

    def finish(self):
        """Prints the table and returns the exit status."""
        failed = 0
        for name, line in self.lines.items():
            differs = line["worst"] > line["allowed"]
            failed += differs
            where = f"  DIFFERS  {line['place']}" if differs else ""
            print(f"{name:34}{line['count']:6}  {line['worst']:.1e}{where}")
        print(f"{len(self.lines)} statistics, {failed} differ")
        return 1 if failed or not self.lines else 0


def gap(ours, expected):
    if ours is None or expected is None:
        return 0.0 if ours is expected else math.inf
    return abs(ours - expected) / max(abs(ours), abs(expected), FLOOR)


def times(value, factor):
    return None if value is None else value * factor


class Group:
    """A group of the report, and the excess returns of its members."""

    def __init__(self, report, members):
        self.report, self.name = report, report["name"]
        self.strategies = {member["name"]: member for member in report["strategies"]}
        rows = members[members.group == self.name]
        self.returns = {name: rows[rows.strategy == name].excessReturn.to_numpy() for name in self.strategies}
        self.ends = list(rows[rows.strategy == next(iter(self.strategies))].date)
        self.starts = [report["start"], *self.ends[:-1]]    # periods of a group follow one another
        self.count, self.per_year = len(self.ends), report["periodsPerYear"]
        self.root = math.sqrt(self.per_year)
        self.lags = formulas.lags(self.count)

    def sharpe(self, name, where=slice(None)):
        return times(formulas.sharpe(self.returns[name][where]), self.root)

    def mean(self, name, where=slice(None)):
        return float(self.returns[name][where].mean()) * self.per_year


# Strategies

def judge_strategies(group, trials, tally):
    tally.equal("periods", group.report["periods"], group.count, group.name)
    tally.equal("neweyWestLags", group.report["neweyWestLags"], group.lags, group.name)
    for name, said in group.strategies.items():
        x, place = group.returns[name], f"{group.name}, {name}"
        tally.close("sharpeRatio", said["sharpeRatio"], group.sharpe(name), place)
        sound = formulas.varies(x)
        known = lambda make: make() if sound else None
        for key, value in {
            "sharpeStandardError": known(lambda: formulas.standard_error(x, group.lags) * group.root),
            "sharpeStandardErrorIid": known(lambda: formulas.independent_error(x) * group.root),
            "probabilisticSharpeRatio": known(lambda: formulas.probability_above(x)),
            "minimumTrackRecordLength": known(lambda: formulas.track_record(x)),
            "meanT": known(lambda: formulas.mean_t(x, group.lags)),
        }.items():
            tally.close(key, said[key], value, place)
        tally.close("deflatedSharpeRatio", trials.deflated[group.name, name],
                    known(lambda: formulas.probability_above(x, trials.threshold(group) / group.root)), place)


class Trials:
    """All configurations tried on data that the run has a file of, the run's own as they are in its report."""

    WORDS = ("$schema", "name", "title", "notes", "group")      # make no other configuration

    def __init__(self, run, report):
        self.trials = {}
        with open(os.path.join(run, "trials.json"), encoding="utf-8") as file:
            self.said = json.load(file)
        self.deflated = {(said["group"], said["name"]): said["deflatedSharpeRatio"]
                         for said in self.said["strategies"]}
        for group in report["groups"]:
            for member in group["strategies"]:
                years = group["periods"] / group["periodsPerYear"]
                self.trials.setdefault(self.configuration(run, member["name"]), (member["sharpeRatio"], years))
        market = report["market"]
        files = {file["sha256"] for file in market["inputs"]} or {digest({"simulated": market.get("seed")})}
        with open(os.path.join(os.path.dirname(os.path.abspath(run)), "trials.jsonl"), encoding="utf-8") as lines:
            for trial in map(json.loads, lines):
                if files & set(trial["data"]):
                    years = trial["periods"] / trial["periodsPerYear"]
                    self.trials.setdefault(trial["configuration"], (trial["sharpeRatio"], years))

    def configuration(self, run, name):
        with open(os.path.join(run, "strategies", f"{name}.json"), encoding="utf-8") as file:
            return digest({key: value for key, value in json.load(file).items() if key not in self.WORDS})

    def threshold(self, group):
        years = group.count / group.per_year
        long = [ratio for ratio, length in self.trials.values() if ratio is not None and length >= years / 2]
        return formulas.expected_maximum(len(self.trials), long)


def digest(document):
    return hashlib.sha256(json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()


def judge_trials(report, trials, tally):
    tally.equal("trials.runId", trials.said["runId"], report["runId"], "the run")
    ratios = [trials.trials[configuration][0] for configuration in sorted(trials.trials)]
    tally.equal("trials.counted", trials.said["counted"], len(ratios), "the run")
    tally.equal("trials.sharpeRatios", trials.said["sharpeRatios"], ratios, "the run")


# Pairs

def judge_pairs(group, settings, tally):
    names = list(group.strategies)
    block = min(settings["blockLength"] or formulas.usual_block(group.count), group.count)
    sound = [name for name in names if formulas.varies(group.returns[name])]
    if sound:
        tally.equal("blockLength", group.report["blockLength"], block, group.name)
        tally.equal("blocks", group.report["blocks"], group.count // block, group.name)
    drawn = None
    if sound and group.count // block >= 2:
        drawn = formulas.Bootstrap([group.returns[name] for name in sound], block, settings["replications"],
                                   int(settings["seed"]), group.lags)
    holm, romano_wolf = drawn.adjusted() if drawn else ({}, {})
    key = lambda *pair: tuple(sound.index(name) for name in pair) if set(pair) <= set(sound) else None
    has = lambda key: drawn is not None and key in drawn.value
    interval = lambda key: scaled(drawn.interval(key, settings["level"]), group.root) if has(key) else None
    for name, said in group.strategies.items():
        judge_interval("sharpeInterval", said["sharpeInterval"], interval(key(name)), f"{group.name}, {name}", tally)
    expected = [(a, b) for number, a in enumerate(names) for b in names[number + 1:]]
    tally.equal("pairs", [(said["a"], said["b"]) for said in group.report["comparisons"]], expected, group.name)
    for said in group.report["comparisons"]:
        a, b = said["a"], said["b"]
        place, x, y, pair = f"{group.name}, {a} - {b}", group.returns[a], group.returns[b], key(a, b)
        error = formulas.difference_error(x, y, group.lags)
        z, p = formulas.jobson_korkie(x, y) if error is not None else (None, None)
        ratios = (group.sharpe(a), group.sharpe(b))
        tally.close("sharpeDifference", said["sharpeDifference"], None if None in ratios else ratios[0] - ratios[1],
                    place)
        tally.close("standardError", said["standardError"], times(error, group.root), place)
        tally.close("jobsonKorkieMemmel.z", said["jobsonKorkieMemmel"]["z"], z, place)
        tally.close("jobsonKorkieMemmel.p", said["jobsonKorkieMemmel"]["p"], p, place)
        judge_interval("interval", said["interval"], interval(pair), place, tally)
        tally.equal("ledoitWolf.p", said["ledoitWolf"]["p"], drawn.p(pair) if has(pair) else None, place)
        tally.close("holm", said["holm"], holm.get(pair), place)
        tally.equal("romanoWolf", said["romanoWolf"], romano_wolf.get(pair), place)
        alpha, alpha_t, beta, beta_t = formulas.regression(x, y, group.lags)
        for name, value in {"alpha": times(alpha, group.per_year), "alphaT": alpha_t, "beta": beta,
                            "betaT": beta_t}.items():
            tally.close(name, said[name], value, place)
        nulls = [said[name] is None for name in ("sharpeDifference", "standardError", "interval", "holm", "alphaT")]
        tally.equal("pairs' reasons", "reason" in said, any(nulls), place)


def scaled(interval, factor):
    return None if interval is None else tuple(end * factor for end in interval)


def judge_interval(name, said, expected, place, tally):
    for end, key in enumerate(("low", "high")):
        tally.close(f"{name}.{key}", said and said[key], expected and expected[end], place)


# What the results hang on, and what is claimed

def judge_variations(group, tally):
    variations = group.report["sensitivity"]["variations"]
    by_kind = lambda kind: [v for v in variations if v["kind"] == kind]
    tally.equal("base first", [v["kind"] for v in variations].index("base"), 0, group.name)
    end = date.fromisoformat(group.ends[-1])
    first, last = int(group.report["start"][:4]) + 1, end.year
    years = [year for year in range(first, last) if (end - date(year, 1, 1)).days / 365.25 >= 10]
    tally.equal("starts", [v["value"] for v in by_kind("start")], years, group.name)
    decades = [int(day[:3]) * 10 for day in group.ends]
    left_out = list(range(decades[0], decades[-1] + 1, 10)) if decades[0] < decades[-1] else []
    tally.equal("decades", [v["value"] for v in by_kind("without-decade")], left_out, group.name)
    for said in variations:
        if said["kind"] == "base":
            chosen = np.ones(group.count, bool)
        elif said["kind"] == "start":
            chosen = np.array([start >= f"{said['value']:.0f}-01-01" for start in group.starts])
        elif said["kind"] == "without-decade":
            chosen = np.array(decades) != said["value"]
        else:
            continue
        place = f"{group.name}, {said['label']}"
        dates = [day for day, is_in in zip(group.ends, chosen) if is_in]
        tally.equal("variations' spans", (said["periods"], said["from"], said["to"]),
                    (len(dates), dates[0], dates[-1]), place)
        for name, ratio in said["sharpeRatios"].items():
            tally.close(f"sensitivity, {said['kind']}", ratio, group.sharpe(name, chosen), f"{place}, {name}")
    judge_as_run(group, variations, tally)


def judge_as_run(group, variations, tally):
    """Beside the ratios of a rerun stand those of the run itself on the periods that both have."""
    for said in variations:
        if set(said.get("asRun") or ()) != set(group.strategies):
            continue
        chosen = np.array([said["from"] <= day <= said["to"] for day in group.ends])
        if chosen.sum() == said["periods"]:
            for name in group.strategies:
                tally.close("sensitivity, as run", said["asRun"][name], group.sharpe(name, chosen),
                            f"{group.name}, {said['label']}, {name}")


def judge_claims(group, tally):
    claims = {frozenset((said["winner"], said["loser"])): said for said in group.report["claims"]}
    tally.equal("claims, each once", len(claims), len(group.report["claims"]), group.name)
    for pair in group.report["comparisons"]:
        place, said = f"{group.name}, {pair['a']} - {pair['b']}", claims.get(frozenset((pair["a"], pair["b"])))
        if said is None:
            tally.equal("claims left out", pair["standardError"], None, place)
            continue
        is_first = pair["sharpeDifference"] >= 0
        winner, loser = (pair["a"], pair["b"]) if is_first else (pair["b"], pair["a"])
        tally.equal("claims' winners", (said["winner"], said["loser"]), (winner, loser), place)
        tally.equal("claims' differences", said["sharpeDifference"], abs(pair["sharpeDifference"]), place)
        ends = pair["interval"] and ([pair["interval"]["low"], pair["interval"]["high"]] if is_first
                                     else [-pair["interval"]["high"], -pair["interval"]["low"]])
        tally.equal("claims' intervals", said["interval"] and [said["interval"][end] for end in ("low", "high")],
                    ends, place)
        tally.equal("claims' p", (said["p"], said["adjustedP"]), (pair["ledoitWolf"]["p"], pair["romanoWolf"]), place)
        judge_survival(said, group.report["sensitivity"]["variations"], place, tally)


def judge_survival(said, variations, place, tally):
    """A claim holds that is significant, ahead in nine variations of ten, and in most of each kind."""
    leads = {}
    for variation in variations:
        ratios = variation.get("sharpeRatios", {})
        first, second = ratios.get(said["winner"]), ratios.get(said["loser"])
        if variation["kind"] != "base" and None not in (first, second):
            leads.setdefault(variation["kind"], []).append(first - second > LEAD)
    by_kind = [{"kind": kind, "survived": sum(ahead), "counted": len(ahead)} for kind, ahead in leads.items()]
    survived, counted = (sum(kind[key] for kind in by_kind) for key in ("survived", "counted"))
    tally.equal("claims' counts", (said["survived"], said["counted"]), (survived, counted), place)
    tally.equal("claims' counts by kind", said["survival"], by_kind, place)
    is_significant = said["adjustedP"] is not None and said["adjustedP"] < 0.05
    is_robust = counted > 0 and survived >= 0.9 * counted and all(2 * k["survived"] > k["counted"] for k in by_kind)
    tally.equal("claims that hold", said["holds"], is_significant and is_robust, place)
    verdict = "not-shown" if not is_significant else "shown" if is_robust else "fragile"
    tally.equal("claims' verdicts", said["verdict"], verdict, place)


# Parts of the sample and of returns

def splits(group, is_simulated):
    """By criterion: the part of each period."""
    in_recession = lambda day: any(peak < day[:7] <= trough for peak, trough in RECESSIONS)
    all_splits = {
        "decade": [day[:3] + "0s" for day in group.ends],
        "1998": ["before 1998" if day < "1998" else "since 1998" for day in group.ends],
        "recession": ["recessions" if in_recession(day) else "expansions" for day in group.ends],
    }
    if is_simulated:
        del all_splits["recession"]
    return {by: parts for by, parts in all_splits.items() if len(set(parts)) > 1}


def judge_sub_periods(group, is_simulated, tally):
    expected = splits(group, is_simulated)
    for name, said in group.strategies.items():
        place = f"{group.name}, {name}"
        tally.equal("subPeriods", [split["by"] for split in said["subPeriods"]], list(expected), place)
        for split in said["subPeriods"]:
            judge_split(group, name, split, np.array(expected[split["by"]]), f"{place}, {split['by']}", tally)


def judge_split(group, name, split, parts, place, tally):
    x = group.returns[name]
    tally.equal("subPeriods' names", sorted(part["name"] for part in split["parts"]), sorted(set(parts)), place)
    for part in split["parts"]:
        chosen, here = parts == part["name"], f"{place}, {part['name']}"
        tally.equal("subPeriods.periods", part["periods"], int(chosen.sum()), here)
        tally.close("subPeriods.mean", part["mean"], group.mean(name, chosen), here)
        deviation = x[chosen].std(ddof=1) * group.root if chosen.sum() > 1 else None
        tally.close("subPeriods.standardDeviation", part["standardDeviation"], deviation, here)
        tally.close("subPeriods.sharpeRatio", part["sharpeRatio"], group.sharpe(name, chosen), here)
    tests = formulas.equality(x, [parts == part["name"] for part in split["parts"]], group.lags)
    for key, expected in zip(("equalMeans", "equalSharpeRatios"), tests):
        said = split[key]
        tally.equal(f"{key}.degreesOfFreedom", said and said["degreesOfFreedom"], expected and expected[1], place)
        tally.close(f"{key}.statistic", said and said["statistic"], expected and expected[0], place)
        tally.close(f"{key}.p", said and said["p"], expected and expected[2], place)


def judge_timing_identity(group, tally):
    for name, said in group.strategies.items():
        timing, place = said["timing"], f"{group.name}, {name}"
        if timing is None:
            continue
        tally.sums("timing adds up", [timing["static"], timing["timing"], timing["drift"], timing["other"]], said["mean"], place)
        control = timing["control"]
        if control and control["sharpeRatio"] is not None:
            tally.close("control.sharpeRatio", control["sharpeRatio"], control["mean"] / control["standardDeviation"],
                        place)
            if control["sharpeDifference"] is not None:
                tally.close("control.sharpeDifference", control["sharpeDifference"],
                            group.sharpe(name) - control["sharpeRatio"], place)


def judge_luck_sums(group, tally):
    for name, said in group.strategies.items():
        luck, place = said["luck"], f"{group.name}, {name}"
        if luck is None:
            continue
        tally.sums("luck adds up", luck["parts"].values(), said["mean"], place)
        for share in luck["decades"] + luck["levelTrend"]:
            tally.sums("luck of a part adds up", share["parts"].values(), share["mean"], f"{place}, {share['name']}")
        for share in luck["decades"]:
            chosen = np.array([day[:3] + "0s" == share["name"] for day in group.ends])
            dates = [day for day, is_in in zip(group.ends, chosen) if is_in]
            tally.equal("luck.decades' spans", (share["periods"], share["from"], share["to"]),
                        (len(dates), dates[0], dates[-1]), f"{place}, {share['name']}")
            tally.close("luck.decades' means", share["mean"], group.mean(name, chosen), f"{place}, {share['name']}")
        for cut in ("decades", "levelTrend"):
            judge_weighted(luck, cut, group.count, place, tally)
        without = said["mean"] - luck["parts"].get("level", 0.0)
        tally.close("luck.withoutLevel.mean", luck["withoutLevel"]["mean"], without, place)


def judge_weighted(luck, cut, count, place, tally):
    """The parts of decades, weighted by their periods, are the whole's; so are those of trends known throughout."""
    if sum(share["periods"] for share in luck[cut]) == count:
        for part, mean in luck["parts"].items():
            weighted = sum(share["parts"][part] * share["periods"] for share in luck[cut]) / count
            tally.close(f"luck.{cut} of all", weighted, mean, f"{place}, {part}")


# From the data

class Remade:
    """A strategy run once more by twin.py, on the periods of its group."""

    def __init__(self, result, group, conventions):
        self.result, self.group, self.name = result, group, result.spec["name"]
        self.names, self.dates = list(result.spec["assets"]), result.calendar.dates
        position = {day: number for number, day in enumerate(self.dates.strftime("%Y-%m-%d"))}
        self.first = np.array([position[day] for day in group.starts])
        self.last = np.array([position[day] for day in group.ends])
        self.index = np.column_stack([twin.asset_index(asset, result.calendar, conventions)
                                      for asset in result.spec["assets"].values()])
        self.benchmark = self.names.index(result.spec["evaluation"]["excessOver"])
        self.others = [place for place in range(len(self.names)) if place != self.benchmark]
        self.shares, self.decided = self.shares_held()

    def shares_held(self):
        """After the trades of each close, and as they were decided: between trades each asset's value grows by its own
        returns, and the shares drift from what was decided."""
        plan = dict(twin.trades(self.result.spec, self.result.decisions, self.result.calendar))
        shares, decided, held = np.full(self.index.shape, np.nan), np.full(self.index.shape, np.nan), None
        for row in range(len(self.dates)):
            if row in plan:
                held = target = plan[row]
            elif held is not None:
                held = held * self.index[row] / self.index[row - 1]
                held = held / held.sum()
            if held is not None:
                shares[row], decided[row] = held, target
        return shares, decided

    def asset_excess(self):
        growth = self.index[self.last] / self.index[self.first]
        return growth - growth[:, [self.benchmark]]

    def timing(self):
        weights = self.decided[self.first][:, self.others]
        drifted = self.shares[self.first][:, self.others] - weights
        returns = self.asset_excess()[:, self.others]
        if np.ptp(weights, axis=0).max() <= formulas.ROUNDING:
            return None
        static = (weights.mean(axis=0) * returns.mean(axis=0)).sum()
        moves = ((weights - weights.mean(axis=0)) * (returns - returns.mean(axis=0))).sum(axis=1)
        drift = (drifted * returns).sum(axis=1)
        rest = self.group.returns[self.name] - (weights * returns).sum(axis=1) - drift
        per_year = self.group.per_year
        return {"static": static * per_year, "timing": moves.mean() * per_year, "drift": drift.mean() * per_year,
                "other": rest.mean() * per_year, "timingT": formulas.mean_t(moves, self.group.lags)}

    def noise(self):
        """Weights with the same moments, independent of returns: trace of the products of second moments."""
        weights = self.decided[self.first][:, self.others]
        returns = self.asset_excess()[:, self.others]
        v, m = weights.mean(axis=0), returns.mean(axis=0)
        second = [np.atleast_2d(np.cov(values.T)) + np.outer(mean, mean) for values, mean in
                  ((weights, v), (returns, m))]
        per_year = self.group.per_year
        deviation = np.sqrt(per_year * (np.trace(second[0] @ second[1]) - (v @ m) ** 2))
        return {"mean": per_year * (v @ m), "standardDeviation": deviation,
                "sharpeRatio": per_year * (v @ m) / deviation}

    def control(self):
        """Excess returns of the strategy's average weights, decided from its first decision on."""
        result = self.result
        earning = twin.earning_decisions(result, list(pd.to_datetime(self.group.ends)))
        average = np.mean([decision.weights for decision in earning], axis=0)
        points = twin.grid_points(result.spec["rebalance"], result.calendar, lambda position: average)
        delay = result.spec["execution"]["delayDays"]
        decisions = [twin.Decision(int(point), int(point) + delay, average)
                     for point in points if point >= result.decisions[0].decided]
        index = dict(zip(self.names, self.index.T))
        values = twin.portfolio_values(result.spec, decisions, result.calendar, index)
        benchmark = self.index[:, self.benchmark]
        returns = values[self.last] / values[self.first] - benchmark[self.last] / benchmark[self.first]
        return dict(zip(self.names, average)), returns


def judge_from_data(groups, run, data, tally):
    paths = [os.path.join(run, "strategies", f"{name}.json") for group in groups for name in group.strategies]
    specs = twin.read_strategies(paths, None, None)
    conventions = twin.run_conventions(specs)
    market = twin.read_market(data)
    for group in groups:
        members = [spec for spec in specs if spec["name"] in group.strategies]
        for result in twin.run_group(market, members, conventions):
            remade = Remade(result, group, conventions)
            said, place = group.strategies[remade.name], f"{group.name}, {remade.name}"
            judge_timing(said["timing"], remade, place, tally)
            judge_luck(said["luck"], remade, conventions, place, tally)


def judge_timing(said, remade, place, tally):
    parts = remade.timing()
    tally.equal("timing is there", said is not None, parts is not None, place)
    if said is None or parts is None:
        return
    for key, value in parts.items():
        tally.close(f"timing.{key}", said[key], value, place)
    for key, value in remade.noise().items():
        tally.close(f"timing.noise.{key}", said["noise"][key], value, place)
    control = said["control"]
    if control is None:
        return
    group, own = remade.group, remade.group.returns[remade.name]
    weights, returns = remade.control()
    error = formulas.difference_error(own, returns, group.lags)
    for name, share in weights.items():
        if name in control["weights"]:
            tally.close("control.weights", control["weights"][name], share, f"{place}, {name}")
    tally.close("control.mean", control["mean"], returns.mean() * group.per_year, place)
    tally.close("control.standardDeviation", control["standardDeviation"], returns.std(ddof=1) * group.root, place)
    p = formulas.jobson_korkie(own, returns)[1] if error else None
    tally.add("control.p", gap(control["p"], p), CONTROL_TOLERANCE, control["p"], p, place)


PARTS = ("carry", "rollDown", "level", "slope", "curvature", "remainder", "stocks", "bills", "costs")
KINDS = {"stock-market": "stocks", "treasury-bill": "bills"}


def judge_luck(said, remade, conventions, place, tally):
    """Parts of each day times value before over value at the period's start, less the benchmark asset's."""
    types = {asset["type"] for asset in remade.result.spec["assets"].values()}
    if said is None or "costs" in said["parts"] or not types & set(twin.BOND_TYPES):
        return
    assets = np.stack([asset_parts(asset, remade, column, conventions)
                       for column, asset in enumerate(remade.result.spec["assets"].values())])
    held = np.nan_to_num(remade.shares[:-1])
    daily = np.einsum("ra,arp->rp", held, assets[:, 1:])
    parts = compounded(daily, remade) - compounded(assets[remade.benchmark, 1:], remade)
    group = remade.group
    for name, mean in said["parts"].items():
        tally.close(f"luck.{name}", mean, parts[:, PARTS.index(name)].mean() * group.per_year, place)
    absent = [name for name in PARTS if name not in said["parts"] and np.abs(parts[:, PARTS.index(name)]).max() > 1e-14]
    tally.equal("luck's parts", absent, [], place)
    without = group.returns[remade.name] - parts[:, PARTS.index("level")]
    tally.close("luck.withoutLevel.sharpeRatio", said["withoutLevel"]["sharpeRatio"],
                times(formulas.sharpe(without), group.root), place)
    judge_trend(said, parts, remade, place, tally)


def asset_parts(asset, remade, column, conventions):
    """A row a date, a column a part."""
    calendar = remade.result.calendar
    out = np.zeros((len(calendar.dates), len(PARTS)))
    if asset["type"] not in twin.BOND_TYPES:
        out[1:, PARTS.index(KINDS[asset["type"]])] = remade.index[1:, column] / remade.index[:-1, column] - 1
        return out
    dates = calendar.curve_dates
    rolls = range(len(dates)) if asset.get("roll", "day") == "day" else twin.month_end_positions(dates)
    moved = np.vstack([np.zeros(3), np.diff(return_parts.factors(calendar.curve), axis=0)])
    parts = return_parts.daily_parts(
        [float(years) for years in twin.maturities(asset)], rolls,
        dates.values.astype("datetime64[D]").astype(int), calendar.curve, moved, return_parts.dual_shapes(),
        conventions["bondReturn"], conventions["shortEnd"])
    out[:, :6] = parts[dates.get_indexer(calendar.dates)]
    return out


def compounded(daily, remade):
    """Row t of the parts is dated t + 1; a sum over each period's days, each times the growth before it."""
    totals, out = daily.sum(axis=1), []
    for start, end in zip(remade.first, remade.last):
        growth = np.concatenate([[1.0], np.cumprod(1 + totals[start:end - 1])])
        out.append((daily[start:end] * growth[:, None]).sum(axis=0))
    return np.array(out)


def judge_trend(said, parts, remade, place, tally):
    """Periods by whether the level at their end is above that of twelve months before."""
    days = list(remade.dates.strftime("%Y-%m-%d"))
    level = remade.result.calendar.own_curve[:, :return_parts.LONGEST].mean(axis=1)
    trends = []
    for end, row in zip(remade.group.ends, remade.last):
        before = bisect.bisect_right(days, year_before(end)) - 1
        trends.append(None if before < 0 else "rising" if level[row] > level[before] else "falling")
    trends = np.array(trends, dtype=object)
    tally.equal("luck.levelTrend names", sorted(share["name"] for share in said["levelTrend"]),
                sorted(set(trends) - {None}), place)
    for share in said["levelTrend"]:
        chosen, here = trends == share["name"], f"{place}, {share['name']}"
        tally.equal("luck.levelTrend.periods", share["periods"], int(chosen.sum()), here)
        for name, mean in share["parts"].items():
            mean_by_twin = parts[chosen, PARTS.index(name)].mean() * remade.group.per_year
            tally.close("luck.levelTrend.parts", mean, mean_by_twin, f"{here}, {name}")


def year_before(day):
    earlier = f"{int(day[:4]) - 1}{day[4:]}"
    return earlier[:8] + "28" if day[5:] == "02-29" else earlier


def main():
    parser = argparse.ArgumentParser(description="Recomputes what a run infers.")
    parser.add_argument("run", metavar="RUN")
    parser.add_argument("--data", metavar="DIR", help="the data that the run was made on")
    given = parser.parse_args()
    with open(os.path.join(given.run, "report.json"), encoding="utf-8") as file:
        report = json.load(file)
    if not report.get("inference"):
        sys.exit("the run has no inference")
    members = pd.read_csv(os.path.join(given.run, "series", "periods.csv"), converters={"excessReturn": float})
    is_simulated = report["market"]["kind"] == "simulated"
    trials = Trials(given.run, report)
    groups, tally = [Group(group, members) for group in report["groups"]], Tally()
    for group in groups:
        judge_strategies(group, trials, tally)
        judge_pairs(group, report["inference"], tally)
        judge_variations(group, tally)
        judge_claims(group, tally)
        judge_sub_periods(group, is_simulated, tally)
        judge_timing_identity(group, tally)
        judge_luck_sums(group, tally)
    judge_trials(report, trials, tally)
    if given.data:
        judge_from_data(groups, given.run, given.data, tally)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
