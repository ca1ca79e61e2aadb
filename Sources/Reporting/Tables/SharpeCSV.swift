import TextFormats
import TimeSeries

/// The file `tables/sharpe.csv` of a run: the Sharpe tables with unrounded numbers, empty where undefined, and
/// what they were made with.
struct SharpeCSV {
  private let report: ReportDocument

  init(of report: ReportDocument) { self.report = report }

  private static let numbers = Statistic.ofTrading.filter { !$0.isCount }

  private static let heading: [String] =
    ["group", "strategy", "from", "to", "periods"] + Statistic.ofReturns.map(\.key)
    + ["weightOf", "averageWeight"] + numbers.map(\.key)
    + ["excessOver", "period", "periodsPerYear", "delayDays", "costBasisPoints", "market"]

  /// The file, a row per strategy.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.append(line: Self.heading.map { .text($0) })
    for group in report.groups {
      for strategy in group.strategies { text.append(line: cells(of: strategy, in: group)) }
    }
    return text
  }

  private func cells(of strategy: StrategyDocument, in group: GroupDocument) -> [CSVCell] {
    let (bust, shown) = (strategy.bust, strategy.weightShown)
    let number = { (statistic: Statistic) in CSVCell.number(strategy.number(statistic.key)) }
    return [
      .text(group.name), .text(strategy.name), .text((bust?.from ?? group.from).description),
      .text((bust?.day ?? group.to).description), .count(bust?.periods ?? group.periods),
    ] + Statistic.ofReturns.map(number) + [.text(shown?.asset ?? ""), .number(shown?.weight)]
      + Self.numbers.map(number) + [
        .text(group.excessOver), .text(group.period), .number(group.periodsPerYear),
        .count(strategy.delayDays), .number(strategy.costBasisPoints), .text(report.marketKind),
      ]
  }
}
