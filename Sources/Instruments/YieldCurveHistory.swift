public import TimeSeries

/// The yield curves of every day of a calendar; a day's place in it is its row.
public struct YieldCurveHistory: Sendable {
  /// The days, ascending.
  public let days: [Day]
  /// Yields are present for 1, 2, … up to this many years.
  public let largestMaturity: Int
  let shortEnd: ShortEnd
  private let yields: [Double]  // row by row: the day's yields for 1, 2, … largestMaturity years
  private let fitted: [SvenssonParameters]

  /// Curves on the given days.
  ///
  /// - Parameters:
  ///   - days: days on which every series has an observation.
  ///   - wholeYears: the yields of 1, 2, … years, decimal, continuously compounded.
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
    var table = [Double](repeating: 0, count: days.count * wholeYears.count)
    for (column, series) in wholeYears.enumerated() {
      var place = series.days.firstIndex(notBefore: days.first ?? Day(number: 0))
      for (row, day) in days.enumerated() {
        while series.days[place] < day { place += 1 }
        precondition(series.days[place] == day, "\(series.name) has no observation on \(day)")
        table[row * wholeYears.count + column] = series.values[place]
      }
    }
    yields = table
  }

  /// The yield of a zero of that many years at the close of a row's day.
  @inline(__always)
  func zeroYield(maturity: Double, row: Int) -> Double {
    if !fitted.isEmpty { return fitted[row].zeroYield(maturity: maturity) }
    let first = row * largestMaturity
    return interpolatedYield(
      maturity: maturity, shortEnd: shortEnd,
      wholeYears: yields.span.extracting(first..<(first + largestMaturity)))
  }

  /// The curve of one day.
  public func curve(row: Int) -> YieldCurve {
    let first = row * largestMaturity
    return YieldCurve(
      day: days[row], wholeYears: Array(yields[first..<(first + largestMaturity)]),
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
