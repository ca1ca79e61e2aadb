public import TimeSeries

/// A change of everything that is dated after a day, and of nothing before.
///
/// What was decided by that day cannot depend on it, unless the future was looked at.
public struct Disturbance: Sendable, Hashable {
  /// How the later values are changed.
  public enum Kind: String, Sendable, CaseIterable {
    /// Random values, a thousand times as large as the usual ones.
    case noise
    /// The data end.
    case removed
    /// The later values in reverse order on the same days.
    case reversed
    /// Random days are gone, in one series and not in another.
    case missing
  }

  /// How the later values are changed.
  public let kind: Kind
  /// The last day that stays as it is.
  public let cut: Day
  /// What random values are drawn from.
  public let seed: UInt64
  /// How much milder it is than at first; see `milder`.
  public let mildness: Int

  /// A change of everything dated after `cut`.
  public init(_ kind: Kind, after cut: Day, seed: UInt64) {
    self.init(kind, after: cut, seed: seed, mildness: 0)
  }

  private init(_ kind: Kind, after cut: Day, seed: UInt64, mildness: Int) {
    (self.kind, self.cut, self.seed, self.mildness) = (kind, cut, seed, mildness)
  }

  /// The same with a sixteenth of the noise, or a quarter of the missing days; nil when it is mild enough
  /// already, or of a kind that has no degrees.
  public var milder: Disturbance? {
    guard kind == .noise || kind == .missing, mildness < 2 else { return nil }
    return Disturbance(kind, after: cut, seed: seed, mildness: mildness + 1)
  }

  /// Size of the noise, in usual sizes of a series: 1000, 62.5, about 4.
  var noise: Double { mildness == 0 ? 1000 : mildness == 1 ? 62.5 : 3.90625 }

  /// Share of the days that are missing somewhere in a family of series: 1/2, 1/8, 1/32.
  var missingShare: Double { mildness == 0 ? 0.5 : mildness == 1 ? 0.125 : 0.03125 }
}
