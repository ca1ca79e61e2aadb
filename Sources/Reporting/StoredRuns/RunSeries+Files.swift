import TextFormats
import TimeSeries

extension RunSeries {
  /// The strategies of a finished run, without series as yet.
  init(of report: ReportDocument) {
    strategies = report.groups.flatMap { group in
      group.strategies.map { Strategy(group: group.name, name: $0.name) }
    }
    yields = []
  }

  /// Adds the series of one of the run's files.
  mutating func read(
    _ file: SeriesFile, from bytes: [UInt8], columns: SeriesColumns
  ) throws(StoredRunError) {
    do throws(DelimitedTextError) {
      try bytes.withUnsafeBufferPointer { text throws(DelimitedTextError) in
        var rows = SeriesRows(try TidyReader(text, file: file.path), of: strategies)
        try read(file, from: &rows, columns)
      }
    } catch { throw .series(error.description) }
  }

  private mutating func read(
    _ file: SeriesFile, from rows: inout SeriesRows, _ columns: SeriesColumns
  ) throws(DelimitedTextError) {
    switch file {
    case .periods: try readPeriods(&rows, columns)
    case .daily: try readDaily(&rows, columns)
    case .weights: try readWeights(&rows)
    case .signals: try readSignals(&rows)
    case .yields: try readYields(&rows)
    }
  }

  private mutating func readPeriods(
    _ rows: inout SeriesRows, _ wanted: SeriesColumns
  ) throws(DelimitedTextError) {
    let columns = try rows.columns(
      "date", "totalReturn", "excessReturn", "cumulativeStandardizedReturn")
    while let place = try rows.nextOfStrategy() {
      guard let day = try rows.day(columns[0]) else { continue }
      let total = wanted == .all ? try rows.number(columns[1]) : nil
      guard let excess = try rows.number(columns[2]), total != nil || wanted != .all else {
        continue
      }
      strategies[place].periodDays.append(day)
      strategies[place].periodExcess.append(excess)
      guard wanted == .all else { continue }
      if let total { strategies[place].periodTotals.append(total) }
      if let sum = try rows.number(columns[3]) { strategies[place].cumulative.append(sum) }
    }
  }

  private mutating func readDaily(
    _ rows: inout SeriesRows, _ wanted: SeriesColumns
  ) throws(DelimitedTextError) {
    let columns = try rows.columns("date", "value", "totalReturn", "excessReturn")
    while let place = try rows.nextOfStrategy() {
      guard let day = try rows.day(columns[0]), let value = try rows.number(columns[1]) else {
        continue
      }
      strategies[place].days.append(day)
      strategies[place].values.append(value)
      guard wanted == .all else { continue }
      if let total = try rows.number(columns[2]) { strategies[place].totalReturns.append(total) }
      if let excess = try rows.number(columns[3]) { strategies[place].excessReturns.append(excess) }
    }
  }

  private mutating func readWeights(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("effective", "asset", "weight")
    var found = strategies.map { _ in SeriesParts() }
    while let place = try rows.nextOfStrategy() {
      // Decisions that were never traded have no such day.
      guard let day = try rows.day(columns[0]), let share = try rows.number(columns[2]) else {
        continue
      }
      found[place].append(day, share, named: columns[1], of: &rows)
    }
    for place in strategies.indices { strategies[place].weights = found[place].series }
  }

  private mutating func readSignals(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("date", "signal", "value")
    var found = strategies.map { _ in SeriesParts() }
    while let place = try rows.nextOfStrategy() {
      guard let day = try rows.day(columns[0]), let value = try rows.number(columns[2]) else {
        continue
      }
      found[place].append(day, value, named: columns[1], of: &rows)
    }
    for place in strategies.indices { strategies[place].signals = found[place].series }
  }

  private mutating func readYields(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("date", "maturity", "yield")
    var found = SeriesParts()
    while try rows.next() {
      guard let day = try rows.day(columns[0]), let value = try rows.number(columns[2]) else {
        continue
      }
      found.append(day, value, named: columns[1], of: &rows)
    }
    yields = found.series
  }
}
