import Instruments
public import MarketData
public import TimeSeries

/// The series that a run works on, as files or the simulated market give them.
public struct MarketInputs: Sendable {
  /// Where the numbers come from.
  public enum Source: Sendable {
    /// Files, in the order in which they were read.
    case files([InputFile])
    /// The simulated market of a seed.
    case simulated(seed: UInt64)
  }

  /// A file and the days that it has for a run.
  public struct InputFile: Sendable {
    /// What was read and what was left out.
    public let summary: FileSummary
    /// Days with a value in every used column.
    private let days: [Day]

    init(_ summary: FileSummary, having days: [Day]) { (self.summary, self.days) = (summary, days) }

    /// The days that a run over the given span has used, its ends included.
    public func used(from first: Day, through last: Day) -> ArraySlice<Day> {
      let start = days.firstIndex(notBefore: first)
      return days[start..<max(start, days.firstIndex(notBefore: last.advanced(by: 1)))]
    }
  }

  /// Where the numbers come from.
  public let source: Source
  /// Element n - 1: the n-year zero-coupon yield; empty when no yield file was needed or found.
  let yields: [Series]
  let svensson: SvenssonSeries?
  /// Simple daily returns of the stock market and the bill, when a strategy holds one of them.
  let factors: (market: Series, bill: Series)?
  let columns: [MarketNeeds.Column: Series]
  /// A group's series that were brought onto other days; those of `columns` do not count for them. Nil as long
  /// as no group's were looked for.
  var accrued: [StrategyFile.Asset.Kind: AccruedSeries]?
  /// The columns whose numbers have percent signs in their files.
  var percents: Set<MarketNeeds.Column> = []

  /// A user's column as a quote takes it: a return that is written as 0.38 % is 0.0038.
  func values(of column: MarketNeeds.Column, as quote: Quote) -> Series? {
    guard let series = columns[column] else { return nil }
    guard quote == .simpleReturn, percents.contains(column) else { return series }
    return Series(name: series.name, days: series.days, values: series.values.map { $0 / 100 })
  }

  /// The simulated market, for strategies without files of their own.
  ///
  /// - Throws: `seriesNeedFiles` or `parametersNeedFiles` when a strategy needs what only files have.
  public static func simulated(
    seed: UInt64, needs: MarketNeeds
  ) throws(MarketInputsError) -> MarketInputs {
    if let column = needs.columns.first { throw .seriesNeedFiles(file: column.file) }
    if needs.parameters { throw .parametersNeedFiles }
    let market = SimulatedMarket(seed: seed, largestMaturity: needs.largestMaturity)
    return MarketInputs(
      source: .simulated(seed: seed), yields: market.yields, svensson: nil,
      factors: (market.market, market.bill), columns: [:])
  }

  /// The files of a folder that the strategies need.
  ///
  /// - Parameters:
  ///   - folder: the folder of data files.
  ///   - yieldFile: the yield file, where the folder has several.
  ///   - factorFile: the factor file, where the folder has several.
  ///   - needs: the series that the strategies name.
  public static func files(
    in folder: String, yieldFile: String?, factorFile: String?, needs: MarketNeeds
  ) throws -> MarketInputs {
    var files: [InputFile] = []
    let contents = try MarketFolder.scan(folder)
    var zeroYields: ZeroYields?
    if needs.namesBonds || contents.hasYields || yieldFile != nil {
      let read = try ZeroYieldFile.read(
        contents.file(for: .yields, chosen: yieldFile), largestMaturity: needs.largestMaturity,
        parameters: needs.parameters)
      files.append(InputFile(read.summary, having: read.yields.map(\.days).commonDays))
      zeroYields = read
    }
    var factors: DailyFactors?
    if needs.factors {
      let read = try FactorFile.read(contents.file(for: .factors, chosen: factorFile))
      files.append(InputFile(read.summary, having: read.market.days))
      factors = read
    }
    var columns: [MarketNeeds.Column: Series] = [:]
    var percents: Set<MarketNeeds.Column> = []
    for column in needs.columns {
      let read = try QuotedFile.read(
        folder + "/" + column.file, column: column.column.name, hints: column.column.hints)
      if !files.contains(where: { $0.summary.path == read.summary.path }) {
        files.append(InputFile(read.summary, having: read.values.days))
      }
      columns[column] = read.values
      if read.isPercent { percents.insert(column) }
    }
    return MarketInputs(
      source: .files(files), yields: zeroYields?.yields ?? [], svensson: zeroYields?.svensson,
      factors: factors.map { ($0.market, $0.bill) }, columns: columns,
      percents: percents)
  }
}

/// What strategies ask of a market that it does not have.
public enum MarketInputsError: Error, Equatable, CustomStringConvertible {
  /// A strategy holds a column of a file, and there is no data folder.
  case seriesNeedFiles(file: String)
  /// `shortEnd` is `svensson`, and there is no data folder.
  case parametersNeedFiles

  /// What was asked, and what to do.
  public var description: String {
    switch self {
    case .seriesNeedFiles(let file):
      "\(file): the simulated market has no files; name the folder that holds it with --data DIR"
    case .parametersNeedFiles:
      "conventions.shortEnd: \"svensson\" needs a yield file with parameters; name its folder with --data DIR"
    }
  }
}

extension MarketFolder {
  /// Whether any of the files holds yields.
  fileprivate var hasYields: Bool {
    files.contains { $0.dialect == .fedZeroYields || $0.dialect == .fedYieldCurve }
  }
}
