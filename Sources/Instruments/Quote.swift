public import TimeSeries

/// What the numbers of a user's column are. It is always said, never guessed from the numbers.
public enum Quote: String, Sendable, CaseIterable {
  /// Prices: the return is the ratio of two prices less one.
  case price
  /// Simple returns in decimals (0.01 is one percent).
  case simpleReturn = "return"
  /// Simple returns in percent (1 is one percent).
  case percentReturn = "percent-return"

  /// Simple returns on the days of a calendar, each of which the series must have.
  ///
  /// A price series needs no compounding: the ratio of two prices spans all days between them.
  public func returns(
    of series: Series, on calendar: [Day], aligned alignment: Alignment
  ) throws(QuoteError) -> AlignedReturns {
    switch self {
    case .price:
      if let place = series.values.firstIndex(where: { $0 <= 0 }) {
        throw QuoteError(
          series: series.name, day: series.days[place], value: series.values[place],
          problem: "a price must be above 0")
      }
      return alignment.returns(of: series.pricesToReturns(), on: calendar)
    case .simpleReturn: return try checked(series, on: calendar, aligned: alignment)
    case .percentReturn:
      let decimals = Series(
        name: series.name, days: series.days, values: series.values.map { $0 / 100 })
      return try checked(decimals, on: calendar, aligned: alignment)
    }
  }

  private func checked(
    _ series: Series, on calendar: [Day], aligned alignment: Alignment
  ) throws(QuoteError) -> AlignedReturns {
    if let place = series.values.firstIndex(where: { $0 < -1 }) {
      throw QuoteError(
        series: series.name, day: series.days[place], value: series.values[place],
        problem: "a return below -100 % (as a decimal, below -1) loses more than everything")
    }
    return alignment.returns(of: series, on: calendar)
  }
}

/// A value that cannot be what its quote says it is.
public struct QuoteError: Error, Equatable, CustomStringConvertible {
  /// The series, as the user named it.
  public let series: String
  /// The day of the value.
  public let day: Day
  /// The value, a return as a decimal.
  public let value: Double
  let problem: String

  /// Where it is, what was found, and what is allowed.
  public var description: String { "\(series) on \(day): \(value); \(problem)" }
}

extension Series {
  /// Returns between consecutive observations; the first day, which has none, gets 0.
  fileprivate func pricesToReturns() -> Series {
    guard let first = values.first else { return self }
    var previous = first
    let returns = values.map { price in
      defer { previous = price }
      return price / previous - 1
    }
    return Series(name: name, days: days, values: returns)
  }
}
