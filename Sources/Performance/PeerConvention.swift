/// The tools whose default statistics a report shows beside its own, so that users can tell why their old
/// tool printed another number for the same returns.
///
/// The rules were read in each tool's source, in the version named; those that are Python packages were also
/// run, and `make peers` runs them again.
public enum PeerConvention: String, CaseIterable, Sendable {
  case numpy, empyrical, quantstats, ffn, bt, vectorbt, backtrader
  case lean = "LEAN"
  case performanceAnalytics = "PerformanceAnalytics"

  /// The tool's name as its users write it.
  public var tool: String { rawValue }

  /// The version whose rule it is.
  public var version: String {
    switch self {
    case .numpy: "2.4.6"
    case .empyrical: "0.7.1"
    case .quantstats: "0.0.86"
    case .ffn, .bt: "1.4.1"
    case .vectorbt: "1.2.0"
    case .backtrader: "1.9.78.123"
    case .lean: "rates to 2023-07-27"
    case .performanceAnalytics: "2.1.0"
    }
  }

  /// What is the same for all of them, in a sentence or two.
  public static let premise =
    "All from the strategy's n daily total returns (series/daily.csv), whatever the group's period, with each "
    + "tool's defaults; drawdowns as positive numbers, nothing rounded to what a tool prints. n/a: not defined; "
    + "the tool itself prints NaN, infinity or a number that is nothing but rounding, as large as 1e16 where returns "
    + "never vary. The rules of LEAN and PerformanceAnalytics were read in their sources, the others' packages were also run."

  /// What the tool computes when it is not told otherwise: input, risk-free rate, divisor, days a year,
  /// years of growth, where the drawdown starts.
  public var rule: String {
    switch self {
    case .numpy:
      "by hand: no risk-free rate; Sharpe = mean / np.std x sqrt(252), where np.std has divisor n; annual return "
        + "= mean x 252, not compounded; drawdown from the close of the first return on, without the start"
    case .empyrical:
      "package empyrical-reloaded on returns: risk-free rate 0, divisor n - 1, 252 days a year; Sharpe from the arithmetic mean; annual return "
        + "compounded over n / 252 years; drawdown with the start, printed negative"
    case .quantstats:
      "as empyrical; a risk-free rate that it is given is read as an annual one"
    case .ffn:
      "prices, here the daily value; risk-free rate 0, divisor n - 1, 252 days a year; annual return compounded "
        + "over calendar days / 365.25; drawdown with the start, printed negative"
    case .bt:
      "ffn's statistics of bt's own price series, which has a day more than the data: a first return of 0, from "
        + "the calendar day before the first close"
    case .vectorbt:
      "returns with freq 1D, of which a year has 365; risk-free rate 0, divisor n - 1; annual return compounded "
        + "over n / 365 years; drawdown from the close of the first return on, without the start, printed negative"
    case .backtrader:
      "analyzers on n + 1 daily bars: SharpeRatio = mean return of calendar years, part years included, less 1 %, "
        + "over their deviation (divisor: the years); volatility = that deviation (PeriodStats); annual return = "
        + "Returns, compounded over (n + 1) / 252 years; drawdown with the start"
    case .lean:
      "Sharpe = ((1 + mean)^252 - 1 - rate) / volatility, where rate is the mean over the closes of the Federal "
        + "Reserve's primary credit rate in a table of LEAN's own (2.25 % before its first line of 2003); divisor "
        + "n - 1, 252 days a year; annual return compounded over calendar days / 365; drawdown with the start"
    case .performanceAnalytics:
      "returns, Rf 0, divisor n - 1, 252 days a year; Sharpe from the arithmetic mean (before 2.1 it was annual "
        + "return / volatility); annual return compounded over n / 252 years; drawdown with the start"
    }
  }
}
