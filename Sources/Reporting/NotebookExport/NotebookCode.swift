import TimeSeries

/// Python of the notebook. Nothing that people wrote in their files is ever part of it.
enum NotebookCode {
  /// Reads the report and the tables.
  static let load = #"""
    import json
    import math
    from pathlib import Path

    import matplotlib.pyplot as plt
    import pandas as pd


    # Every double as it was written: before 3.1, pandas does so only when told to.
    version = tuple(int(part) for part in pd.__version__.split(".")[:2])
    exact = {"float_precision": "round_trip"} if version < (3, 1) else {}


    def read(table, days):
        """A tidy table: days as dates, names as text whatever they are, empty cells missing."""
        names = {name: str for name in ("group", "strategy", "asset", "signal")}
        return pd.read_csv(
            table, parse_dates=days, dtype=names, keep_default_na=False, na_values=[""], **exact)


    report = json.loads(Path("report.json").read_text(encoding="utf-8"))
    periods = read("periods.csv", ["date"])
    daily = read("daily.csv", ["date"])
    weights = read("weights.csv", ["decided", "effective"])


    def of(table, group, strategy):
        """The rows of one strategy."""
        return table[(table["group"] == group["name"]) & (table["strategy"] == strategy["name"])]


    simulated = " (simulated market)" if report["market"]["kind"] == "simulated" else ""
    """#

  /// The statistics of one strategy.
  static let statistics = #"""
    def mean(returns):
        origin, total = returns[0], 0.0
        for value in returns:
            total += value - origin
        return origin + total / len(returns)


    def standard_deviation(returns):
        origin, shift = returns[0], 0.0
        for value in returns:
            shift += value - origin
        shift /= len(returns)
        squares = 0.0
        for value in returns:
            distance = (value - origin) - shift
            squares += distance * distance
        return math.sqrt(squares / (len(returns) - 1))


    def statistics(returns, values, per_year):
        """The numbers of a row of the Sharpe table; None for what is undefined."""
        annual = mean(returns) * per_year
        deviation = sharpe = cumulative = None
        if len(returns) > 1:
            deviation = standard_deviation(returns) * math.sqrt(per_year)
            per_period = deviation / math.sqrt(per_year)
            # Less is rounding, not risk: the returns never vary.
            if per_period > 1e-14 * (1 + max(abs(value) for value in returns)):
                sharpe = annual / deviation
                total = 0.0
                for value in returns:
                    total += value
                cumulative = total / per_period
        return {
            "mean": annual,
            "standardDeviation": deviation,
            "sharpeRatio": sharpe,
            "finalCumulativeStandardizedReturn": cumulative,
            "maximumDrawdown": float((1 - values / values.cummax()).max()),
        }


    computed = {
        (group["name"], strategy["name"]): statistics(
            of(periods, group, strategy)["excessReturn"].tolist(),
            of(daily, group, strategy)["value"], group["periodsPerYear"])
        for group in report["groups"] for strategy in group["strategies"]
    }
    """#

  /// One table a group.
  static let sharpeTables = #"""
    headings = {
        "mean": "mean %", "standardDeviation": "st.dev. %", "sharpeRatio": "Sharpe",
        "finalCumulativeStandardizedReturn": "cum.std.", "maximumDrawdown": "max.DD %",
    }
    for group in report["groups"]:
        rows = {
            strategy["name"]: computed[group["name"], strategy["name"]]
            for strategy in group["strategies"]
        }
        table = pd.DataFrame.from_dict(rows, orient="index", dtype=float)
        table[["mean", "standardDeviation", "maximumDrawdown"]] *= 100
        table.insert(
            0, "periods",
            [len(of(periods, group, strategy)) for strategy in group["strategies"]])
        print(f"{group['name']}, {group['from']} to {group['to']}{simulated}")
        with pd.option_context("display.precision", 4):
            display(table.rename(columns=headings))
    """#

  /// The statistics beside the report's own.
  static let comparison = #"""
    comparison = pd.DataFrame(
        [
            (group["name"], strategy["name"], name, repr(value), repr(strategy[name]))
            for group in report["groups"] for strategy in group["strategies"]
            for name, value in computed[group["name"], strategy["name"]].items()
        ],
        columns=["group", "strategy", "statistic", "from the tables", "in report.json"])
    comparison["equal"] = comparison["from the tables"] == comparison["in report.json"]
    assert comparison["equal"].all(), "a number differs from report.json"
    with pd.option_context("display.max_rows", None):
        display(comparison)
    """#
}
