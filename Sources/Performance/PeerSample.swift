import Econometrics
import Glibc
public import TimeSeries

/// One strategy's daily returns, with what the tools' formulas need of them counted once for all tools.
public struct PeerSample: Sendable {
  let moments: ReturnMoments
  /// Value at the last close when it is 1 at the first.
  let finalValue: Double
  /// Returns of the calendar years that have a close, the first and the last as long as they are.
  let yearReturns: [Double]
  /// Calendar days from the first close to the last.
  let calendarDays: Int
  /// Whether most closes follow one another by a day, which some tools ask before they count 252 to a year.
  let isDaily: Bool
  /// Largest fall of the value, the start included.
  let drawdown: Double
  /// The same from the close of the first return on.
  let drawdownWithoutStart: Result<Double, Undefined>
  /// Mean over the closes of LEAN's risk-free rate.
  let meanCreditRate: Double

  /// - Parameters:
  ///   - returns: simple total returns, one a day, at least one.
  ///   - closes: the days at whose close they begin and end: one more than there are returns.
  public init(of returns: ArraySlice<Double>, between closes: [Day]) {
    precondition(!returns.isEmpty && closes.count == returns.count + 1, "closes around each return")
    var values = [1.0]
    values.reserveCapacity(closes.count)
    for change in returns { values.append(values[values.count - 1] * (1 + change)) }
    moments = ReturnMoments(of: returns)
    finalValue = values[values.count - 1]
    yearReturns = Self.returnsOfYears(values, on: closes)
    calendarDays = Int(closes[closes.count - 1].number - closes[0].number)
    isDaily = Self.isDaily(closes)
    drawdown = Drawdown.maximum(of: values)
    drawdownWithoutStart =
      values[1] > 0
      ? .success(Drawdown.maximum(of: values.dropFirst())) : .failure(.worthless)
    meanCreditRate = PrimaryCreditRate.mean(on: closes)
  }

  private static func isDaily(_ closes: [Day]) -> Bool {
    var single = 0
    for place in 1..<closes.count where closes[place].number == closes[place - 1].number + 1 {
      single += 1
    }
    return 2 * single > closes.count - 1
  }

  private static func returnsOfYears(_ values: [Double], on closes: [Day]) -> [Double] {
    var returns: [Double] = []
    var (before, end) = (values[0], closes[0].nextNewYear)
    for place in closes.indices where closes[place] >= end {
      returns.append(values[place - 1] / before - 1)
      (before, end) = (values[place - 1], closes[place].nextNewYear)
    }
    return returns + [values[values.count - 1] / before - 1]
  }
}

extension PeerSample {
  /// A statistic of tools that give it for daily data alone.
  func ifDaily(_ value: Result<Double, Undefined>) -> Result<Double, Undefined> {
    isDaily ? value : .failure(.notDaily)
  }

  /// value^(1 / years) - 1.
  func growth(over years: Double) -> Result<Double, Undefined> {
    finalValue < 0 ? .failure(.worthless) : .success(pow(finalValue, 1 / years) - 1)
  }

  /// Mean of the calendar years' returns less a rate, over their deviation (divisor: the years).
  func sharpeRatioOfYears(over rate: Double) -> Result<Double, Undefined> {
    years.flatMap { years in
      years.count < 2
        ? .failure(.tooFewYears(have: years.count, need: 2))
        : years.deviation(divisor: .count).map { (years.mean - rate) / $0 }
    }
  }

  /// Deviation of the calendar years' returns (divisor: the years).
  var volatilityOfYears: Result<Double, Undefined> {
    years.flatMap { $0.volatility(divisor: .count, perYear: 1) }
  }

  /// Moments of the years' returns, which a value of nothing leaves without one.
  private var years: Result<ReturnMoments, Undefined> {
    drawdown < 1 ? .success(ReturnMoments(of: yearReturns[...])) : .failure(.worthless)
  }
}

extension Day {
  /// The first day of the next calendar year.
  fileprivate var nextNewYear: Day {
    Day(year: date.year + 1, month: 1, day: 1) ?? Day(number: .max)
  }
}
