public import Simulation
public import TextFormats

/// One finished strategy run, with what a report says about it.
public struct StrategyRun: Sendable {
  /// The strategy's name.
  public let name: String
  /// The title for people.
  public let title: String
  /// The author's notes, free text.
  public let notes: String
  /// What happened.
  public let record: RunRecord
  /// Positions of the assets that the rule may hold, in the order in which it names them.
  public let held: [Int]
  /// The rule in a sentence.
  public let rule: String
  /// The assets that are held or measured against.
  public let assets: [AssetInWords]
  /// When it decided.
  public let schedule: RebalanceSchedule
  /// Days from a decision to its trade.
  public let delayDays: Int
  /// Cost in basis points of traded value.
  public let basisPoints: Double
  /// The strategy file as resolved.
  public let resolved: JSONDocument

  /// A finished run and its settings.
  public init(
    name: String, title: String, notes: String = "", record: RunRecord, held: [Int],
    rule: String = "", assets: [AssetInWords] = [], schedule: RebalanceSchedule,
    delayDays: Int, basisPoints: Double, resolved: JSONDocument
  ) {
    (self.name, self.title, self.notes) = (name, title, notes)
    (self.record, self.held) = (record, held)
    (self.rule, self.assets) = (rule, assets)
    (self.schedule, self.delayDays, self.basisPoints) = (schedule, delayDays, basisPoints)
    self.resolved = resolved
  }
}
