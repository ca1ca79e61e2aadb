import TextFormats
import TimeSeries

extension RunSeries {
  /// Reads the series of a finished run back from its files.
  ///
  /// - Parameters:
  ///   - wanted: the files that are read; the other series stay empty.
  ///   - contents: the bytes of a file of the run by its path; nil where the run has none.
  init(
    of report: StoredReport, only wanted: Set<SeriesFile>,
    contents: (String) throws(StoredRunError) -> [UInt8]?
  ) throws(StoredRunError) {
    strategies = report.groups.flatMap { group in
      group.strategies.map { Strategy(group: group.name, name: $0.name) }
    }
    yields = []
    for file in SeriesFile.allCases where wanted.contains(file) {
      guard let bytes = try contents(file.path) else { continue }
      do throws(DelimitedTextError) {
        var rows = SeriesRows(try TidyReader(bytes, file: file.path))
        try read(file, from: &rows)
      } catch { throw .series(error.description) }
    }
  }

  private mutating func read(
    _ file: SeriesFile, from rows: inout SeriesRows
  ) throws(DelimitedTextError) {
    switch file {
    case .periods: try readPeriods(&rows)
    case .daily: try readDaily(&rows)
    case .weights: try readWeights(&rows)
    case .signals: try readSignals(&rows)
    case .yields: try readYields(&rows)
    }
  }

  private mutating func readPeriods(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns(
      "date", "totalReturn", "excessReturn", "cumulativeStandardizedReturn")
    while let place = try rows.next(in: strategies) {
      guard let day = try rows.day(columns[0]), let total = try rows.number(columns[1]),
        let excess = try rows.number(columns[2])
      else { continue }
      strategies[place].periodDays.append(day)
      strategies[place].periodTotals.append(total)
      strategies[place].periodExcess.append(excess)
      if let sum = try rows.number(columns[3]) { strategies[place].cumulative.append(sum) }
    }
  }

  private mutating func readDaily(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("date", "value", "totalReturn", "excessReturn")
    while let place = try rows.next(in: strategies) {
      guard let day = try rows.day(columns[0]), let value = try rows.number(columns[1]) else {
        continue
      }
      strategies[place].days.append(day)
      strategies[place].values.append(value)
      if let total = try rows.number(columns[2]) { strategies[place].totalReturns.append(total) }
      if let excess = try rows.number(columns[3]) { strategies[place].excessReturns.append(excess) }
    }
  }

  private mutating func readWeights(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("effective", "asset", "weight")
    var found = strategies.map { _ in SeriesParts() }
    while let place = try rows.next(in: strategies) {
      // Decisions that were never traded have no such day.
      guard let day = try rows.day(columns[0]), let share = try rows.number(columns[2]) else {
        continue
      }
      found[place].append(day, share, to: rows.text(columns[1]))
    }
    for place in strategies.indices { strategies[place].weights = found[place].series }
  }

  private mutating func readSignals(_ rows: inout SeriesRows) throws(DelimitedTextError) {
    let columns = try rows.columns("date", "signal", "value")
    var found = strategies.map { _ in SeriesParts() }
    while let place = try rows.next(in: strategies) {
      guard let day = try rows.day(columns[0]), let value = try rows.number(columns[2]) else {
        continue
      }
      found[place].append(day, value, to: rows.text(columns[1]))
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
      found.append(day, value, to: rows.text(columns[1]))
    }
    yields = found.series
  }
}

/// Series as they are gathered row by row.
private struct SeriesParts {
  private var parts: [(name: String, days: [Day], values: [Double])] = []
  private var last = 0

  var series: [Series] { parts.map { Series(name: $0.name, days: $0.days, values: $0.values) } }

  mutating func append(_ day: Day, _ value: Double, to name: String) {
    if parts.isEmpty || parts[last].name != name {
      last = parts.firstIndex { $0.name == name } ?? parts.count
      if last == parts.count { parts.append((name, [], [])) }
    }
    parts[last].days.append(day)
    parts[last].values.append(value)
  }
}

/// The rows of a series file, each found to be of one strategy.
private struct SeriesRows {
  private var reader: TidyReader
  private var key = 0

  init(_ reader: TidyReader) { self.reader = reader }

  func columns(_ names: String...) throws(DelimitedTextError) -> [Int] {
    var columns: [Int] = []
    for name in names { columns.append(try reader.column(name)) }
    return columns
  }

  /// The next row.
  mutating func next() throws(DelimitedTextError) -> Bool { try reader.next() }

  /// The next row of a strategy of the list, and the strategy's place in it; rows of others are passed
  /// over. `group` and `strategy` are the first two columns.
  mutating func next(in strategies: [RunSeries.Strategy]) throws(DelimitedTextError) -> Int? {
    while try reader.next() {
      if key < strategies.count, isOf(strategies[key]) { return key }
      if let found = strategies.firstIndex(where: isOf) {
        key = found
        return found
      }
    }
    return nil
  }

  func text(_ column: Int) -> String { reader.text(column) }

  func number(_ column: Int) throws(DelimitedTextError) -> Double? { try reader.number(column) }

  func day(_ column: Int) throws(DelimitedTextError) -> Day? {
    guard let packed = try reader.date(column) else { return nil }
    return Day(year: Int(packed / 10_000), month: Int(packed / 100 % 100), day: Int(packed % 100))
  }

  private func isOf(_ strategy: RunSeries.Strategy) -> Bool {
    reader.isText(0, strategy.group) && reader.isText(1, strategy.name)
  }
}
