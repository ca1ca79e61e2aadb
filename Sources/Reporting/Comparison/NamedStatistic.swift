import TextFormats

/// A statistic of one strategy in one run.
struct NamedStatistic: Sendable {
  /// As report.json calls it; members of an object with a point: `averageWeights.long`.
  let name: String
  let value: StatisticValue

  init(_ name: String, _ value: StatisticValue) { (self.name, self.value) = (name, value) }

  init(_ name: String, _ value: Double?, reason: String? = nil) {
    self.init(name, value.map { .number($0) } ?? .undefined(reason: reason))
  }

  /// Members of a strategy's object that are settings, or other members once more.
  private static let settings = ["delayDays", "costBasisPoints", "firstDecision", "weightShown"]

  /// What reports of earlier versions hold of other runs.
  private static let ofOtherRuns = ["deflatedSharpeRatio"]

  /// Members that are left out: numbers that are inferred depend on the whole sample, and on what else was run.
  private static let leftOut = Set(
    settings + ofOtherRuns + InferenceSchema.strategy.map(\.name))

  /// Every number of a strategy's object in report.json that says what was earned, held or traded.
  static func recorded(of strategy: StoredReport.Strategy) -> [NamedStatistic] {
    guard let members = strategy.document.members else { return [] }
    return members.filter { !leftOut.contains($0.name) }.flatMap { member in
      recorded(member, reason: strategy.document.text(member.name + "Reason"))
    }
  }

  private static func recorded(_ member: JSONDocument.Member, reason: String?) -> [NamedStatistic] {
    switch member.value {
    case .number(let number): [.init(member.name, .number(number))]
    case .integer(let count): [.init(member.name, .count(count))]
    case .null: [.init(member.name, .undefined(reason: reason))]
    case .object(let parts):
      parts.flatMap { recorded(.init("\(member.name).\($0.name)", $0.value), reason: nil) }
    default: []
    }
  }
}
