import LinearAlgebra

extension RandomAccessCollection<Double> {
  /// The t statistic of the mean, mean / (s / √n); nil for fewer than two values or values that
  /// never vary.
  public var meanTStatistic: Double? {
    guard let mean, let deviation = standardDeviation, deviation > 0 else { return nil }
    return mean / (deviation / Double(count).squareRoot())
  }

  /// The t statistic of the mean when values up to `lags` apart may correlate: mean divided by
  /// √([sum d² + 2 sum over l = 1…L of (1 - l / (L + 1)) sum d_t d_(t-l)] / n²), d = value - mean.
  ///
  /// Nil for fewer than two values or values that never vary. With 0 lags the divisor of the variance
  /// is n, not n - 1 as in `meanTStatistic`.
  ///
  /// - Precondition: `lags` is not negative.
  public func meanTStatistic(neweyWestLags lags: Int) -> Double? {
    precondition(lags >= 0, "\(lags) lags")
    guard let mean, sumOfSquaredDeviations > 0 else { return nil }
    let deviations = Matrix(rows: count, columns: 1, columnMajor: map { $0 - mean })
    let variance = deviations.neweyWestSum(lags: lags)[0, 0]
    return variance > 0 ? mean * Double(count) / variance.squareRoot() : nil
  }
}
