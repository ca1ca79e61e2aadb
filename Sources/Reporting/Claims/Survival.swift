/// In how many variations of one kind a lead survives.
public struct Survival: Sendable, Equatable {
  /// What was varied: `delay`, `window`, `burn-in`, `cost`, `start` or `without-decade`.
  public let kind: String
  /// Variations in which the winner is still ahead.
  public let survived: Int
  /// Variations in which both ratios are defined.
  public let counted: Int

  /// The count of one kind.
  public init(kind: String, survived: Int, counted: Int) {
    (self.kind, self.survived, self.counted) = (kind, survived, counted)
  }

  /// `3 of 4 delays`
  var words: String {
    let (one, many) = Self.names[kind] ?? (kind, kind)
    return "\(survived) of \(counted) \(counted == 1 ? one : many)"
  }

  /// The kinds as a sentence names one of them, and several.
  private static let names = [
    "delay": ("delay", "delays"), "window": ("other window", "other windows"),
    "burn-in": ("other burn-in", "other burn-ins"), "cost": ("cost", "costs"),
    "start": ("later start", "later starts"),
    "without-decade": ("sample without a decade", "samples without a decade"),
  ]
}
