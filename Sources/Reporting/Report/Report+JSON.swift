import Performance
import Simulation
public import TextFormats
import TimeSeries

extension Report {
  static let schema = "tenor.report/1"

  /// The document `report.json`, schema `tenor.report/1`.
  public var document: JSONDocument { document(isWhole: true) }

  /// The document without what other tools would print, which takes longer to compute than the rest.
  var quickDocument: JSONDocument { document(isWhole: false) }

  private func document(isWhole: Bool) -> JSONDocument {
    .object(
      [
        .init("schema", .string(Self.schema)), .init("runId", .string(runId)),
        .init("engine", ["version": .string(engineVersion)]), .init("title", .string(title)),
        .init("market", market.document), .init("conventions", conventions.document),
        .init("warnings", .array(warnings.map(\.document))),
        .init("otherConventions", PeerConvention.document),
      ] + evidenceMembers + (audit.map { [.init("audit", $0.certificateDocument)] } ?? [])
        + (failed.isEmpty ? [] : [.init("failed", .array(failed.map(\.document)))])
        + [.init("groups", .array(groupDocuments(isWhole: isWhole)))])
  }

  private var evidenceMembers: [JSONDocument.Member] {
    evidence?.members
      ?? [
        .init("inference", .null),
        .init("inferenceReason", "left out: the run was asked for without it"),
      ]
  }

  private func groupDocuments(isWhole: Bool) -> [JSONDocument] {
    groups.indices.map { place in
      groups[place].document(
        notes: conventionNotes(of: groups[place]), evidence: evidence?.groups[place],
        isWhole: isWhole)
    }
  }
}

extension MarketDescription {
  /// The object `market` of a report.
  var document: JSONDocument {
    switch self {
    case .files(let inputs):
      ["kind": .string(kind), "inputs": .array(inputs.map(\.document))]
    case .simulated(let seed):
      ["kind": .string(kind), "seed": .string(String(seed)), "inputs": []]
    }
  }

  /// What of the market enters the run id.
  var identity: JSONDocument {
    switch self {
    case .files(let inputs):
      .array(inputs.map { ["file": .string($0.file), "sha256": .string($0.sha256)] })
    case .simulated(let seed): ["simulated": .string(String(seed))]
    }
  }
}

extension MarketDescription.InputFile {
  fileprivate var document: JSONDocument {
    var members: [JSONDocument.Member] = [
      .init("file", .string(file)), .init("sha256", .string(sha256)),
      .init("bytes", .integer(bytes)),
      .init("dialect", .string(dialect)), .init("rowsRead", .integer(rowsRead)),
      .init("rowsUsed", .integer(rowsUsed)),
      .init("from", days.map { .string($0.from.description) } ?? .null),
      .init("to", days.map { .string($0.to.description) } ?? .null),
    ]
    if let vintage { members.append(.init("vintage", .string(vintage))) }
    if let form { members.append(.init("form", .string(form))) }
    if !warnings.isEmpty {
      members.append(.init("warnings", .array(warnings.map { .string($0) })))
    }
    return .object(members)
  }
}

extension GroupReport {
  fileprivate func document(
    notes: ConventionNotes, evidence: GroupEvidence?, isWhole: Bool
  ) -> JSONDocument {
    .object(
      [
        .init("name", .string(runs.name)), .init("excessOver", .string(runs.excessOver)),
        .init("period", .string(runs.period.rawValue)),
        .init("start", .string(start.description)), .init("from", .string(from.description)),
        .init("to", .string(to.description)), .init("periods", .integer(periods)),
        .init("periodsPerYear", .number(periodsPerYear)),
      ] + frequencyMembers + [
        .init("notes", .array(runs.dataNotes.map { .string($0) })),
        .init("tableNotes", .array(notes.lines.map { .string($0) })),
        .init("printedNote", .string(TableNote(group: self, conventions: notes).text)),
        .init("dailyReturns", .integer(strategies.map { $0.rows.count - 1 }.max() ?? 0)),
      ] + (evidence?.members ?? [])
        + [
          .init(
            "strategies",
            .array(
              strategies.indices.map { place in
                strategies[place].document(
                  shown: weightShown(for: strategies[place]),
                  evidence: evidence?.strategies[place], withOtherConventions: isWhole)
              }))
        ])
  }
}

extension GroupReport {
  /// How often the days come, or null and the reason.
  fileprivate var frequencyMembers: [JSONDocument.Member] {
    switch frequency {
    case .success(let found): [.init("frequency", .string(found.word))]
    case .failure(let reason):
      [.init("frequency", .null), .init("frequencyReason", .string(reason.description))]
    }
  }
}

extension StrategyReport {
  fileprivate func document(
    shown: (asset: String, share: Double)?, evidence: StrategyEvidence?,
    withOtherConventions: Bool
  ) -> JSONDocument {
    let record = run.record
    let first = record.decisions.first.map { record.calendar.days[$0.row].description }
    return .object(
      [
        .init("name", .string(run.name)), .init("title", .string(run.title)),
        .init("notes", .string(run.notes)), .init("rule", .string(run.rule)),
        .init("assets", .array(run.assets.map { .string($0.description) })),
        .init("firstDecision", first.map { .string($0) } ?? .null),
        .init("delayDays", .integer(run.delayDays)),
        .init("costBasisPoints", .number(run.basisPoints)),
      ] + (bust.map { [.init("bust", $0.document)] } ?? []) + [
        .init("mean", summary.mean.map { .number($0) } ?? .null),
        .init("standardDeviation", summary.standardDeviation.map { .number($0) } ?? .null),
      ] + Self.defined("sharpeRatio", summary.sharpeRatio)
        + Self.defined(
          "finalCumulativeStandardizedReturn",
          summary.finalCumulativeStandardizedReturn)
        + [
          .init("averageWeights", averageWeights),
          .init(
            "weightShown",
            shown.map { ["asset": .string($0.asset), "weight": .number($0.share)] } ?? .null),
          .init("turnover", .number(turnover)),
          .init("tradedPerYear", .number(tradedPerYear)),
          .init("costPerYear", .number(costPerYear)),
          .init("maximumDrawdown", .number(summary.maximumDrawdown)),
          .init("decisions", .integer(record.decisions.count)),
          .init("decisionsEarning", .integer(decisionsEarning)),
          .init("undecided", .integer(record.undecided)),
          .init("pendingAtEnd", .integer(record.pendingAtEnd)),
          .init("rolls", .integer(record.rolls)),
        ] + (evidence?.members ?? [])
        + (withOtherConventions
          ? [.init("otherConventions", .array(otherConventions.value.map(\.document)))] : []))
  }

  private var averageWeights: JSONDocument {
    .object(
      run.held.map { asset in
        .init(record(asset), .number(averageShares[asset]))
      })
  }

  private func record(_ asset: Int) -> String { run.record.assets[asset] }

  /// A number under its name, or null and the reason beside it.
  static func defined(
    _ name: String, _ value: Result<Double, Undefined>
  ) -> [JSONDocument.Member] {
    switch value {
    case .success(let number): [.init(name, .number(number))]
    case .failure(let reason):
      [.init(name, .null), .init(name + "Reason", .string(reason.description))]
    }
  }
}
