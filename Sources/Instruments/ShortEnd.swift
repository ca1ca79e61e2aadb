/// How yields are read between the published whole maturities, and below one year.
///
/// At one year and above `line` and `flat` both interpolate linearly between whole years.
public enum ShortEnd: String, Sendable, CaseIterable {
  /// Below one year, the line through the one- and two-year yields goes on: y(1) + (m - 1)(y(2) - y(1)).
  case line
  /// Below one year, the one-year yield. It denies the one-year bond any roll-down.
  case flat
  /// The day's fitted Svensson curve at every maturity, from the parameters in the yield file.
  case svensson
}
