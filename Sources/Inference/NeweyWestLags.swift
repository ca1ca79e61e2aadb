import Glibc

/// How far apart two observations may be and still count as correlated.
public enum NeweyWestLags {
  /// L = floor(4 (n/100)^(2/9)) for n observations.
  ///
  /// Newey, W. K. and K. D. West (1994), "Automatic Lag Selection in Covariance Matrix Estimation",
  /// Review of Economic Studies 61(4), 631–653.
  public static func usual(observations: Int) -> Int {
    Int(4 * pow(Double(observations) / 100, 2.0 / 9))
  }
}
