import COpenBLAS

extension Matrix {
  /// The product of this matrix (m × p) and another (p × n), m × n.
  ///
  /// Throws `cannotMultiply` with both shapes when the inner sizes differ.
  public func times(_ other: Matrix) throws(LinearAlgebraError) -> Matrix {
    guard columns == other.rows else { throw .cannotMultiply(left: shape, right: other.shape) }
    return product(of: CblasNoTrans, shape, with: other)
  }

  /// The product of this matrix's transpose (p × m) and another matrix (m × n), p × n.
  ///
  /// Throws `cannotMultiply` with both shapes when the numbers of rows differ.
  public func transposedTimes(_ other: Matrix) throws(LinearAlgebraError) -> Matrix {
    let transposedShape = Shape(rows: columns, columns: rows)
    guard rows == other.rows else {
      throw .cannotMultiply(left: transposedShape, right: other.shape)
    }
    return product(of: CblasTrans, transposedShape, with: other)
  }

  /// The product of this matrix (m × n) and a vector of n values, m values.
  public func times(_ vector: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard columns == vector.count else {
      throw .cannotMultiply(left: shape, right: Shape(rows: vector.count, columns: 1))
    }
    return product(of: CblasNoTrans, giving: rows, with: vector)
  }

  /// The product of this matrix's transpose and a vector of as many values as there are rows.
  public func transposedTimes(_ vector: [Double]) throws(LinearAlgebraError) -> [Double] {
    guard rows == vector.count else {
      throw .cannotMultiply(
        left: Shape(rows: columns, columns: rows), right: Shape(rows: vector.count, columns: 1))
    }
    return product(of: CblasTrans, giving: columns, with: vector)
  }

  /// X'X for this matrix X (n × k): symmetric, k × k, both halves filled.
  public func crossProduct() -> Matrix {
    var result = Matrix(rows: columns, columns: columns)
    guard rows > 0, columns > 0 else { return result }
    SingleThread.require()
    cblas_dsyrk(
      CblasColMajor, CblasUpper, CblasTrans, Int32(columns), Int32(rows),
      1, values, Int32(rows), 0, &result.values, Int32(columns))
    return result.mirroredFromAbove()
  }

  private func product(
    of transposition: CBLAS_TRANSPOSE, _ left: Shape, with right: Matrix
  ) -> Matrix {
    var result = Matrix(rows: left.rows, columns: right.columns)
    guard left.rows > 0, left.columns > 0, right.columns > 0 else { return result }
    SingleThread.require()
    cblas_dgemm(
      CblasColMajor, transposition, CblasNoTrans,
      Int32(left.rows), Int32(right.columns), Int32(left.columns),
      1, values, Int32(rows), right.values, Int32(right.rows),
      0, &result.values, Int32(left.rows))
    return result
  }

  private func product(
    of transposition: CBLAS_TRANSPOSE, giving count: Int, with vector: [Double]
  ) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    guard rows > 0, columns > 0 else { return result }
    SingleThread.require()
    cblas_dgemv(
      CblasColMajor, transposition, Int32(rows), Int32(columns),
      1, values, Int32(rows), vector, 1, 0, &result, 1)
    return result
  }
}
