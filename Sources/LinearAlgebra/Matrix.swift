/// A dense matrix of doubles, stored column after column.
public struct Matrix: Sendable, Equatable {
  /// Number of rows.
  public let rows: Int
  /// Number of columns.
  public let columns: Int
  /// The entries, column after column: entry (i, j) is at `j * rows + i`.
  public internal(set) var values: [Double]

  /// A matrix with the same number everywhere.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    self.init(
      rows: rows, columns: columns, columnMajor: Array(repeating: value, count: rows * columns))
  }

  /// A matrix from its entries, column after column; there must be `rows * columns` of them.
  public init(rows: Int, columns: Int, columnMajor values: [Double]) {
    precondition(rows >= 0 && columns >= 0, "a matrix cannot be \(rows) × \(columns)")
    precondition(
      values.count == rows * columns, "\(values.count) entries for a \(rows) × \(columns) matrix")
    (self.rows, self.columns, self.values) = (rows, columns, values)
  }

  /// A matrix from its columns. Throws `unevenLengths` unless they are equally long.
  public init(columns: [[Double]]) throws(LinearAlgebraError) {
    let length = columns.first?.count ?? 0
    guard columns.allSatisfy({ $0.count == length }) else {
      throw .unevenLengths(columns.map(\.count))
    }
    self.init(rows: length, columns: columns.count, columnMajor: Array(columns.joined()))
  }

  /// A matrix from its rows. Throws `unevenLengths` unless they are equally long.
  public init(rows: [[Double]]) throws(LinearAlgebraError) {
    self = try Matrix(columns: rows).transposed
  }

  /// The square matrix with ones on its diagonal and zeros elsewhere.
  public static func identity(_ size: Int) -> Matrix {
    var matrix = Matrix(rows: size, columns: size)
    for place in 0..<size { matrix[place, place] = 1 }
    return matrix
  }

  /// Rows and columns together, as errors report them.
  public var shape: Shape { Shape(rows: rows, columns: columns) }

  /// The entry in a row and a column, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { values[place(row, column)] }
    set { values[place(row, column)] = newValue }
  }

  /// The entries of one column, top to bottom.
  public func column(_ index: Int) -> ArraySlice<Double> {
    precondition(0..<columns ~= index, "no column \(index) in a \(shape) matrix")
    return values[index * rows..<(index + 1) * rows]
  }

  /// The entries of one row, left to right.
  public func row(_ index: Int) -> [Double] { (0..<columns).map { self[index, $0] } }

  /// The diagonal entries, top to bottom.
  public var diagonal: [Double] { (0..<min(rows, columns)).map { self[$0, $0] } }

  /// The matrix with rows and columns exchanged.
  public var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for column in 0..<columns {
      for row in 0..<rows { result[column, row] = self[row, column] }
    }
    return result
  }

  private func place(_ row: Int, _ column: Int) -> Int {
    precondition(
      0..<rows ~= row && 0..<columns ~= column, "no entry (\(row), \(column)) in \(shape)")
    return column * rows + row
  }
}

extension Matrix {
  /// Throws `notFinite` at the first entry that is infinite or not a number.
  func requireFinite() throws(LinearAlgebraError) {
    guard let place = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw .notFinite(row: place % rows, column: place / rows)
  }

  /// Throws unless the matrix is square and its entries are finite.
  func requireSquare() throws(LinearAlgebraError) {
    guard rows == columns else { throw .notSquare(shape) }
    try requireFinite()
  }

  /// Throws unless the matrix is square, finite and equal to its transpose.
  func requireSymmetric() throws(LinearAlgebraError) {
    try requireSquare()
    for column in 0..<columns {
      for row in 0..<column where self[row, column] != self[column, row] {
        throw .notSymmetric(row: row, column: column)
      }
    }
  }

  /// The matrix with its entries above the diagonal copied to below it.
  func mirroredFromAbove() -> Matrix {
    var result = self
    for column in 0..<columns {
      for row in 0..<column { result[column, row] = self[row, column] }
    }
    return result
  }
}
