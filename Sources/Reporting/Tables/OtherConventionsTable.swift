import Performance
import TextFormats

/// The same run under other tools' conventions: for each strategy of a group a row of Tenor's own, then one
/// a tool with what it would print by default.
struct OtherConventionsTable {
  /// One strategy's numbers by one tool's rule; nil is undefined.
  struct Row {
    let strategy: String
    let tool: String
    let version: String
    let sharpeRatio: Double?
    let volatility: Double?
    let annualReturn: Double?
    let maximumDrawdown: Double?
    /// Why one of them is undefined, the first reason; nil where none is.
    let reason: String?
  }

  /// The rows: a strategy's stand together, Tenor's first.
  let rows: [Row]
  private let measured: MeasuredReturns

  init(of group: GroupDocument, engineVersion: String) {
    measured = group.measured
    rows = group.strategies.flatMap { strategy in
      [Row(own: strategy, version: engineVersion)]
        + (strategy.otherConventions ?? []).map { Row($0, of: strategy.name) }
    }
  }

  /// Columns for people, rounded; a strategy is named in its first row.
  var columns: [TableColumn] {
    [
      TableColumn(
        heading: "strategy", side: .left, cells: rows.map { $0.isOwn ? $0.strategy : "" }),
      TableColumn(heading: "as printed by", side: .left, cells: rows.map(\.tool)),
      StatisticText(of: "sharpeRatio").column(of: rows.map(\.sharpeRatio)),
      StatisticText(of: "volatility").column(of: rows.map(\.volatility)),
      StatisticText(of: "annualReturn").column(of: rows.map(\.annualReturn)),
      StatisticText(of: "maximumDrawdown").column(of: rows.map(\.maximumDrawdown)),
    ]
  }

  /// What Tenor's own rows are, and why numbers are not defined.
  var notes: [String] { [note] + undefined }

  /// Each reason once, with the strategies and tools that it holds for.
  private var undefined: [String] {
    var reasons: [(reason: String, rows: [(strategy: String, tools: [String])])] = []
    for row in rows {
      guard let reason = row.reason else { continue }
      let place = reasons.firstIndex { $0.reason == reason } ?? reasons.count
      if place == reasons.count { reasons.append((reason, [])) }
      if reasons[place].rows.last?.strategy != row.strategy {
        reasons[place].rows.append((row.strategy, []))
      }
      reasons[place].rows[reasons[place].rows.count - 1].tools.append(row.tool)
    }
    return reasons.map { reason, rows in
      let whose = rows.map { "\($0.strategy) by \($0.tools.joined(separator: ", "))" }
      return "\(CellText.undefined) (\(whose.joined(separator: "; "))): not defined, \(reason)."
    }
  }

  /// What Tenor's own rows are.
  var note: String {
    "\(Row.own): as in the Sharpe table, arithmetic mean and st.dev. of the group's own periods' "
      + "\(measured.words())."
  }

  /// What the other rows are, a line for each tool's rule; the same for all groups.
  static func rules(of report: ReportDocument) -> [String] {
    let rules = (report.otherConventions ?? []).map { "\($0.tool) (\($0.version)): \($0.rule)." }
    return rules.isEmpty ? [] : [PeerConvention.premise] + rules
  }
}

extension OtherConventionsTable.Row {
  /// How Tenor's own rows are named.
  static let own = "tenor"

  var isOwn: Bool { tool == Self.own }

  fileprivate init(own strategy: StrategyDocument, version: String) {
    self.init(
      strategy: strategy.name, tool: Self.own, version: version, sharpeRatio: strategy.sharpeRatio,
      volatility: strategy.standardDeviation, annualReturn: strategy.mean,
      maximumDrawdown: strategy.number("maximumDrawdown"),
      reason: strategy.value(of: "sharpeRatio").reason)
  }

  fileprivate init(_ other: ToolStatistics, of strategy: String) {
    let all = [other.sharpeRatio, other.volatility, other.annualReturn, other.maximumDrawdown]
    self.init(
      strategy: strategy, tool: other.tool, version: other.version,
      sharpeRatio: other.sharpeRatio.value, volatility: other.volatility.value,
      annualReturn: other.annualReturn.value, maximumDrawdown: other.maximumDrawdown.value,
      reason: all.compactMap(\.reason).first)
  }
}
