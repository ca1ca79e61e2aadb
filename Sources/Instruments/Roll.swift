/// When a bond that has aged is exchanged for a new one of the full maturity.
public enum Roll: String, Sendable, CaseIterable {
  /// At every close.
  case day
  /// At every month end; before the first one the bond bought on the sample's first day is held.
  case monthEnd = "month-end"
}
