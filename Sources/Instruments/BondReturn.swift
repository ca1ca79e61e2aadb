/// What of a zero's price change counts as its return.
public enum BondReturn: String, Sendable, CaseIterable {
  /// The bond ages: r = n y0(n) - (n - dt) y1(n - dt). All of carry, roll-down and yield change.
  case aged
  /// The bond earns its yield but does not roll down: r = -n (y1(n) - y0(n)) + y0(n) dt.
  case noRollDown = "no-roll-down"
  /// Yield change alone: r = -n (y1(n) - y0(n)).
  case priceOnly = "price-only"
}
