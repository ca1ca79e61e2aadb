public import TextFormats

/// The kinds of data file that are known by their content.
public enum Dialect: String, Sendable, CaseIterable {
  /// The Federal Reserve's feds200628.csv: Svensson parameters and all kinds of yields.
  case fedYieldCurve = "fed-yield-curve"
  /// An extract of it with zero-coupon yields alone.
  case fedZeroYields = "fed-zero-yields"
  /// Kenneth French's factors, a row a day.
  case frenchDailyFactors = "french-daily-factors"
  /// Kenneth French's factors, a row a month: known, to say that they cannot be used.
  case frenchMonthlyFactors = "french-monthly-factors"
  /// One or more series of FRED, the database of the Federal Reserve Bank of St. Louis.
  case fredSeries = "fred-series"
  /// Daily prices with a column Close, in whatever case it is written.
  case prices
  /// Prices with a time of day.
  case minuteBars = "minute-bars"
  /// Any other columns with a date in front.
  case datedColumns = "dated-columns"

  /// Whether it is a file of yields or factors as published, not a series of a user's own.
  public var isPublished: Bool {
    switch self {
    case .fedYieldCurve, .fedZeroYields, .frenchDailyFactors: true
    default: false
    }
  }

  /// The dialect of a file that begins so.
  public init(of head: DelimitedHead) {
    let names = Set(head.header.map(ColumnName.key))
    let hasFactors = names.isSuperset(of: ["mkt-rf", "rf"])
    switch head.key {
    case .month: self = hasFactors ? .frenchMonthlyFactors : .datedColumns
    case .stamp: self = .minuteBars
    case .day: self = hasFactors ? .frenchDailyFactors : Dialect(ofDaily: head.header, keys: names)
    }
  }

  private init(ofDaily header: [String], keys names: Set<String>) {
    if names.contains("sveny01") {
      self = names.isSuperset(of: ["beta0", "tau1"]) ? .fedYieldCurve : .fedZeroYields
    } else if ["observation_date", "DATE"].contains(header.first) {
      self = .fredSeries
    } else {
      self = names.contains("close") ? .prices : .datedColumns
    }
  }
}
