/// What counts as no more than rounding.
enum Rounding {
  /// Returns come from ratios of prices near 1, and weights from ratios of values: some 1e-16 between two of
  /// them is rounding, not risk.
  static let ofReturns = 1e-14
}
