/// The order of things within one day. Later cases see what earlier ones did.
public enum Phase: Int, Sendable, CaseIterable {
  /// Holdings earn the day's returns.
  case valuation
  /// The day's observations become known.
  case publication
  /// Aged bonds are exchanged for new ones.
  case roll
  /// A calendar month is over.
  case monthEnd
  /// The rule is asked for weights.
  case decision
  /// Orders that are due are filled at the close.
  case trading
  /// The day's result is written down.
  case record
}

/// One thing that happens at one close.
public struct Event: Sendable, Equatable {
  /// Row of the calendar.
  public let row: Int
  /// What kind of thing it is.
  public let phase: Phase
  /// What it happens to: the position of the asset for `roll`, otherwise 0.
  public let subject: Int
  /// Running number: events of one row and phase come in the order in which they were scheduled.
  public let number: Int
}
