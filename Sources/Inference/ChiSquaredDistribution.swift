import Glibc

/// The distribution of a sum of squares of independent standard normal numbers.
public enum ChiSquaredDistribution {
  /// The probability of more than x: the regularized upper incomplete gamma function Q(k/2, x/2).
  ///
  /// For k degrees of freedom and y = x/2 it is a finite sum of positive terms, which keeps all digits far out
  /// in the tail: exp(-y) sum of y^j/j! over j < k/2 for even k, and for odd k erfc(√y) + exp(-y) sum of
  /// y^(j-1/2)/Γ(j+1/2) over j = 1…(k-1)/2.
  /// Abramowitz, M. and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.4.4 and 26.4.5.
  ///
  /// - Precondition: x is not negative, and k is from 1 to 400, beyond which the sum may overflow.
  public static func upperTail(_ x: Double, degreesOfFreedom: Int) -> Double {
    precondition(x >= 0, "a sum of squares is not \(x)")
    precondition(1...400 ~= degreesOfFreedom, "\(degreesOfFreedom) degrees of freedom")
    let y = x / 2
    let isEven = degreesOfFreedom.isMultiple(of: 2)
    var term = isEven ? 1 : 2 * (y / .pi).squareRoot()  // y^0/0! or y^(1/2)/Γ(3/2)
    var power = isEven ? 0.0 : 0.5
    var sum = 0.0
    for _ in 0..<degreesOfFreedom / 2 {
      sum += term
      power += 1
      term *= y / power
    }
    let half = exp(-y / 2)  // exp(-y) alone would underflow before its product with the sum does
    return min(1, (isEven ? 0 : erfc(y.squareRoot())) + half * sum * half)
  }
}
