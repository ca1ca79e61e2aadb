/// A sum of products as if taken in twice the working precision and rounded once.
///
/// Ogita, T., S. M. Rump and S. Oishi (2005), "Accurate Sum and Dot Product", SIAM Journal on
/// Scientific Computing 26(6), 1955–1988: every rounding error is itself a double, and is added up.
struct CompensatedSum {
  private var sum: Double
  private var error = 0.0

  /// The sum of two numbers.
  init(_ first: Double, plus second: Double) {
    sum = first
    add(second)
  }

  /// The sum, rounded to a double.
  var rounded: Double { sum + error }

  /// Adds a product.
  mutating func add(_ left: Double, times right: Double) {
    let product = left * right
    error += (-product).addingProduct(left, right)
    add(product)
  }

  private mutating func add(_ term: Double) {
    let total = sum + term
    let added = total - sum
    error += (sum - (total - added)) + (term - added)
    sum = total
  }
}
