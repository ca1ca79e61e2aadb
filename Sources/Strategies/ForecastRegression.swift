/// Which returns the forecasting regression of slope timing explains.
public enum ForecastRegression: String, Sendable, CaseIterable {
  /// One month's return on the slope a month before; the forecast is H times the monthly one.
  case monthly
  /// H-month sums starting at every month, on the slope before each.
  case overlapping
  /// H-month sums of blocks counted back from the decision, on the slope before each.
  case disjoint

  /// The pairs that are known: slopes s[i] and the returns that followed, oldest first.
  ///
  /// At month end k both are known up to k, unless one is published later than the other: a slope whose
  /// return is not known yet, or the other way round, makes no pair.
  ///
  /// - Parameters:
  ///   - slopes: s[0], s[1], …
  ///   - returns: x[1], x[2], …
  ///   - months: H.
  func pairs(
    slopes: ArraySlice<Double>, returns: ArraySlice<Double>, months: Int
  ) -> (slopes: [Double], returns: [Double]) {
    let known = returns.count
    switch self {
    case .monthly: return (Array(slopes.prefix(known)), Array(returns.prefix(slopes.count)))
    case .overlapping:
      guard known >= months else { return ([], []) }
      return pairs(slopes, returns, starting: 0...(known - months), months: months)
    case .disjoint:
      let starts = stride(from: known - months, through: 0, by: -months).reversed()
      return pairs(slopes, returns, starting: starts, months: months)
    }
  }

  /// The known slopes at the given month ends, and the sums of the returns of the `months` months after
  /// each.
  private func pairs(
    _ slopes: ArraySlice<Double>, _ returns: ArraySlice<Double>, starting all: some Sequence<Int>,
    months: Int
  ) -> (slopes: [Double], returns: [Double]) {
    let starts = all.filter { $0 < slopes.count }
    let sums = starts.map { start in
      returns.dropFirst(start).prefix(months).reduce(0, +)
    }
    return (starts.map { slopes[slopes.startIndex + $0] }, sums)
  }

  /// How many months of the holding period one fitted value stands for.
  func periodsPerForecast(monthsHeld: Int) -> Double {
    self == .monthly ? Double(monthsHeld) : 1
  }
}
