import Instruments

/// Returns and unit prices of a market's assets, those of a row side by side: the loop reads them row
/// by row.
struct PriceTable: Sendable {
  private let assets: Int
  private let benchmark: Int?
  /// The assets' returns dated each row.
  let returns: [Double]
  /// The prices at each row's close of the units held into it.
  let prices: [Double]

  init(of paths: [AssetPath], benchmark: InstrumentID?) {
    assets = paths.count
    self.benchmark = benchmark?.index
    returns = Self.rowByRow(paths.map(\.returns))
    prices = Self.rowByRow(paths.map(\.unitPrices))
  }

  /// Places of a row's numbers in `returns` and `prices`.
  func places(of row: Int) -> Range<Int> { (row * assets)..<((row + 1) * assets) }

  /// The benchmark's return dated a row; 0 without a benchmark.
  func benchmarkReturn(on row: Int) -> Double {
    benchmark.map { returns[row * assets + $0] } ?? 0
  }

  private static func rowByRow(_ columns: [[Double]]) -> [Double] {
    let rows = columns.first?.count ?? 0
    var table = [Double](repeating: 0, count: rows * columns.count)
    for (place, column) in columns.enumerated() {
      for row in 0..<rows { table[row * columns.count + place] = column[row] }
    }
    return table
  }
}
