import TextFormats
import TimeSeries

/// Describes files one by one and keeps the yields and factors for the pairs.
struct DescriptionReader {
  private let largestMaturity: Int
  private let hints: TableHints
  private var yields: [(name: String, data: ZeroYields)] = []
  private var factors: [(name: String, data: DailyFactors)] = []

  init(largestMaturity: Int, hints: TableHints) {
    (self.largestMaturity, self.hints) = (largestMaturity, hints)
  }

  /// Reads a file as far as its kind allows; its columns are looked at within the sample.
  mutating func describe(
    _ file: MarketFolder.File, from: Day?, through: Day?
  ) -> DataDescription.File {
    switch file.dialect {
    case .fredSeries, .prices, .datedColumns, .frenchMonthlyFactors:
      let names = (try? numberColumns(of: file.path)) ?? []
      let columns = names.map { column($0, of: file, from: from, through: through) }
      return DataDescription.File(
        name: file.name, content: content(of: file, knowing: columns), columns: columns,
        hints: hints)
    default: return DataDescription.File(name: file.name, content: content(of: file))
    }
  }

  /// The file's summary, with the columns that can be read.
  private mutating func content(
    of file: MarketFolder.File, knowing columns: [DataDescription.Column]
  ) -> DataDescription.Content {
    let readable = columns.filter { (try? $0.profile.get()) != nil }.map(\.name)
    guard !readable.isEmpty, readable.count < columns.count, let dialect = file.dialect else {
      return content(of: file)
    }
    do {
      let layout = readable.map { DelimitedLayout.Column($0) }
      return .daily(
        try DatedTable.read(file.path, columns: layout, hints: hints).summary(dialect: dialect))
    } catch { return .unusable(error) }
  }

  /// A column as a run reads it.
  private func column(
    _ name: String, of file: MarketFolder.File, from: Day?, through: Day?
  ) -> DataDescription.Column {
    do throws(DataError) {
      let read = try QuotedFile.read(file.path, column: name, hints: hints)
      let values = read.values.observed(from: from, through: through)
      guard let profile = SeriesProfile(of: values, file: file.name, column: name) else {
        throw DataError(.noValues, file: file.path, field: name)
      }
      return DataDescription.Column(
        name: name, missing: read.summary.rowsRead - read.values.count, profile: .success(profile))
    } catch {
      return DataDescription.Column(name: name, missing: 0, profile: .failure(error))
    }
  }

  /// Reads a file as far as its kind allows.
  private mutating func content(of file: MarketFolder.File) -> DataDescription.Content {
    guard let dialect = file.dialect else { return .unknown(reason: file.whyUnknown ?? "") }
    do {
      return try content(of: file, dialect)
    } catch { return .unusable(error) }
  }

  private mutating func content(
    of file: MarketFolder.File, _ dialect: Dialect
  ) throws(DataError) -> DataDescription.Content {
    switch dialect {
    case .fedYieldCurve, .fedZeroYields:
      let header = try Self.header(of: file.path)
      let read = try ZeroYieldFile.read(
        file.path, largestMaturity: maturities(in: header), parameters: false)
      yields.append((file.name, read))
      return .daily(read.summary)
    case .frenchDailyFactors:
      let read = try FactorFile.read(file.path)
      factors.append((file.name, read))
      return .daily(read.summary)
    case .minuteBars:
      let read = try MinuteBarFile.describe(file.path)
      return .minuteBars(read.summary, read.counts)
    case .fredSeries, .prices, .datedColumns, .frenchMonthlyFactors:
      return .daily(try summary(of: file.path, dialect))
    }
  }

  /// How many whole years, from one on, the header has columns for, within the largest maturity.
  private func maturities(in header: [String]) -> Int {
    let keys = Set(header.map(ColumnName.key))
    let present = (1...largestMaturity).prefix {
      keys.contains(ColumnName.key(ZeroYieldFile.columnName(maturity: $0)))
    }
    return max(1, present.count)
  }

  /// Every yield file with every factor file that was read.
  func pairs(from: Day?, through: Day?) -> [DataDescription.Pair] {
    yields.flatMap { curve in
      factors.map { stock in
        DataDescription.Pair(
          yields: curve.name, factors: stock.name, largestMaturity: curve.data.yields.count,
          calendar: JointCalendar(
            yields: curve.data.yields, market: stock.data.market, from: from, through: through))
      }
    }
  }
}

extension DescriptionReader {
  private static func header(of path: String) throws(DataError) -> [String] {
    do { return try DelimitedHead.read(path).header } catch { throw DataError(error) }
  }

  private func numberColumns(of path: String) throws(DataError) -> [String] {
    do {
      return try DelimitedHead.read(
        path, lookingAtRows: DelimitedHead.rowsThatTell, of: hints.table
      ).numberColumns
    } catch { throw DataError(error) }
  }

  /// The summary of all columns that hold numbers.
  private func summary(
    of path: String, _ dialect: Dialect
  ) throws(DataError) -> FileSummary {
    let columns = try numberColumns(of: path).map { DelimitedLayout.Column($0) }
    return try DatedTable.read(path, columns: columns, hints: hints).summary(dialect: dialect)
  }
}
