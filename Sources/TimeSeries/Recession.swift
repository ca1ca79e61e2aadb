/// A contraction of the economy of the United States as the National Bureau of Economic Research dates
/// it: from the month after a peak through the month of the trough.
///
/// Source: NBER, US Business Cycle Expansions and Contractions. The committee dates turning points months
/// later, so that these are for looking back and never for a rule.
public struct Recession: Sendable, Equatable {
  /// First month after the peak.
  public let first: Month
  /// Month of the trough.
  public let last: Month

  /// The days of its months.
  public var days: ClosedRange<Day> { first.firstDay...last.lastDay }

  /// All since 1926, in order.
  public static let all: [Recession] = [
    Recession(afterPeak: (1926, 10), trough: (1927, 11)),
    Recession(afterPeak: (1929, 8), trough: (1933, 3)),
    Recession(afterPeak: (1937, 5), trough: (1938, 6)),
    Recession(afterPeak: (1945, 2), trough: (1945, 10)),
    Recession(afterPeak: (1948, 11), trough: (1949, 10)),
    Recession(afterPeak: (1953, 7), trough: (1954, 5)),
    Recession(afterPeak: (1957, 8), trough: (1958, 4)),
    Recession(afterPeak: (1960, 4), trough: (1961, 2)),
    Recession(afterPeak: (1969, 12), trough: (1970, 11)),
    Recession(afterPeak: (1973, 11), trough: (1975, 3)),
    Recession(afterPeak: (1980, 1), trough: (1980, 7)),
    Recession(afterPeak: (1981, 7), trough: (1982, 11)),
    Recession(afterPeak: (1990, 7), trough: (1991, 3)),
    Recession(afterPeak: (2001, 3), trough: (2001, 11)),
    Recession(afterPeak: (2007, 12), trough: (2009, 6)),
    Recession(afterPeak: (2020, 2), trough: (2020, 4)),
  ]

  private init(afterPeak peak: (Int, Int), trough: (Int, Int)) {
    first = Month(year: peak.0, month: peak.1).next
    last = Month(year: trough.0, month: trough.1)
  }
}
