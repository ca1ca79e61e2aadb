/// Where a part of a return comes from.
///
/// A bond's return is carry, roll-down, and a yield change split by the moves of the curve's level, slope
/// and curvature; the others' are whole.
public enum ReturnPart: String, Sendable, CaseIterable {
  /// What a bond's yield earns as time passes.
  case carry
  /// What a bond gains by ageing along an unchanged curve.
  case rollDown
  /// Yield change with the curve's level.
  case level
  /// Yield change with the curve's slope.
  case slope
  /// Yield change with the curve's curvature.
  case curvature
  /// Yield change that the three do not explain.
  case remainder
  /// The stock market's return.
  case stocks
  /// The Treasury bill's return.
  case bills
  /// Returns of users' series.
  case series
  /// What trading cost.
  case costs
}
