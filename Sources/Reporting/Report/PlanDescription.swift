import Simulation
public import TextFormats
import TimeSeries

/// What a run would do, for a look before it is written: the resolved settings, and what they come to
/// on the data.
public struct PlanDescription: Sendable {
  static let schema = "tenor.plan/1"

  private let report: Report

  /// The plan behind a report.
  public init(of report: Report) { self.report = report }

  /// The plan for people.
  public var text: String {
    let strategies = report.groups.flatMap { group in
      group.strategies.map { describe($0, in: group) }
    }
    let market = "market\n" + lines([("data", report.market.summary)] + files)
    let conventions = "conventions\n" + lines(report.conventions.pairs)
    return (strategies + [market, conventions]).joined(separator: "\n")
  }

  /// The plan as a document, schema `tenor.plan/1`.
  public var document: JSONDocument {
    [
      "schema": .string(Self.schema), "market": report.market.document,
      "conventions": report.conventions.document,
      "warnings": .array(report.warnings.map(\.document)),
      "strategies": .array(
        report.groups.flatMap { group in
          group.strategies.map { document(of: $0, in: group) }
        }),
    ]
  }

  private func describe(_ strategy: StrategyReport, in group: GroupReport) -> String {
    let run = strategy.run
    let record = run.record
    let calendar = record.calendar.days
    let schedule = run.schedule
    let decisions = String(counting: record.decisions.count, "time")
    let pairs: [(String, String)] =
      [
        ("group", "\(group.runs.name), \(group.strategies.count) in this run"),
        ("sample", Self.span(calendar)),
        ("rule", run.rule),
        ("assets", run.assets.map(\.description).joined(separator: "; ")),
        (
          "decides",
          "\(run.frequencyInWords), burn-in \(String(counting: schedule.burnIn, run.unitInWords)): \(decisions), first on "
            + firstDecision(record)
        ),
        ("trades", run.delayInWords ?? "at the close decided on"),
        ("costs", run.costInWords),
        (
          "reports",
          "\(String(counting: group.periods, "period")) ending \(group.from) to \(group.to), by "
            + "\(group.runs.period.rawValue), \(group.runs.measured.areTotal ? "total returns" : "in excess of \(group.runs.excessOver)")"
        ),
      ] + (strategy.bust.map { [("ends", $0.sentence(of: group.periods))] } ?? [])
    let heading = run.title == run.name ? run.name : "\(run.name): \(run.title)"
    return heading + "\n" + lines(pairs)
  }

  private func document(of strategy: StrategyReport, in group: GroupReport) -> JSONDocument {
    let record = strategy.run.record
    return [
      "resolved": strategy.run.resolved,
      "days": .integer(record.calendar.days.count),
      "monthEnds": .integer(record.calendar.monthEnds.count),
      "decisions": .integer(record.decisions.count),
      "firstDecision": .string(firstDecision(record)),
      "periods": .integer(group.periods),
      "from": .string(group.from.description), "to": .string(group.to.description),
    ]
  }

  private var files: [(String, String)] {
    guard case .files(let inputs) = report.market else { return [] }
    return inputs.map { input in
      let days = input.days.map { ", \($0.from) to \($0.to)" } ?? ""
      return (
        input.file,
        "\(input.dialect), \(String(grouped: input.rowsRead)) rows, \(String(grouped: input.rowsUsed)) used\(days)"
      )
    }
  }

  private func firstDecision(_ record: RunRecord) -> String {
    record.decisions.first.map { record.calendar.days[$0.row].description } ?? "never"
  }

  private static func span(_ days: [Day]) -> String {
    guard let first = days.first, let last = days.last else { return "no days" }
    return "\(String(counting: days.count, "day")) from \(first) to \(last)"
  }

  private func lines(_ pairs: [(String, String)]) -> String {
    let width = pairs.map(\.0.count).max() ?? 0
    return pairs.map { name, value in
      "  " + name + String(repeating: " ", count: width - name.count) + "  " + value + "\n"
    }.joined()
  }
}
