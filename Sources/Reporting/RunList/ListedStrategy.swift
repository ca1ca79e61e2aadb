import TextFormats
import TimeSeries

/// One strategy of a finished run, as a list of runs shows it.
struct ListedStrategy: Sendable {
  /// Name of the run's folder.
  let run: String
  /// When the run started, `2026-11-21T16:02:37Z`; nil where nobody has noted it.
  let started: String?
  /// `files` or `simulated`.
  let market: String
  /// The run's id.
  let runId: String
  /// The group and its common periods.
  let group: GroupDocument
  /// The strategy and its results.
  let strategy: StrategyDocument

  /// The texts that rows are chosen and sorted by.
  static let textNames = ["run", "started", "market", "group", "strategy"]
  /// The numbers that rows are chosen and sorted by, as reports name them.
  static let numberNames =
    ["periods", "periodsPerYear"] + Statistic.ofReturns.map(\.key)
    + Statistic.ofTrading.filter { !$0.isCount }.map(\.key) + ["delayDays", "costBasisPoints"]
    + Statistic.ofTrading.filter(\.isCount).map(\.key)

  /// A text by its name; nil where it is not known.
  func text(_ name: String) -> String? {
    switch name {
    case "run": run
    case "started": started
    case "market": market
    case "group": group.name
    case "strategy": strategy.name
    default: nil
    }
  }

  /// A number by its name; nil where it is undefined.
  func number(_ name: String) -> Double? { value(of: name).number }

  /// A number by its name, whole or not.
  private func value(of name: String) -> StatisticValue {
    switch name {
    case "periods": .count(strategy.bust?.periods ?? group.periods)
    case "periodsPerYear": .number(group.periodsPerYear)
    case "delayDays": strategy.delayDays.map { .count($0) } ?? .missing
    case "costBasisPoints": strategy.costBasisPoints.map { .number($0) } ?? .missing
    default: strategy.value(of: name)
    }
  }
}

extension ListedStrategy {
  /// The row as a program reads it.
  var document: JSONDocument {
    .object(
      [
        .init("run", .string(run)), .init("started", started.map { .string($0) } ?? .null),
        .init("runId", .string(runId)), .init("market", .string(market)),
        .init("group", .string(group.name)), .init("strategy", .string(strategy.name)),
        .init("excessOver", .string(group.excessOver)), .init("period", .string(group.period)),
        .init("from", .string((strategy.bust?.from ?? group.from).description)),
        .init("to", .string((strategy.bust?.day ?? group.to).description)),
      ] + Self.numberNames.map { .init($0, value(of: $0).document) })
  }
}
