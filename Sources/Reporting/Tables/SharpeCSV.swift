import TextFormats

/// The file `tables/sharpe.csv` of a run: the Sharpe tables with unrounded numbers, empty where undefined, and
/// what they were made with.
struct SharpeCSV {
  private let report: StoredReport

  init(of report: StoredReport) { self.report = report }

  /// The file, a row per strategy.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.append(
      text: "group,strategy,from,to,periods,mean,standardDeviation,sharpeRatio,"
        + "finalCumulativeStandardizedReturn,weightOf,averageWeight,turnover,tradedPerYear,costPerYear,"
        + "maximumDrawdown,excessOver,period,periodsPerYear,delayDays,costBasisPoints,market\n")
    for group in report.groups {
      for strategy in group.strategies { append(strategy, in: group, to: &text) }
    }
    return text
  }

  private func append(
    _ strategy: StoredReport.Strategy, in group: StoredReport.Group, to text: inout [UInt8]
  ) {
    text.append(cell: group.name)
    text.append(text: ",")
    text.append(cell: strategy.name)
    text.append(
      text: ",\(strategy.bust?.from ?? group.from),\(strategy.bust?.day ?? group.to)"
        + ",\(strategy.bust?.periods ?? group.periods)")
    text.append(cell: strategy.mean)
    text.append(cell: strategy.standardDeviation)
    text.append(cell: strategy.sharpeRatio)
    text.append(cell: strategy.finalCumulativeStandardizedReturn)
    text.append(text: ",")
    text.append(cell: strategy.weightShown?.asset ?? "")
    text.append(cell: strategy.weightShown?.share)
    text.append(cell: strategy.turnover)
    text.append(cell: strategy.tradedPerYear)
    text.append(cell: strategy.document.double("costPerYear"))
    text.append(cell: strategy.maximumDrawdown)
    text.append(text: ",")
    text.append(cell: group.excessOver)
    text.append(text: ",\(group.period)")
    text.append(cell: group.periodsPerYear)
    text.append(text: ",\(strategy.delay)")
    text.append(cell: strategy.document.double("costBasisPoints"))
    text.append(text: ",\(report.marketKind)\n")
  }
}

extension StoredReport.Strategy {
  /// Days from a decision to its trade, a whole number.
  fileprivate var delay: String {
    if case .integer(let days)? = document["delayDays"] { String(days) } else { "" }
  }
}
