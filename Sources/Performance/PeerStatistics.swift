import Glibc

/// Four statistics of a strategy as another tool computes them by default.
///
/// Where a tool prints NaN, infinity or 0 for want of an answer, there is a reason instead.
public struct PeerStatistics: Sendable, Equatable {
  /// The tool's Sharpe ratio.
  public let sharpeRatio: Result<Double, Undefined>
  /// The tool's standard deviation, annualized as it does; a decimal.
  public let volatility: Result<Double, Undefined>
  /// The tool's annual return; a decimal.
  public let annualReturn: Result<Double, Undefined>
  /// The tool's largest fall, as a positive decimal whatever its sign there.
  public let maximumDrawdown: Result<Double, Undefined>

  /// The statistics that a tool would give of these returns.
  public init(of sample: PeerSample, by convention: PeerConvention) {
    sharpeRatio = sample.sharpeRatio(by: convention).finite
    volatility = sample.volatility(by: convention).finite
    annualReturn = sample.annualReturn(by: convention).finite
    maximumDrawdown = sample.maximumDrawdown(by: convention).finite
  }
}

extension PeerSample {
  fileprivate func sharpeRatio(by convention: PeerConvention) -> Result<Double, Undefined> {
    switch convention {
    case .numpy: moments.sharpeRatio(divisor: .count, perYear: 252)
    case .empyrical, .quantstats: moments.sharpeRatio(divisor: .countLessOne, perYear: 252)
    case .ffn, .performanceAnalytics:
      ifDaily(moments.sharpeRatio(divisor: .countLessOne, perYear: 252))
    case .bt:
      ifDaily(moments.afterAReturnOfZero.sharpeRatio(divisor: .countLessOne, perYear: 252))
    case .vectorbt: moments.sharpeRatio(divisor: .countLessOne, perYear: 365)
    case .backtrader: sharpeRatioOfYears(over: 0.01)
    case .lean:
      moments.deviation(divisor: .countLessOne).map {
        (pow(1 + moments.mean, 252) - 1 - meanCreditRate) / ($0 * 252.0.squareRoot())
      }
    }
  }

  fileprivate func volatility(by convention: PeerConvention) -> Result<Double, Undefined> {
    switch convention {
    case .numpy: moments.volatility(divisor: .count, perYear: 252)
    case .empyrical, .quantstats, .lean: moments.volatility(divisor: .countLessOne, perYear: 252)
    case .ffn, .performanceAnalytics:
      ifDaily(moments.volatility(divisor: .countLessOne, perYear: 252))
    case .bt: ifDaily(moments.afterAReturnOfZero.volatility(divisor: .countLessOne, perYear: 252))
    case .vectorbt: moments.volatility(divisor: .countLessOne, perYear: 365)
    case .backtrader: volatilityOfYears
    }
  }

  fileprivate func annualReturn(by convention: PeerConvention) -> Result<Double, Undefined> {
    let count = Double(moments.count)
    let days = Double(calendarDays)
    return switch convention {
    case .numpy: .success(moments.mean * 252)
    case .empyrical, .quantstats: growth(over: count / 252)
    case .performanceAnalytics: ifDaily(growth(over: count / 252))
    case .ffn: growth(over: days / 365.25)
    case .bt: growth(over: (days + 1) / 365.25)
    case .vectorbt: growth(over: count / 365)
    case .backtrader: growth(over: (count + 1) / 252)
    case .lean: growth(over: days / 365)
    }
  }

  fileprivate func maximumDrawdown(by convention: PeerConvention) -> Result<Double, Undefined> {
    switch convention {
    case .numpy, .vectorbt: drawdownWithoutStart
    default: .success(drawdown)
    }
  }
}

extension Result<Double, Undefined> {
  /// The same, but for a number that is too large to be written.
  fileprivate var finite: Self { flatMap { $0.isFinite ? .success($0) : .failure(.tooLarge) } }
}
