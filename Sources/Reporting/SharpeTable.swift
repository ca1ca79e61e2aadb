import Performance
import Simulation
import TextFormats
import TimeSeries

/// The table that people read first: one row per strategy of a group.
struct SharpeTable {
  private let group: StoredReport.Group

  init(of group: StoredReport.Group) { self.group = group }

  /// Columns for people, rounded; percentages say so in their heading. Group and sample are the title's.
  var columns: [TableColumn] {
    let strategies = group.strategies
    let numbers = { (heading: String, cell: (StoredReport.Strategy) -> String) in
      TableColumn(heading: heading, side: .right, cells: strategies.map(cell))
    }
    return [
      TableColumn(heading: "strategy", side: .left, cells: strategies.map(\.name)),
      numbers("periods") { _ in String(grouped: group.periods) },
      numbers("mean %") { Self.percent($0.mean, decimals: 4) },
      numbers("st.dev. %") { Self.percent($0.standardDeviation, decimals: 4) },
      numbers("Sharpe") { Self.number($0.sharpeRatio, decimals: 4) },
      numbers("cum.std.") { Self.cumulative($0.finalCumulativeStandardizedReturn) },
      numbers("avg. weight %") { averageWeight(of: $0) },
      numbers("turnover") { String(fixed: $0.turnover, decimals: 3) },
      numbers("max.DD %") { Self.percent($0.maximumDrawdown, decimals: 2) },
    ]
  }

  /// The last cumulative standardized return, as tables and the ends of lines show it.
  static func cumulative(_ value: Double?) -> String { number(value, decimals: 3) }

  private static func number(_ value: Double?, decimals: Int) -> String {
    value.map { String(fixed: $0, decimals: decimals) } ?? "n/a"
  }

  private static func percent(_ value: Double?, decimals: Int) -> String {
    number(value.map { $0 * 100 }, decimals: decimals)
  }

  /// The average weight of one asset: `long 0.51`.
  private func averageWeight(of strategy: StoredReport.Strategy) -> String {
    guard let (name, share) = strategy.weightShown else { return "n/a" }
    return "\(name) \(Self.percent(share, decimals: 2))"
  }
}

extension GroupReport {
  /// The asset whose average weight a table shows, so that rows can be compared: the one that the group's
  /// first rule names first, where the strategy's file has it too, or else its own first.
  func weightShown(for strategy: StrategyReport) -> (asset: String, share: Double)? {
    let names = strategy.run.record.assets
    guard let own = strategy.run.held.first else { return nil }
    if let first = strategies.first?.run, let leading = first.held.first {
      let name = first.record.assets[leading]
      if let place = names.firstIndex(of: name) { return (name, strategy.averageShares[place]) }
      if strategy.run.resolved["assets"]?[name] != nil { return (name, 0) }
    }
    return (names[own], strategy.averageShares[own])
  }
}

extension Result {
  /// The value, or nil for a failure.
  var value: Success? {
    guard case .success(let value) = self else { return nil }
    return value
  }
}
