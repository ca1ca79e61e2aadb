import LinearAlgebra
import Testing

@Suite("Matrices")
struct MatrixTests {
  @Test("Entries are stored column after column")
  func columnMajor() throws {
    let matrix = try Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(matrix.shape == Shape(rows: 2, columns: 3))
    #expect(matrix.values == [1, 4, 2, 5, 3, 6])
    #expect(matrix[1, 2] == 6)
    #expect(Array(matrix.column(1)) == [2, 5])
    #expect(matrix.row(0) == [1, 2, 3])
    #expect(matrix.diagonal == [1, 5])
  }

  @Test("The same numbers as rows and as columns are transposes")
  func transposition() throws {
    let numbers: [[Double]] = [[1, 2, 3], [4, 5, 6]]
    #expect(try Matrix(rows: numbers) == Matrix(columns: numbers).transposed)
  }

  @Test("Setting an entry changes that entry alone")
  func assignment() {
    var matrix = Matrix(rows: 2, columns: 2)
    matrix[0, 1] = 7
    #expect(matrix.values == [0, 0, 7, 0])
  }

  @Test("Columns of different lengths are refused with their lengths")
  func uneven() {
    #expect(throws: LinearAlgebraError.unevenLengths([2, 1])) {
      try Matrix(columns: [[1, 2], [3]])
    }
  }

  @Test("An error says which shapes do not fit")
  func explanation() {
    let error = LinearAlgebraError.cannotMultiply(
      left: Shape(rows: 2, columns: 3), right: Shape(rows: 4, columns: 5))
    #expect(error.description == "a 2 × 3 matrix cannot multiply a 4 × 5 one")
  }
}
