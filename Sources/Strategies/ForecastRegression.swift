/// Which returns the forecasting regression of slope timing explains.
public enum ForecastRegression: String, Sendable, CaseIterable {
  /// One month's return on the slope a month before; the forecast is H times the monthly one.
  case monthly
  /// H-month sums starting at every month, on the slope before each.
  case overlapping
  /// H-month sums of blocks counted back from the decision, on the slope before each.
  case disjoint

  /// The pairs known at month end k: slopes s[i] and the returns that followed, oldest first.
  ///
  /// - Parameters:
  ///   - slopes: s[0], …, s[k].
  ///   - returns: x[1], …, x[k].
  ///   - months: H.
  func pairs(
    slopes: ArraySlice<Double>, returns: ArraySlice<Double>, months: Int
  ) -> (slopes: [Double], returns: [Double]) {
    let known = returns.count
    switch self {
    case .monthly: return (Array(slopes.dropLast()), Array(returns))
    case .overlapping:
      guard known >= months else { return ([], []) }
      return pairs(slopes, returns, starting: Array(0...(known - months)), months: months)
    case .disjoint:
      let starts = stride(from: known - months, through: 0, by: -months).reversed()
      return pairs(slopes, returns, starting: Array(starts), months: months)
    }
  }

  /// Slopes at the given month ends, and the sums of the returns of the `months` months after each.
  private func pairs(
    _ slopes: ArraySlice<Double>, _ returns: ArraySlice<Double>, starting starts: [Int], months: Int
  ) -> (slopes: [Double], returns: [Double]) {
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
