import TextFormats

/// The Sharpe ratios of a report, and the version of the program that wrote it.
struct SharpeRatios: Equatable {
  /// Sharpe ratios by strategy, in the report's order.
  let values: [(name: String, ratio: Double)]
  let version: String

  /// Reads a document of `tenor run --json`, or the same in `report.json`.
  init(report: [UInt8]) throws(BenchmarkError) {
    guard let document = JSONDocument(parsing: report),
      let version = document["engine"]?.text("version"), let groups = document["groups"]?.elements
    else { throw .unreadable(what: "the report of a run") }
    var values: [(String, Double)] = []
    for strategy in groups.flatMap({ $0.elements("strategies") }) {
      guard let name = strategy.text("name"), let ratio = strategy.double("sharpeRatio") else {
        throw .unreadable(what: "a Sharpe ratio of a report")
      }
      values.append((name, ratio))
    }
    (self.values, self.version) = (values, version)
  }

  static func == (left: SharpeRatios, right: SharpeRatios) -> Bool {
    left.values.elementsEqual(right.values, by: ==) && left.version == right.version
  }
}
