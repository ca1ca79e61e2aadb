/// What may be said of a claim that one strategy beats another.
public enum Verdict: Sendable, Equatable {
  /// Significant, and ahead in nearly all variations.
  case shown
  /// The same on a simulated market, which is no evidence about real ones.
  case shownOnSimulatedMarket
  /// Significant, but not ahead in nearly all variations.
  case fragile
  /// Not significant, or not testable.
  case notShown

  /// The adjusted p-value below which a difference is significant.
  public static let significance = 0.05
  /// The share of variations in which a lead must survive; and of every kind, more than half.
  public static let survival = 0.9

  /// The verdict that numbers allow.
  ///
  /// - Parameters:
  ///   - adjustedP: p-value adjusted for the group's comparisons; nil where it is undefined.
  ///   - survival: variations in which the winner is still ahead, by kind; without any, nothing is more than
  ///     fragile.
  ///   - isSimulated: whether the market was simulated.
  public init(adjustedP: Double?, survival: [Survival], isSimulated: Bool) {
    guard let adjustedP, adjustedP < Self.significance else {
      self = .notShown
      return
    }
    let survived = survival.reduce(0) { $0 + $1.survived }
    let counted = survival.reduce(0) { $0 + $1.counted }
    let isRobust =
      counted > 0 && Double(survived) >= Self.survival * Double(counted)
      && survival.allSatisfy { 2 * $0.survived > $0.counted }
    self = isRobust ? (isSimulated ? .shownOnSimulatedMarket : .shown) : .fragile
  }

  /// Whether the claim holds: it is shown, be it on a simulated market.
  public var holds: Bool { self == .shown || self == .shownOnSimulatedMarket }

  /// The verdict as a report names it: `shown`, `fragile` or `not-shown`.
  public var name: String {
    switch self {
    case .shown, .shownOnSimulatedMarket: "shown"
    case .fragile: "fragile"
    case .notShown: "not-shown"
    }
  }

  /// The verdict as a sentence begins with it.
  public var words: String {
    switch self {
    case .shown: "Shown"
    case .shownOnSimulatedMarket: "Shown on this simulated market"
    case .fragile: "Fragile"
    case .notShown: "Not shown"
    }
  }
}
