import Glibc
public import TimeSeries

/// What the numbers of a column look like: how large they are, of which sign, how they follow one another.
///
/// It says what a column is probably taken for and what is odd about it; what it is, the configuration says.
/// Sizes are compared after they are brought to a year, so that daily, monthly and annual series are measured
/// alike, and by medians, so that single odd values do not change what the others are taken for.
public struct SeriesProfile: Sendable, Equatable {
  /// The values that are looked at, as they stand in the file.
  public let series: Series
  /// What kind of rate the names of column or file say that it is, such as `DGS10`; nil when they say nothing.
  public let rateName: RateName?
  /// How often there is a value, or why the days have no frequency.
  public let frequency: Result<Frequency, Irregular>
  /// Values a year: by the frequency, or as many as there are where the days are irregular.
  public let perYear: Double
  /// The least value, at its first day.
  public let least: Observation
  /// The greatest value, at its first day.
  public let greatest: Observation
  /// Half of the values are at most this.
  public let median: Double
  /// Half of the values that are not 0 are at most so far from it; 0 when all are 0.
  public let typicalSize: Double
  /// The part of the values that are not 0 that is above it; nil when all are 0.
  public let positiveShare: Double?
  /// Half of the steps from a value to the next, as differences of logarithms, are at most so large; nil for
  /// values that are not all above 0, and for less than two.
  public let typicalStep: Double?
  /// Correlation of neighbors: sum (v(t) - m)(v(t-1) - m) / sum (v(t) - m)^2, m the mean; nil for values that
  /// never change.
  public let autocorrelation: Double?
  /// Decimal places that all values can be written with, at most 9.
  public let decimals: Int

  /// One value of the series.
  public struct Observation: Sendable, Equatable {
    /// Its day.
    public let day: Day
    /// The value as it stands in the file.
    public let value: Double
  }

  /// Looks at a column; nil when it has no values.
  ///
  /// - Parameters:
  ///   - series: the values as they stand in the file, of the days that matter.
  ///   - file: the file's name, with its folder or without.
  ///   - column: the column's name in the file.
  public init?(of series: Series, file: String, column: String) {
    guard let first = series.values.first else { return nil }
    self.series = series
    rateName = RateName(file: file, column: column)
    frequency = Frequency.of(series.days)
    perYear = Self.perYear(frequency, of: series.days)
    let values = series.values
    let extremes = values.indices.reduce(into: (least: 0, greatest: 0)) { places, row in
      if values[row] < values[places.least] { places.least = row }
      if values[row] > values[places.greatest] { places.greatest = row }
    }
    least = Observation(day: series.days[extremes.least], value: values[extremes.least])
    greatest = Observation(day: series.days[extremes.greatest], value: values[extremes.greatest])
    median = values.median ?? first
    typicalSize = values.lazy.filter { $0 != 0 }.map { abs($0) }.median ?? 0
    let signed = values.count { $0 != 0 }
    positiveShare = signed == 0 ? nil : Double(values.count { $0 > 0 }) / Double(signed)
    typicalStep =
      least.value > 0
      ? zip(values.dropFirst(), values).map { abs(log($0 / $1)) }.median : nil
    autocorrelation = values.autocorrelation
    decimals = values.decimals
  }

  private static func perYear(
    _ frequency: Result<Frequency, Irregular>, of days: [Day]
  ) -> Double {
    if case .success(let frequency) = frequency { return frequency.periodsPerYear }
    guard let first = days.first, let last = days.last, first < last else { return 252 }
    return min(max(Double(days.count - 1) / last.years(since: first), 1), 366)
  }
}

extension SeriesProfile {
  /// Whether every value is the same; a single value tells nothing.
  public var isConstant: Bool { series.count > 1 && least.value == greatest.value }

  /// Whether a value is close to the one before, as prices, indices and rates are and returns are not: the
  /// typical step of positive values is below a tenth a day (more for longer steps), or neighbors are
  /// correlated above 0.9.
  public var isPersistent: Bool {
    if isConstant { return true }
    if let typicalStep, series.count > 2, typicalStep < longestStep { return true }
    return series.count >= 20 && (autocorrelation ?? 0) > 0.9
  }

  /// Half of the steps of what is persistent are shorter, as parts of the value.
  var longestStep: Double { min(0.1 * (252 / perYear).squareRoot(), 0.4) }

  /// Whether values close to one another do not follow one another, as gross returns (1.003, 0.998) do.
  public var isAroundConstant: Bool {
    series.count >= 60 && !isConstant && least.value > 0 && greatest.value < 2 * least.value
      && (autocorrelation ?? 1) < 0.5
  }

  /// Whether nearly all values that are not 0 are above it.
  public var isPositive: Bool { (positiveShare ?? 0) >= 0.95 }

  /// Whether values lie on both sides of 0, neither side having three quarters of them.
  public var isBalanced: Bool { positiveShare.map { (0.25...0.75).contains($0) } ?? false }

  /// A typical value times the values a year, were each the return of a step.
  public var sizePerYear: Double { typicalSize * perYear }

  /// The standard deviation a year of returns of this typical size, 1.4826 being the ratio of standard
  /// deviation and median absolute value of normal draws.
  public var deviationPerYear: Double { 1.4826 * typicalSize * perYear.squareRoot() }
}

extension Collection<Double> {
  /// The middle of the sorted values, of two the upper; nil when there is none.
  var median: Double? { isEmpty ? nil : sorted()[count / 2] }
}

extension [Double] {
  fileprivate var autocorrelation: Double? {
    let mean = reduce(0, +) / Double(count)
    let total = reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0 else { return nil }
    return zip(self, dropFirst()).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / total
  }

  /// Decimal places that all values can be written with, at most 9.
  fileprivate var decimals: Int {
    var places = 0
    var scale = 1.0
    for value in self {
      while places < 9, abs((value * scale).rounded() - value * scale) > 1e-9 * scale {
        places += 1
        scale *= 10
      }
    }
    return places
  }
}
