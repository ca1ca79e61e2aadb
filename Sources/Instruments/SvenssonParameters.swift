import Glibc

/// One day's fitted Svensson curve: levels in decimals a year, decay times in years.
///
/// Svensson, L. (1994), "Estimating and Interpreting Forward Interest Rates"; the Federal Reserve's
/// use: Gürkaynak, Sack and Wright (2007), "The U.S. Treasury Yield Curve: 1961 to the Present".
public struct SvenssonParameters: Sendable, Equatable {
  let beta0: Double
  let beta1: Double
  let beta2: Double
  let beta3: Double
  let tau1: Double
  let tau2: Double?

  /// The parameters of one day; without `tau2` the last term is absent (Nelson and Siegel's curve).
  public init(
    beta0: Double, beta1: Double, beta2: Double, beta3: Double, tau1: Double, tau2: Double?
  ) {
    (self.beta0, self.beta1, self.beta2, self.beta3) = (beta0, beta1, beta2, beta3)
    (self.tau1, self.tau2) = (tau1, tau2)
  }

  /// y(n) = b0 + b1 f(n/t1) + b2 [f(n/t1) - exp(-n/t1)] + b3 [f(n/t2) - exp(-n/t2)],
  /// f(u) = (1 - exp(-u)) / u; continuously compounded, decimal a year.
  public func zeroYield(maturity: Double) -> Double {
    let (first, firstHump) = Self.loadings(maturity / tau1)
    let base = beta0 + beta1 * first + beta2 * firstHump
    guard let tau2 else { return base }
    return base + beta3 * Self.loadings(maturity / tau2).hump
  }

  private static func loadings(_ u: Double) -> (slope: Double, hump: Double) {
    guard u != 0 else { return (1, 0) }  // the limits as the maturity goes to 0
    let slope = -expm1(-u) / u
    return (slope, slope - exp(-u))
  }
}
