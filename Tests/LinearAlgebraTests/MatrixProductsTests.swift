import LinearAlgebra
import Testing

@Suite("Products of matrices")
struct MatrixProductsTests {
  let left: Matrix  // 2 × 3
  let right: Matrix  // 3 × 2

  init() throws {
    left = try Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    right = try Matrix(rows: [[7, 8], [9, 10], [11, 12]])
  }

  @Test("A 2 × 3 matrix times a 3 × 2 matrix, by hand")
  func product() throws {
    #expect(try left.times(right) == Matrix(rows: [[58, 64], [139, 154]]))
  }

  @Test("The transpose is multiplied without being formed")
  func transposedProduct() throws {
    #expect(try left.transposed.transposedTimes(right) == left.times(right))
  }

  @Test("X'X is the transpose times the matrix, both halves filled")
  func crossProduct() throws {
    let expected = try Matrix(rows: [[17, 22, 27], [22, 29, 36], [27, 36, 45]])
    #expect(left.crossProduct() == expected)
  }

  @Test("A matrix and its transpose times a vector, by hand")
  func vectors() throws {
    #expect(try left.times([1, 0, -1]) == [-2, -2])
    #expect(try left.transposedTimes([1, -1]) == [-3, -3, -3])
  }

  @Test("Inner sizes that differ are refused with both shapes")
  func shapes() {
    let (two, three) = (Shape(rows: 2, columns: 3), Shape(rows: 3, columns: 2))
    #expect(throws: LinearAlgebraError.cannotMultiply(left: two, right: two)) {
      try left.times(left)
    }
    #expect(throws: LinearAlgebraError.cannotMultiply(left: three, right: three)) {
      try left.transposedTimes(right)
    }
    #expect(
      throws: LinearAlgebraError.cannotMultiply(left: two, right: Shape(rows: 2, columns: 1))
    ) {
      try left.times([1, 2])
    }
    #expect(
      throws: LinearAlgebraError.cannotMultiply(left: three, right: Shape(rows: 3, columns: 1))
    ) {
      try left.transposedTimes([1, 2, 3])
    }
  }

  @Test("A product over no columns is zero, and one of no rows is empty")
  func empty() throws {
    let (tall, wide) = (Matrix(rows: 2, columns: 0), Matrix(rows: 0, columns: 2))
    #expect(try tall.times(wide) == Matrix(rows: 2, columns: 2))
    #expect(try wide.times(left).shape == Shape(rows: 0, columns: 3))
    #expect(wide.crossProduct() == Matrix(rows: 2, columns: 2))
    #expect(try tall.times([]) == [0, 0])
  }
}
