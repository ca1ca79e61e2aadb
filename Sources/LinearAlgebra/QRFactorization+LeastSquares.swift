extension QRFactorization {
  /// The k numbers b that make the sum of squares of y - X b least, for n values y.
  ///
  /// Where columns are nearly dependent, two steps of refinement with residuals in twice the working
  /// precision give back the digits that large residuals cost. Throws `lengthsDiffer`, or
  /// `rankDeficient` with the columns to blame.
  /// Björck, Å. (1967), "Iterative Refinement of Linear Least Squares Solutions I", BIT 7, 257–278.
  public func leastSquares(_ response: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard response.count == matrix.rows else {
      throw .lengthsDiffer(matrix: matrix.shape, rightHandSide: response.count)
    }
    let needsRefinement = try largestInflation() > QRFactorization.tolerableInflation
    var rotated = response
    rotate(&rotated, transposed: true)
    solveTriangle(&rotated, transposed: false)
    let solution = Array(rotated.prefix(matrix.columns))
    return needsRefinement ? refined(solution, for: response, steps: 2) : solution
  }

  /// A variance inflation of 1,000 costs three digits and more.
  private static let tolerableInflation = 1000.0

  /// The largest factor by which dependence on the other columns inflates a coefficient's variance:
  /// (X'X)⁻¹ⱼⱼ times the sum of squares of column j. It does not depend on the columns' units.
  private func largestInflation() throws(LinearAlgebraError) -> Double {
    let variances = try inverseOfCrossProduct().diagonal
    let upper = upperTriangle
    return variances.indices.reduce(0) { largest, column in
      max(largest, variances[column] * upper.column(column).reduce(0) { $0 + $1 * $1 })
    }
  }

  /// Corrects solution and residuals together: with f = y - r - X b and g = -X'r, both exact before
  /// one rounding, the corrections solve r + X b = f, X'r = g.
  private func refined(_ solution: [Double], for response: [Double], steps: Int) -> [Double] {
    var solution = solution
    let zeros = [Double](repeating: 0, count: matrix.rows)
    var residuals = matrix.remainder(of: response, less: zeros, solution: solution)
    for _ in 0..<steps {
      var rotated = matrix.remainder(of: response, less: residuals, solution: solution)
      var shares = matrix.columnProducts(with: residuals).map { -$0 }
      rotate(&rotated, transposed: true)
      solveTriangle(&shares, transposed: true)
      var correction = zip(rotated, shares).map { $0 - $1 }
      solveTriangle(&correction, transposed: false)
      rotated.replaceSubrange(0..<shares.count, with: shares)
      rotate(&rotated, transposed: false)
      solution = zip(solution, correction).map { $0 + $1 }
      residuals = zip(residuals, rotated).map { $0 + $1 }
    }
    return solution
  }
}

extension Matrix {
  /// y - r - X b, each value summed in twice the working precision.
  fileprivate func remainder(
    of response: [Double], less residuals: [Double], solution: [Double]
  ) -> [Double] {
    var sums = zip(response, residuals).map { CompensatedSum($0, plus: -$1) }
    for (column, factor) in solution.enumerated() {
      let start = column * rows
      for row in 0..<rows { sums[row].add(-factor, times: values[start + row]) }
    }
    return sums.map(\.rounded)
  }

  /// X'r, each value summed in twice the working precision.
  fileprivate func columnProducts(with residuals: [Double]) -> [Double] {
    (0..<columns).map { index in
      var sum = CompensatedSum(0, plus: 0)
      for (value, residual) in zip(column(index), residuals) { sum.add(value, times: residual) }
      return sum.rounded
    }
  }
}
