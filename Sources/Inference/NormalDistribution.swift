import Glibc

/// The standard normal distribution.
public enum NormalDistribution {
  /// The probability of a number up to z: erfc(-z / √2) / 2, which keeps its digits in the lower tail.
  public static func cumulative(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

  /// The probability of a number as far from 0 as z or farther, on either side: erfc(|z| / √2).
  public static func twoSidedP(_ z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// The number that is not exceeded with a probability strictly between 0 and 1.
  ///
  /// A first guess that is right to 4.5e-4 (Abramowitz, M. and I. A. Stegun (1964), "Handbook of
  /// Mathematical Functions", 26.2.23), then three steps of Halley's method, each of which triples the
  /// number of right digits: what remains is the rounding of erfc and exp.
  public static func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability strictly between 0 and 1")
    guard probability <= 0.5 else { return -lowerQuantile(1 - probability) }
    return lowerQuantile(probability)
  }

  /// The quantile of a probability of at most a half.
  private static func lowerQuantile(_ probability: Double) -> Double {
    var z = guess(probability)
    for _ in 0..<3 {
      let step = excess(over: probability, at: z) / density(z)
      z -= step / (1 + z * step / 2)
    }
    return z
  }

  /// The cumulative probability at z less another, taken from the median where both are near a half, as
  /// their difference has more digits than they have.
  private static func excess(over probability: Double, at z: Double) -> Double {
    probability < 0.25
      ? cumulative(z) - probability : erf(z / 2.0.squareRoot()) / 2 - (probability - 0.5)
  }

  private static func density(_ z: Double) -> Double {
    exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  private static func guess(_ probability: Double) -> Double {
    let t = (-2 * log(probability)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    return above / below - t
  }
}
