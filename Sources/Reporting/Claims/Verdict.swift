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
  /// The share of variations in which a lead must survive.
  public static let survival = 0.9

  /// The verdict that numbers allow.
  ///
  /// - Parameters:
  ///   - adjustedP: p-value adjusted for the group's comparisons; nil where it is undefined.
  ///   - survived: variations in which the winner is still ahead.
  ///   - counted: variations in all; without any, nothing is more than fragile.
  ///   - isSimulated: whether the market was simulated.
  public init(adjustedP: Double?, survived: Int, counted: Int, isSimulated: Bool) {
    guard let adjustedP, adjustedP < Self.significance else {
      self = .notShown
      return
    }
    let isRobust = counted > 0 && Double(survived) >= Self.survival * Double(counted)
    self = isRobust ? (isSimulated ? .shownOnSimulatedMarket : .shown) : .fragile
  }

  /// Whether the claim holds: it is shown, be it on a simulated market.
  public var holds: Bool { self == .shown || self == .shownOnSimulatedMarket }

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
