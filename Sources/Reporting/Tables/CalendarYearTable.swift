import Performance

/// Total returns of the strategies of a group in each calendar year, in percent; a star marks part of a year.
struct CalendarYearTable {
  private let years: [Int]
  private let strategies: [(name: String, returns: CalendarYearReturns)]

  init(of group: GroupDocument, series: RunSeries) {
    strategies = group.strategies.map { strategy in
      let own = series.strategy(strategy.name, of: group.name)
      return (strategy.name, CalendarYearReturns(of: own?.values ?? [], on: own?.days ?? []))
    }
    years = Set(strategies.flatMap { $0.returns.years.map(\.year) }).sorted()
  }

  /// A row a year, a column a strategy.
  var columns: [TableColumn] {
    [TableColumn(heading: "year", side: .left, cells: years.map { String($0) })]
      + strategies.map { strategy in
        TableColumn(
          heading: strategy.name, side: .right,
          cells: years.map { Self.cell(strategy.returns.years, $0) })
      }
  }

  private static func cell(_ years: [CalendarYearReturns.Year], _ number: Int) -> String {
    guard let year = years.first(where: { $0.year == number }) else { return "" }
    return CellText.percent(decimals: 2).text(of: year.totalReturn) + (year.isPart ? "*" : "")
  }
}
