public import TextFormats
import TimeSeries

extension Comparison {
  static let schema = "tenor.comparison/1"

  /// The comparison as a document, schema `tenor.comparison/1`.
  ///
  /// Each of `configuration`, `data` and `statistics` lists what differs; `equal` counts the rest. With two
  /// runs the `difference` of a statistic is a number, the second run's value less the first's; with more
  /// it is a list with an entry for each run but the first. What has no value is null: `reasons` then says
  /// why for each run, and `missingIn` names the runs that have nothing at the place.
  public var document: JSONDocument {
    [
      "schema": .string(Self.schema),
      "runs": .array(
        zip(names, runs).map { name, run in
          [
            "name": .string(name), "runId": .string(run.report.runId), "path": .string(run.path),
          ]
        }),
      "aligned": .bool(isAligned), "tolerance": .number(tolerance),
      "equal": [
        "configuration": .integer(configuration.equal), "data": .integer(data.equal),
        "statistics": .integer(groups.reduce(0) { $0 + equalStatistics(of: $1) }),
      ],
      "configuration": .array(configuration.differing.map(document)),
      "data": .array(data.differing.map(document)),
      "groups": .array(groups.map(document)),
      "statistics": .array(differingStatistics.map(document)),
    ]
  }

  func equalStatistics(of group: ComparedGroup) -> Int {
    group.statistics.count - differingStatistics(of: group).count
  }

  private func document(_ setting: ComparedSetting) -> JSONDocument {
    .object(
      [
        .init("path", .string(setting.path.description)),
        .init("values", .array(setting.values.map { $0 ?? .null })),
      ] + missing(setting.values.map { $0 == nil }))
  }

  private func document(_ statistic: ComparedStatistic) -> JSONDocument {
    let differences = statistic.differences.map { $0.map { JSONDocument.number($0) } ?? .null }
    let reasons = statistic.values.map(\.reason)
    return .object(
      [
        .init("group", .string(statistic.group)), .init("strategy", .string(statistic.strategy)),
        .init("statistic", .string(statistic.name)),
        .init("values", .array(statistic.values.map(\.document))),
        .init("difference", runs.count == 2 ? differences[0] : .array(differences)),
      ]
        + (reasons.allSatisfy { $0 == nil }
          ? [] : [.init("reasons", .array(reasons.map { $0.map { .string($0) } ?? .null }))])
        + missing(statistic.values.map { $0 == .missing }))
  }

  private func document(_ group: ComparedGroup) -> JSONDocument {
    var members: [JSONDocument.Member] = [.init("name", .string(group.name))]
    if let sample = group.sample {
      members += [
        .init("start", .string(sample.start.description)),
        .init("from", .string(sample.from.description)),
        .init("to", .string(sample.to.description)),
        .init("periods", .integer(sample.periods)),
        .init("recomputed", .bool(sample.isRecomputed)),
        .init("notCompared", .array(group.notCompared.map { .string($0) })),
      ]
    }
    if let reason = group.incomparability {
      members.append(.init("notComparableReason", .string(reason)))
    }
    members.append(.init("matched", .array(group.renamings.map(document))))
    return .object(members)
  }

  private func document(_ renaming: ComparedGroup.Renaming) -> JSONDocument {
    [
      "strategy": .string(renaming.strategy),
      "names": .array(renaming.names.map { $0.map { .string($0) } ?? .null }),
      "reason": .string(renaming.reason.words),
    ]
  }

  private func missing(_ isMissing: [Bool]) -> [JSONDocument.Member] {
    guard isMissing.contains(true) else { return [] }
    let names = zip(names, isMissing).filter(\.1).map(\.0)
    return [.init("missingIn", .array(names.map { .string($0) }))]
  }
}

extension MatchedStrategy.Reason {
  var words: String {
    switch self {
    case .sameSettings: "the settings are the same but for the name"
    case .onlyOnesLeft: "no other strategy of the group is left in either"
    }
  }
}
