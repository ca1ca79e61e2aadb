import TimeSeries

/// What the numbers of a column could be taken for.
public enum SeriesReading: String, Sendable, CaseIterable {
  /// Prices or values of an index.
  case price
  /// Simple returns in decimals (0.01 is one percent).
  case decimalReturn = "return"
  /// Simple returns in percent (1 is one percent).
  case percentReturn = "percent-return"
  /// Yields or yearly rates in percent (4.2 is 4.2 percent a year).
  case rate
  /// Yields or yearly rates in decimals (0.042 is 4.2 percent a year).
  case decimalRate = "decimal-rate"
  /// Returns that are added up or compounded from a first day on.
  case cumulativeReturn = "cumulative-return"
  /// 0 on some days and 1 on others.
  case flag
  /// None of these.
  case unclear
}

extension SeriesProfile {
  /// What the numbers look like. It is a guess to be shown, never one to be computed with.
  ///
  /// Values that keep close to the one before are prices, rates or the returns of cash; others are returns. Of
  /// these, a standard deviation a year above 200 percent in decimals means percents, one below 50 percent
  /// decimals, and in between the number of decimal places decides.
  public var reading: SeriesReading {
    if isFlag { return .flag }
    guard typicalSize > 0 else { return .unclear }
    if isNamedRate, isPersistent || series.count < 3, isOfRateSize {
      if looksLikeDecimalRate { return .decimalRate }
      if decimals <= 3 || typicalSize > 0.05 { return .rate }
    }
    if !isPersistent { return readingOfReturns }
    return isPositive && least.value >= 0 ? readingOfLevels : readingOfSignedLevels
  }

  /// Whether all values are 0 or 1, and both occur.
  private var isFlag: Bool {
    least.value == 0 && greatest.value == 1 && series.values.allSatisfy { $0 == 0 || $0 == 1 }
  }

  /// Whether the name says that the values are rates, and not only that they are what cash earns.
  public var isNamedRate: Bool { rateName != nil && rateName != .cash }

  /// Whether all values could be rates in percent.
  public var isOfRateSize: Bool { least.value > -10 && greatest.value <= 30 }

  /// Whether rates are probably decimals: all of them from -3 to 30 percent as decimals, in four places or more,
  /// while as percents half of them were within 0.25.
  public var looksLikeDecimalRate: Bool {
    decimals >= 4 && least.value > -0.03 && greatest.value < 0.3 && typicalSize >= 0.006
  }

  private var readingOfReturns: SeriesReading {
    let deviation = deviationPerYear
    if isPositive && sizePerYear > 2500 || deviation > 1000 {
      return arePricesWithCodes ? .price : .unclear  // unclear: such as the volume of trading
    }
    if deviation > 2 { return .percentReturn }
    return series.count >= 20 && deviation >= 0.5 && decimals <= 3 ? .percentReturn : .decimalReturn
  }

  /// Whether all but a tenth are positive and keep close to the one before: prices, and codes such as 0 or -999
  /// where one is missing.
  private var arePricesWithCodes: Bool {
    let prices = series.values.filter { $0 > 0 }
    guard prices.count > 2, prices.count * 10 >= series.count * 9 else { return false }
    let steps = zip(prices.dropFirst(), prices).map { abs($0 / $1 - 1) }
    return (steps.median ?? 1) < longestStep
  }

  /// Persistent values above 0: prices, or what cash earns in a period.
  private var readingOfLevels: SeriesReading {
    if sizePerYear < 0.4, greatest.value * perYear < 1 { return .decimalReturn }
    let isSmall = sizePerYear < 40 && greatest.value * perYear < 100
    let steps = 0.01 * (252 / perYear).squareRoot()
    if rateName == .cash {
      if sizePerYear < 16 { return .percentReturn }
      if isOfRateSize { return .rate }
    }
    return isSmall && (typicalStep ?? 0) < steps ? .percentReturn : .price
  }

  /// Persistent values of both signs: rates, what cash earns, or returns added up.
  private var readingOfSignedLevels: SeriesReading {
    if sizePerYear < 0.4 { return .decimalReturn }
    if isOfRateSize, decimals <= 4 { return typicalSize * perYear < 10 ? .percentReturn : .rate }
    return .cumulativeReturn
  }
}
