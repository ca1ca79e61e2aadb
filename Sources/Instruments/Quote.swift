import Glibc
public import TimeSeries

/// What the numbers of a user's column are. It is always said, never guessed from the numbers.
public enum Quote: Sendable, Hashable {
  /// Prices: the return is the ratio of two prices less one.
  case price
  /// Simple returns in decimals (0.01 is one percent).
  case simpleReturn
  /// Simple returns in percent (1 is one percent).
  case percentReturn
  /// A yearly interest rate in percent, q, earned over the actual days d to the next day of the calendar:
  /// R = q / 100 x d / 360 (or 365), q as known at the start.
  case rate(DayCount)
  /// The discount rate of a bill in percent, q, as a bank quotes it: 1 is repaid after t days and costs
  /// P = 1 - q / 100 x t / 360. Held for d days and sold at the same discount rate the bill earns
  /// R = q / 100 x d / (360 - q / 100 x t), q as known at the start: interest, and no change of price.
  /// Stigum, M. and A. Crescenzi (2007), Stigum's Money Market, 4th ed., ch. 4.
  case discountRate(billDays: Int)
  /// The yield of a zero-coupon bond in percent, continuously compounded, always of the same years to
  /// maturity: bought at one day's yield, valued at the next day's and exchanged for a new one there. All it
  /// knows of the curve is that yield, as if the curve were flat: `ZeroCouponBond.logReturn`.
  case yield(maturity: Double)

  /// What a strategy file calls them.
  public enum Word: String, Sendable, CaseIterable {
    case price
    case simpleReturn = "return"
    case percentReturn = "percent-return"
    case rate
    case discountRate = "discount-rate"
    case yield
  }

  /// What a strategy file calls it.
  public var word: Word {
    switch self {
    case .price: .price
    case .simpleReturn: .simpleReturn
    case .percentReturn: .percentReturn
    case .rate: .rate
    case .discountRate: .discountRate
    case .yield: .yield
    }
  }

  /// Whether it says what cash earns from a day on, until it is quoted anew.
  public var isInterest: Bool { word == .rate || word == .discountRate }
}

/// The days that an interest rate counts as a year; the days that pass are always the actual ones.
public enum DayCount: String, Sendable, CaseIterable {
  case actual360 = "actual/360"
  case actual365 = "actual/365"

  /// Days of a year.
  public var daysPerYear: Double { self == .actual360 ? 360 : 365 }
}

extension Quote {
  /// Simple returns on the days of a calendar, each of which the series must have.
  ///
  /// What is dated before the calendar's first day or after its last is not looked at. A price, a rate or a
  /// yield series needs no compounding: two days' values span all days between them.
  public func returns(
    of series: Series, on calendar: [Day], aligned alignment: Alignment,
    counting bondReturn: BondReturn = .aged
  ) throws(QuoteError) -> AlignedReturns {
    let used = series.observed(from: calendar.first, through: calendar.last)
    switch self {
    case .price:
      if let place = used.values.firstIndex(where: { $0 <= 0 }) {
        throw QuoteError(
          series: series.name, day: used.days[place], value: used.values[place],
          problem: "a price must be above 0")
      }
      return alignment.returns(of: used.pricesToReturns(), on: calendar)
    case .simpleReturn: return try checked(used, on: calendar, aligned: alignment)
    case .percentReturn:
      let decimals = Series(
        name: series.name, days: used.days, values: used.values.map { $0 / 100 })
      return try checked(decimals, on: calendar, aligned: alignment)
    case .rate, .discountRate:
      return try spanning(used, on: calendar) { start, value, end, _ throws(QuoteError) in
        try interest(at: value, from: start, to: end, of: series)
      }
    case .yield(let maturity):
      return try spanning(used, on: calendar) { start, value, end, later throws(QuoteError) in
        let years = end.years(since: start)
        guard years < maturity else {
          throw QuoteError(
            series: series.name, day: start, value: value,
            problem: "a bond of \(maturity) years has matured by \(end), the next day that is used")
        }
        return expm1(
          ZeroCouponBond(maturity: maturity).logReturn(
            years: years, counting: bondReturn, boughtAt: value / 100,
            valuedAt: { _ in later / 100 }))
      }
    }
  }

  /// What a rate or discount rate earns from one day to another.
  ///
  /// - Precondition: `isInterest`.
  public func interest(
    at percent: Double, from start: Day, to end: Day, of series: Series
  ) throws(QuoteError) -> Double {
    let days = Double(end.number - start.number)
    let earned: Double?
    switch self {
    case .rate(let dayCount): earned = percent / 100 * days / dayCount.daysPerYear
    case .discountRate(let billDays):
      let left = 360 - percent / 100 * Double(billDays)
      earned = left > 0 ? percent / 100 * days / left : nil
    default: preconditionFailure("only interest is earned at a rate")
    }
    guard let earned, earned > -1 else {
      throw QuoteError(
        series: series.name, day: start, value: percent,
        problem: "a yearly rate in percent cannot be that far from 0")
    }
    return earned
  }

  /// Returns from the values at the two ends of each span of the calendar.
  private func spanning(
    _ series: Series, on calendar: [Day],
    earning: (Day, Double, Day, Double) throws(QuoteError) -> Double
  ) throws(QuoteError) -> AlignedReturns {
    let values = Array(series.values(on: calendar))
    var returns: [Double] = []
    for row in calendar.indices.dropFirst() {
      returns.append(try earning(calendar[row - 1], values[row - 1], calendar[row], values[row]))
    }
    return AlignedReturns(
      returns: returns, observationsOffCalendar: series.count - calendar.count)
  }

  private func checked(
    _ series: Series, on calendar: [Day], aligned alignment: Alignment
  ) throws(QuoteError) -> AlignedReturns {
    // The first day's return was earned before the calendar begins.
    if let place = series.values.indices.dropFirst().first(where: { series.values[$0] < -1 }) {
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
