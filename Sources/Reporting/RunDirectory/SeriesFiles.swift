import Performance
import Simulation
import TextFormats
import TimeSeries

/// The tidy CSV files of a run: one header, ISO days, doubles in their shortest round-trip form,
/// empty cells for what is undefined.
struct SeriesFiles {
  let groups: [GroupReport]

  fileprivate static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")

  /// `group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn`, a row per common period.
  func writePeriods(to file: inout FileOutput) throws(OutputError) {
    file.buffer.append(
      text: "group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn\n")
    for (key, strategy) in keyed {
      let cumulative = strategy.summary.cumulativeStandardized.value
      let periods = strategy.periods
      for place in periods.days.indices {
        try file.append { text in
          text.append(contentsOf: key)
          periods.days[place].appendISO(to: &text)
          text.append(cell: periods.total[place])
          text.append(cell: periods.excess[place])
          text.append(cell: cumulative?[place])
          text.append(Self.newline)
        }
      }
    }
  }

  /// `group,strategy,date,value,totalReturn,excessReturn`, a row per close; the first has no returns.
  func writeDaily(to file: inout FileOutput) throws(OutputError) {
    file.buffer.append(text: "group,strategy,date,value,totalReturn,excessReturn\n")
    for (key, strategy) in keyed {
      let record = strategy.run.record
      let values = strategy.values
      for row in strategy.rows {
        try file.append { text in
          text.append(contentsOf: key)
          record.calendar.days[row].appendISO(to: &text)
          text.append(cell: values[row - strategy.rows.lowerBound])
          let place = row == strategy.rows.lowerBound ? nil : row - record.firstRow - 1
          text.append(cell: place.map { record.totalReturns[$0] })
          text.append(cell: place.map { record.excessReturns[$0] })
          text.append(Self.newline)
        }
      }
    }
  }

  /// `group,strategy,decided,effective,asset,weight`, a row per decision and asset of the rule; every
  /// decision is listed, `effective` is empty when the data end before it is traded.
  func writeWeights(to file: inout FileOutput) throws(OutputError) {
    file.buffer.append(text: "group,strategy,decided,effective,asset,weight\n")
    for (key, strategy) in keyed {
      let record = strategy.run.record
      let days = record.calendar.days
      let names = strategy.run.held.map { [UInt8](cell: record.assets[$0]) }
      var dates: [UInt8] = []
      for place in record.decisions.indices {
        dates.removeAll(keepingCapacity: true)
        dates.append(contentsOf: key)
        days[record.decisions.row(of: place)].appendISO(to: &dates)
        dates.append(Self.comma)
        if let row = record.decisions.effectiveRow(of: place) { days[row].appendISO(to: &dates) }
        dates.append(Self.comma)
        let shares = record.decisions.shares(of: place..<(place + 1))
        try file.append { text in
          for (name, asset) in zip(names, strategy.run.held) {
            text.append(contentsOf: dates)
            text.append(contentsOf: name)
            text.append(cell: shares[shares.startIndex + asset])
            text.append(Self.newline)
          }
        }
      }
    }
  }

  /// `group,strategy,date,asset,amount,cost`, a row per fill of the whole run; the portfolio starts
  /// with a value of 1.
  func writeFills(to file: inout FileOutput) throws(OutputError) {
    file.buffer.append(text: "group,strategy,date,asset,amount,cost\n")
    for (key, strategy) in keyed {
      let record = strategy.run.record
      for fill in record.fills {
        try file.append { text in
          text.append(contentsOf: key)
          record.calendar.days[fill.row].appendISO(to: &text)
          text.append(Self.comma)
          text.append(cell: record.assets[fill.asset])
          text.append(cell: fill.amount)
          text.append(cell: fill.cost)
          text.append(Self.newline)
        }
      }
    }
  }

  /// `group,strategy,date,signal,value`: what each rule went by and what came of it.
  func writeSignals(
    of background: RunBackground, to file: inout FileOutput
  ) throws(OutputError) {
    file.buffer.append(text: "group,strategy,date,signal,value\n")
    for (key, signals) in zip(keyed.map(\.key), background.signals.joined()) {
      for signal in signals {
        let name = Array(signal.name.utf8)
        for place in signal.days.indices {
          try file.append { text in
            text.append(contentsOf: key)
            signal.days[place].appendISO(to: &text)
            text.append(Self.comma)
            text.append(contentsOf: name)
            text.append(cell: signal.values[place])
            text.append(Self.newline)
          }
        }
      }
    }
  }

  /// `date,maturity,yield`: zero-coupon yields at month ends, decimal a year, continuously compounded.
  func writeYields(
    of background: RunBackground, to file: inout FileOutput
  ) throws(OutputError) {
    file.buffer.append(text: "date,maturity,yield\n")
    for series in background.yields {
      for place in series.days.indices {
        try file.append { text in
          series.days[place].appendISO(to: &text)
          text.append(text: ",\(series.name)")
          text.append(cell: series.values[place])
          text.append(Self.newline)
        }
      }
    }
  }

  /// Each strategy with the bytes that begin its rows: `group,strategy,`.
  private var keyed: [(key: [UInt8], strategy: StrategyReport)] {
    groups.flatMap { group in
      group.strategies.map { (key(of: $0, in: group), $0) }
    }
  }

  private func key(of strategy: StrategyReport, in group: GroupReport) -> [UInt8] {
    [UInt8](cell: group.runs.name) + [Self.comma] + [UInt8](cell: strategy.run.name) + [Self.comma]
  }
}

extension FileOutput {
  /// Lets `body` append a row, and writes the rows out once enough have gathered.
  fileprivate mutating func append(_ body: (inout [UInt8]) -> Void) throws(OutputError) {
    body(&buffer)
    try flushIfFull()
  }
}

extension [UInt8] {
  /// The bytes of a text cell.
  fileprivate init(cell text: String) {
    self = []
    append(cell: text)
  }

  /// A comma and a number in its shortest round-trip form; the comma alone for nil.
  mutating func append(cell value: Double?) {
    append(SeriesFiles.comma)
    if let value { append(decimal: value) }
  }
}
