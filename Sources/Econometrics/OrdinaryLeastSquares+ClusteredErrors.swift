import LinearAlgebra

extension OrdinaryLeastSquares {
  /// Errors that allow residuals of one cluster to correlate as they like:
  /// A (sum of h h') A · G / (G - 1) · (n - 1) / (n - k), where h sums g over a cluster and G counts
  /// the clusters.
  ///
  /// `clusters` names the cluster of each observation. Throws `clustersDiffer` or `tooFewClusters`.
  /// Liang, K.-Y. and S. L. Zeger (1986), "Longitudinal Data Analysis Using Generalized Linear
  /// Models", Biometrika 73(1), 13–22.
  public func clusteredErrors(
    by clusters: some Collection<some Hashable>
  ) throws(RegressionError) -> CoefficientErrors {
    guard clusters.count == observations else {
      throw .clustersDiffer(observations: observations, clusters: clusters.count)
    }
    let sums = influences.rowsSummed(by: clusters)
    guard sums.rows > 1 else { throw .tooFewClusters(have: sums.rows) }
    let groups = Double(sums.rows)
    let factor =
      groups / (groups - 1) * Double(observations - 1) / Double(degreesOfFreedom)
    return CoefficientErrors(
      covariance: sums.crossProduct().scaled(by: factor), of: coefficients)
  }
}

extension Matrix {
  /// The rows added up within each group, groups in the order of their first row.
  fileprivate func rowsSummed(by groups: some Collection<some Hashable>) -> Matrix {
    let numbers = groupNumbers(groups)
    var sums = Matrix(rows: (numbers.max() ?? -1) + 1, columns: columns)
    for column in 0..<columns {
      for (row, group) in numbers.enumerated() { sums[group, column] += self[row, column] }
    }
    return sums
  }
}

/// Numbers groups 0, 1, … in the order of their first member.
private func groupNumbers<Group: Hashable>(_ groups: some Collection<Group>) -> [Int] {
  var numbers: [Group: Int] = [:]
  return groups.map { group in
    if let number = numbers[group] { return number }
    numbers[group] = numbers.count
    return numbers.count - 1
  }
}
