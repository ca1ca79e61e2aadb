/// Level, slope and curvature of a yield curve, or how a yield answers to each of them.
///
/// With yields y(1) to y(N): level is their mean, slope is y(N) - y(1), and curvature is
/// y(mid) - (y(1) + y(N)) / 2; decimals a year.
public struct CurveFactors: Sendable, Equatable {
  /// Mean of y(1) to y(N).
  public let level: Double
  /// y(N) - y(1).
  public let slope: Double
  /// y(mid) - (y(1) + y(N)) / 2; 0 where the curve has too few maturities for one.
  public let curvature: Double

  /// The three together.
  public init(level: Double, slope: Double, curvature: Double) {
    (self.level, self.slope, self.curvature) = (level, slope, curvature)
  }

  /// The change from an earlier curve's factors to these.
  func change(since earlier: CurveFactors) -> CurveFactors {
    CurveFactors(
      level: level - earlier.level, slope: slope - earlier.slope,
      curvature: curvature - earlier.curvature)
  }
}
