public import Simulation
public import TextFormats
import TimeSeries

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
  /// The record as if what is held at a row's close had been bought from cash there; nil where purchases from cash
  /// are free.
  private let buying: (@Sendable (_ row: Int) -> RunRecord)?

  /// A finished run and its settings.
  public init(
    name: String, title: String, notes: String = "", record: RunRecord, held: [Int],
    rule: String = "", assets: [AssetInWords] = [], schedule: RebalanceSchedule,
    delayDays: Int, basisPoints: Double, resolved: JSONDocument,
    buying: (@Sendable (_ row: Int) -> RunRecord)? = nil
  ) {
    (self.name, self.title, self.notes) = (name, title, notes)
    (self.record, self.held) = (record, held)
    (self.rule, self.assets) = (rule, assets)
    (self.schedule, self.delayDays, self.basisPoints) = (schedule, delayDays, basisPoints)
    (self.resolved, self.buying) = (resolved, buying)
  }

  /// Whether the purchase from cash is charged.
  var chargesEntry: Bool { buying != nil }

  /// The run as if it had bought what it holds on a day then: where purchases from cash are charged, every strategy
  /// of a table pays for its own at the close with which the table begins.
  func entering(on day: Day) -> StrategyRun {
    guard let buying,
      record.calendar.days.firstIndex(notBefore: day) > record.firstRow
    else {
      return self
    }
    let row = record.calendar.days.firstIndex(notBefore: day)
    return StrategyRun(
      name: name, title: title, notes: notes, record: buying(row), held: held, rule: rule,
      assets: assets, schedule: schedule, delayDays: delayDays, basisPoints: basisPoints,
      resolved: resolved, buying: nil)
  }
}
