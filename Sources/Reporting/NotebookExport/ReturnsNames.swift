/// Names of the columns of `returns.csv`: a strategy's or an asset's own, with the group before it where
/// two columns would have the same. Names have no points, so that one with a group is never another's.
struct ReturnsNames {
  private var counts = ["date": 1]
  private var taken: Set<String> = []

  init(of report: ReportDocument) {
    for group in report.groups {
      for name in group.strategies.map(\.name) + (group.measured.areTotal ? [] : [group.excessOver])
      {
        counts[name, default: 0] += 1
      }
    }
    for group in report.groups {
      for strategy in group.strategies { taken.insert(name(of: strategy.name, in: group)) }
    }
  }

  /// The column of a strategy.
  func name(of strategy: String, in group: GroupDocument) -> String {
    counts[strategy] == 1 ? strategy : "\(group.name).\(strategy)"
  }

  /// The column of the asset that a group's excess returns are measured against.
  func benchmarkName(of group: GroupDocument) -> String {
    let name = name(of: group.excessOver, in: group)
    return taken.contains(name) ? name + ".benchmark" : name
  }
}
