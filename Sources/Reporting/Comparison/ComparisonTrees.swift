import TextFormats
import TimeSeries

/// What is compared of runs before their statistics, as one tree a run.
enum ComparisonTrees {
  /// Engine, options, conventions, and the strategy files as resolved, by the name that the first run gave
  /// them. Conventions hold for a whole run, so that they appear once.
  static func configuration(
    of runs: [StoredRun], matched: [MatchedStrategy]
  ) -> [JSONDocument] {
    runs.enumerated().map { place, run in
      let strategies = matched.compactMap { strategy in
        strategy.members[place].map {
          JSONDocument.Member(strategy.name, $0.file.without("conventions"))
        }
      }
      return [
        "engine": run.report.engine.document,
        "options": ["fills": .bool(run.listsFills)],
        "conventions": run.report.conventions.document,
        "strategies": .object(strategies),
      ]
    }
  }

  /// The market's files or seed, and the periods that each group was evaluated on.
  static func data(of run: StoredRun) -> JSONDocument {
    ["market": market(of: run), "groups": .object(run.report.groups.map(sample))]
  }

  private static func sample(of group: GroupDocument) -> JSONDocument.Member {
    .init(
      group.name,
      [
        "start": .string(group.start.description), "from": .string(group.from.description),
        "to": .string(group.to.description), "periods": .integer(group.periods),
        "periodsPerYear": .number(group.periodsPerYear),
      ])
  }

  private static func market(of run: StoredRun) -> JSONDocument {
    let facts = MarketDescription.fields.members(of: run.report.market)
    var members = facts.filter { $0.name != "inputs" }
    for input in run.report.inputs {
      let purpose = input.purpose
      let isTaken = members.contains { $0.name == purpose }
      members.append(.init(isTaken ? input.file : purpose, input.document))
    }
    return .object(members)
  }
}

extension MarketDescription.InputFile {
  /// What the file is for, so that two vintages of one thing are compared: `yields`, `factors`, or its name.
  fileprivate var purpose: String {
    if dialect.hasPrefix("fed-") { return "yields" }
    return dialect.hasPrefix("french-") ? "factors" : file
  }
}
