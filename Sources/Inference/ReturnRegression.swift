import Econometrics
public import Performance

/// What one strategy earns beyond another: the regression x = alpha + beta y + e of its excess returns x on
/// the other's y, by least squares.
///
/// The t statistics are of Newey and West (1987), without a small-sample factor.
/// Jensen, M. C. (1968), "The Performance of Mutual Funds in the Period 1945–1964", Journal of Finance
/// 23(2), 389–416.
public struct ReturnRegression: Sendable, Equatable {
  /// The constant times periodsPerYear.
  public let alpha: Double
  /// The t statistic of alpha against 0, or why it is undefined.
  public let alphaT: Result<Double, Undefined>
  /// The slope.
  public let beta: Double
  /// The t statistic of beta against 0, or why it is undefined.
  public let betaT: Result<Double, Undefined>

  /// Regresses a strategy's excess returns on another's over the same periods.
  ///
  /// Throws `tooFewReturns` for fewer than three, and `neverVaries` where the other's never vary.
  ///
  /// - Parameters:
  ///   - returns: x, whose periods count as a year for alpha.
  ///   - other: y, as many.
  ///   - lags: how many periods apart residuals may be and still correlate, 0 or more.
  public init(
    of returns: ExcessReturns, on other: ExcessReturns, lags: Int
  ) throws(Undefined) {
    let count = returns.values.count
    precondition(other.values.count == count, "\(count) returns, \(other.values.count) others")
    guard count > 2 else { throw .tooFewReturns(have: count, need: 3) }
    _ = try other.sharpeRatio.get()
    let fit: OrdinaryLeastSquares
    do {
      fit = try OrdinaryLeastSquares(of: returns.values, on: .withConstant(other.values))
    } catch {
      throw .neverVaries
    }
    (alpha, beta) = (fit.coefficients[0] * returns.periodsPerYear, fit.coefficients[1])
    guard fit.residualStandardDeviation > returns.roundingOfAReturn else {
      let reason = returns.sharpeRatio.reason ?? .proportional
      (alphaT, betaT) = (.failure(reason), .failure(reason))
      return
    }
    let statistics = fit.neweyWestErrors(lags: lags).tStatistics.map { statistic in
      statistic.map { Result.success($0) } ?? .failure(Undefined.noVariance)
    }
    (alphaT, betaT) = (statistics[0], statistics[1])
  }
}

extension Result {
  /// Why there is no success; nil where there is one.
  fileprivate var reason: Failure? {
    guard case .failure(let reason) = self else { return nil }
    return reason
  }
}
