"""What other tools print for one strategy's daily returns, each with its own defaults.

Every function takes a table with a row per close, the columns `value` (1 at the first close) and `return`
(missing at the first close), indexed by date, and answers Sharpe ratio, volatility, annual return and maximum
drawdown, the drawdown as a positive number. What a tool does not offer is None. Imports stand in the functions:
a tool that is not installed costs the others nothing.
"""

from importlib import metadata

STATISTICS = ["sharpeRatio", "volatility", "annualReturn", "maximumDrawdown"]


def named(sharpe, volatility, annual, drawdown):
    return dict(zip(STATISTICS, (sharpe, volatility, annual, drawdown)))


def numpy(closes):
    """The lines that people write by hand: np.std divides by n, the drawdown starts at the first return."""
    import numpy as np
    returns = closes["return"].to_numpy()[1:]
    wealth = np.cumprod(1 + returns)
    drawdown = 1 - wealth / np.maximum.accumulate(wealth)
    return named(np.mean(returns) / np.std(returns) * np.sqrt(252), np.std(returns) * np.sqrt(252),
                 np.mean(returns) * 252, np.max(drawdown))


def empyrical(closes):
    import empyrical as ep
    returns = closes["return"].iloc[1:]
    return named(ep.sharpe_ratio(returns), ep.annual_volatility(returns), ep.annual_return(returns),
                 -ep.max_drawdown(returns))


def quantstats(closes):
    import quantstats.stats as qs
    returns = closes["return"].iloc[1:]
    return named(qs.sharpe(returns), qs.volatility(returns), qs.cagr(returns), -qs.max_drawdown(returns))


def ffn(closes):
    import ffn as library
    stats = library.PerformanceStats(closes["value"])
    return named(stats.daily_sharpe, stats.daily_vol, stats.cagr, -stats.max_drawdown)


def bt(closes):
    """A strategy that puts everything into one asset whose price is the strategy's value."""
    import bt as library
    rule = library.Strategy("held", [library.algos.RunOnce(), library.algos.SelectAll(),
                                     library.algos.WeighEqually(), library.algos.Rebalance()])
    prices = closes[["value"]] * 100
    result = library.run(library.Backtest(rule, prices, integer_positions=False, progress_bar=False))
    stats = result.stats["held"]
    return named(stats["daily_sharpe"], stats["daily_vol"], stats["cagr"], -stats["max_drawdown"])


def vectorbt(closes):
    """The returns accessor; it asks for the frequency of days without a regular spacing."""
    import vectorbt  # noqa: F401  adds the accessor `vbt` to pandas
    returns = closes["return"].iloc[1:].vbt.returns(freq="1D")
    return named(returns.sharpe_ratio(), returns.annualized_volatility(), returns.annualized(),
                 -returns.max_drawdown())


def backtrader(closes):
    """Buys one unit of an asset whose price is the strategy's value, at the first close, with all the cash."""
    import backtrader as library

    class Held(library.Strategy):
        def next(self):
            if not self.position and len(self) == 1:
                self.buy(size=1)

    frame = closes[["value"]].copy()
    for column in ("open", "high", "low", "close"):
        frame[column] = frame["value"]
    frame["volume"] = frame["openinterest"] = 0.0
    engine = library.Cerebro(stdstats=False)
    engine.adddata(library.feeds.PandasData(dataname=frame.drop(columns="value")))
    engine.addstrategy(Held)
    engine.broker.setcash(1.0)
    engine.broker.set_coc(True)           # fills at the close that was decided on
    engine.broker.set_checksubmit(False)  # all the cash is spent, to the last bit
    for analyzer in ("SharpeRatio", "PeriodStats", "Returns", "DrawDown"):
        engine.addanalyzer(getattr(library.analyzers, analyzer), _name=analyzer)
    found = {name: analyzer.get_analysis() for name, analyzer in
             zip(("SharpeRatio", "PeriodStats", "Returns", "DrawDown"), engine.run()[0].analyzers)}
    return named(found["SharpeRatio"]["sharperatio"], found["PeriodStats"]["stddev"],
                 found["Returns"]["rnorm"], found["DrawDown"]["max"]["drawdown"] / 100)


TOOLS = {"numpy": (numpy, "numpy"), "empyrical": (empyrical, "empyrical-reloaded"),
         "quantstats": (quantstats, "quantstats"), "ffn": (ffn, "ffn"), "bt": (bt, "bt"),
         "vectorbt": (vectorbt, "vectorbt"), "backtrader": (backtrader, "backtrader")}


def installed_version(tool):
    """The version of the package that is installed, or None."""
    try:
        return metadata.version(TOOLS[tool][1])
    except metadata.PackageNotFoundError:
        return None
