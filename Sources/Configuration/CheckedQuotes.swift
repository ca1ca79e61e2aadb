import MarketData
import TimeSeries

/// Users' columns held against what strategies say that they are, each column and quote once.
struct CheckedQuotes {
  private let inputs: MarketInputs
  private var seen: Set<Judged> = []
  /// What a person should know of the columns.
  private(set) var warnings: [Warning] = []

  init(_ inputs: MarketInputs) { self.inputs = inputs }

  /// Looks at the columns that a strategy holds, on the days from a calendar's first to its last alone.
  ///
  /// - Throws: `asset` for a column that cannot be what its quote says.
  mutating func check(_ file: StrategyFile, on calendar: TradingCalendar) throws(PlanError) {
    let (first, last) = (calendar.days.first, calendar.days.last)
    for asset in file.heldAssets {
      guard let quoted = asset.kind.quoted,
        let series = inputs.values(of: quoted.column, as: quoted.quote),
        seen.insert(Judged(kind: asset.kind, first: first, last: last)).inserted
      else { continue }
      let check = QuoteCheck(
        series.observed(from: first, through: last), file: quoted.column.file,
        column: quoted.column.column.name,
        quote: quoted.quote,
        isBenchmark: asset.name == file.evaluation.excessOver)
      do { warnings += try check?.warnings().filter { !warnings.contains($0) } ?? [] } catch {
        throw .asset(file: file.file, name: asset.name, cause: error)
      }
    }
  }

  /// A column with its quote on a span of days.
  private struct Judged: Hashable {
    let kind: StrategyFile.Asset.Kind
    let first: Day?
    let last: Day?
  }
}
