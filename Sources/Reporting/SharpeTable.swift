import Performance
import Simulation
import TextFormats
import TimeSeries

/// The table that people read first: one row per strategy of a group.
struct SharpeTable {
  private let group: GroupReport

  init(of group: GroupReport) { self.group = group }

  /// Columns for people, rounded; percentages say so in their heading.
  ///
  /// - Parameter naming: whether the group and the sample have columns of their own.
  func columns(naming: Bool) -> [TableColumn] {
    let strategies = group.strategies
    let words = { (heading: String, cell: (StrategyReport) -> String) in
      TableColumn(heading: heading, side: .left, cells: strategies.map(cell))
    }
    let numbers = { (heading: String, cell: (StrategyReport) -> String) in
      TableColumn(heading: heading, side: .right, cells: strategies.map(cell))
    }
    let groupColumns = naming ? [words("group") { _ in group.runs.name }] : []
    let sampleColumns =
      naming ? [words("sample") { _ in "\(group.from) to \(group.to)" }] : []
    return groupColumns + [words("strategy") { $0.run.name }] + sampleColumns + [
      numbers("periods") { _ in String(grouped: group.periods) },
      numbers("mean %") { Self.percent($0.summary.mean, decimals: 4) },
      numbers("st.dev. %") { Self.percent($0.summary.standardDeviation, decimals: 4) },
      numbers("Sharpe") { Self.number($0.summary.sharpeRatio.value, decimals: 4) },
      numbers("cum.std.") { Self.number($0.summary.finalCumulativeStandardized, decimals: 3) },
      numbers("avg. weight %") { Self.averageWeight(of: $0) },
      numbers("turnover") { String(fixed: $0.turnover, decimals: 3) },
      numbers("max.DD %") { Self.percent($0.summary.maximumDrawdown, decimals: 2) },
    ]
  }

  private static func number(_ value: Double?, decimals: Int) -> String {
    value.map { String(fixed: $0, decimals: decimals) } ?? "n/a"
  }

  private static func percent(_ value: Double?, decimals: Int) -> String {
    number(value.map { $0 * 100 }, decimals: decimals)
  }

  /// The average weight of the first asset that the rule names: `long 0.51`.
  private static func averageWeight(of strategy: StrategyReport) -> String {
    guard let asset = strategy.run.held.first, asset < strategy.averageShares.count else {
      return "n/a"
    }
    let name = strategy.run.record.assets[asset]
    return "\(name) \(percent(strategy.averageShares[asset], decimals: 2))"
  }
}

extension PerformanceSummary {
  /// The last cumulative standardized excess return; nil when undefined.
  var finalCumulativeStandardized: Double? { cumulativeStandardized.value?.last }
}

extension Result {
  /// The value, or nil for a failure.
  var value: Success? {
    guard case .success(let value) = self else { return nil }
    return value
  }
}
