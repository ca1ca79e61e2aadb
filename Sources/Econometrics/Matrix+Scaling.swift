import LinearAlgebra

extension Matrix {
  /// The matrix with every entry multiplied by a number.
  func scaled(by factor: Double) -> Matrix {
    Matrix(rows: rows, columns: columns, columnMajor: values.map { $0 * factor })
  }

  /// The matrix with row t multiplied by the t-th number.
  func rowsScaled(by factors: [Double]) -> Matrix {
    var scaled = values
    for place in scaled.indices { scaled[place] *= factors[place % rows] }
    return Matrix(rows: rows, columns: columns, columnMajor: scaled)
  }
}
