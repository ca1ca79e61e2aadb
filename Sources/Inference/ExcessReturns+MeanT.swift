import Econometrics
public import Performance

extension ExcessReturns {
  /// The Newey-West t statistic of the mean, or why it is undefined: as `meanTStatistic(neweyWestLags:)` of
  /// the values, but returns that vary by no more than rounding count as never varying.
  ///
  /// - Precondition: `lags` is not negative.
  public func meanT(lags: Int) -> Result<Double, Undefined> {
    sharpeRatio.flatMap { _ in
      values.meanTStatistic(neweyWestLags: lags).map { .success($0) } ?? .failure(.neverVaries)
    }
  }
}
