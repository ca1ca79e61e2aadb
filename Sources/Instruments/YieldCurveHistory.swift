public import TimeSeries

/// The yield curves of every day of a calendar; a day's place in it is its row.
public struct YieldCurveHistory: Sendable {
  /// The days, ascending.
  public let days: [Day]
  /// Yields are present for 1, 2, … up to this many years.
  public let largestMaturity: Int
  let shortEnd: ShortEnd
  private let yields: [Double]  // every day's one-year yield, then every day's two-year yield, …
  private let fitted: [SvenssonParameters]

  /// Curves on the given days.
  ///
  /// - Parameters:
  ///   - days: days on which every series has an observation.
  ///   - wholeYears: the yields of 1, 2, … years, decimal, continuously compounded.
  ///   - shortEnd: how yields below one year are found.
  ///   - fitted: the days' parameters, one each, when `shortEnd` is `svensson`.
  public init(
    days: [Day], wholeYears: [Series], shortEnd: ShortEnd = .line,
    fitted: [SvenssonParameters] = []
  ) {
    precondition(wholeYears.count >= 2, "a curve needs the one- and two-year yields")
    precondition(shortEnd != .svensson || fitted.count == days.count, "one fitted curve a day")
    self.days = days
    largestMaturity = wholeYears.count
    self.shortEnd = shortEnd
    self.fitted = shortEnd == .svensson ? fitted : []
    var yields: [Double] = []
    yields.reserveCapacity(days.count * wholeYears.count)
    for series in wholeYears { yields.append(contentsOf: series.values(on: days)) }
    self.yields = yields
  }

  /// The yield of a zero of that many years at the close of a row's day.
  @inline(__always)
  func zeroYield(maturity: Double, row: Int) -> Double {
    if !fitted.isEmpty { return fitted[row].zeroYield(maturity: maturity) }
    return interpolatedYield(maturity: maturity, shortEnd: shortEnd) {
      yields[($0 - 1) * days.count + row]
    }
  }

  /// The yield of a whole number of years at the close of a row's day, as the file has it; from 1 to
  /// `largestMaturity`.
  public func yield(wholeYears years: Int, row: Int) -> Double {
    yields[(years - 1) * days.count + row]
  }

  /// The curve of one day.
  public func curve(row: Int) -> YieldCurve {
    YieldCurve(
      day: days[row], wholeYears: (0..<largestMaturity).map { yields[$0 * days.count + row] },
      shortEnd: shortEnd, fitted: fitted.isEmpty ? nil : fitted[row])
  }

  /// y(long) - y(short) at the close of the given rows' days, decimal a year.
  public func slope(long: Double, short: Double, rows: [Int]) -> Series {
    Series(
      name: "slope \(long) - \(short)", days: rows.map { days[$0] },
      values: rows.map {
        zeroYield(maturity: long, row: $0) - zeroYield(maturity: short, row: $0)
      })
  }
}
