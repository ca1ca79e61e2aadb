import LinearAlgebra

/// The regression y = X b + e by least squares: X holds a constant and the regressors, n × k.
///
/// Solved by QR, never by inverting X'X. Standard errors come from `classicalErrors`,
/// `whiteErrors`, `neweyWestErrors(lags:)` and `clusteredErrors(by:)`.
public struct OrdinaryLeastSquares: Sendable {
  /// What the coefficients belong to, in their order; the first is `constant`.
  public let names: [String]
  /// b: the constant, then one number a regressor in the order given.
  public let coefficients: [Double]
  /// e = y - X b, one an observation.
  public let residuals: [Double]
  /// 1 - e'e / sum of (y - mean y)²; nil when the response never varies.
  public let rSquared: Double?
  let design: Matrix
  /// The inverse of X'X.
  let inverseCrossProduct: Matrix

  /// Regresses a response on a constant and regressors.
  ///
  /// Throws `lengthsDiffer`, `tooFewObservations` unless n > k, `notFinite`, or `rankDeficient` with
  /// the names of regressors that others determine (|diagonal of R| under 1e-12 of the largest).
  public init(
    of response: some RandomAccessCollection<Double>, on regressors: Regressors
  ) throws(RegressionError) {
    let response = Array(response)
    design = try regressors.matrix(observations: response.count)
    names = regressors.names
    try requireFinite(response, named: "the response")
    do {
      let factored = try QRFactorization(design)
      coefficients = try factored.leastSquares(response)
      inverseCrossProduct = try factored.inverseOfCrossProduct()
      residuals = zip(response, try design.times(coefficients)).map { $0 - $1 }
    } catch {
      throw RegressionError(error, names: regressors.names)
    }
    let variation = response.sumOfSquaredDeviations
    rSquared = variation > 0 ? 1 - residuals.sumOfSquares / variation : nil
  }

  /// n, the number of observations.
  public var observations: Int { design.rows }

  /// n - k: observations less coefficients.
  public var degreesOfFreedom: Int { design.rows - design.columns }

  /// 1 - (1 - R²) (n - 1) / (n - k); nil when the response never varies.
  public var adjustedRSquared: Double? {
    rSquared.map { 1 - (1 - $0) * Double(observations - 1) / Double(degreesOfFreedom) }
  }

  /// s = √(e'e / (n - k)).
  public var residualStandardDeviation: Double {
    (residuals.sumOfSquares / Double(degreesOfFreedom)).squareRoot()
  }

  /// x b for one observation x: 1 for the constant, then the regressors.
  ///
  /// - Precondition: x has k values.
  public func prediction(at x: [Double]) -> Double {
    precondition(x.count == coefficients.count, "\(x.count) values, \(coefficients.count) needed")
    return zip(x, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

extension Regressors {
  /// The columns as a matrix for so many observations of the response.
  fileprivate func matrix(observations: Int) throws(RegressionError) -> Matrix {
    for (name, length) in zip(names, lengths).dropFirst() where length != observations {
      throw .lengthsDiffer(response: observations, regressor: name, observations: length)
    }
    guard observations > names.count else {
      throw .tooFewObservations(have: observations, need: names.count + 1)
    }
    return Matrix(rows: observations, columns: names.count, columnMajor: values)
  }
}

extension RegressionError {
  /// What a failed factorization means for the regressors of these names.
  fileprivate init(_ error: LinearAlgebraError, names: [String]) {
    switch error {
    case .rankDeficient(let columns): self = .rankDeficient(regressors: columns.map { names[$0] })
    case .notFinite(let row, let column): self = .notFinite(name: names[column], observation: row)
    default: preconditionFailure("least squares of a checked shape: \(error)")
    }
  }
}

private func requireFinite(_ values: [Double], named name: String) throws(RegressionError) {
  guard let place = values.firstIndex(where: { !$0.isFinite }) else { return }
  throw .notFinite(name: name, observation: place)
}
