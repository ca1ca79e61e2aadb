import TextFormats

/// The Sharpe ratios of a report, and the version of the program that wrote it.
struct SharpeRatios: Equatable {
  /// Sharpe ratios by strategy, in the report's order.
  let values: [(name: String, ratio: Double)]
  let version: String

  /// Reads a document of `tenor run --json`, or the same in `report.json`.
  init(report: [UInt8]) throws(BenchmarkError) {
    let (value, mistakes) = JSONText.parse(report)
    guard mistakes.isEmpty, let document = value.flatMap(JSONDocument.init),
      case .string(let version) = document["engine"]?["version"],
      case .array(let groups) = document["groups"]
    else { throw .unreadable(what: "the report of a run") }
    var values: [(String, Double)] = []
    for case .array(let strategies) in groups.map({ $0["strategies"] }) {
      for strategy in strategies {
        guard case .string(let name) = strategy["name"],
          case .number(let ratio) = strategy["sharpeRatio"]
        else { throw .unreadable(what: "a Sharpe ratio of a report") }
        values.append((name, ratio))
      }
    }
    (self.values, self.version) = (values, version)
  }

  static func == (left: SharpeRatios, right: SharpeRatios) -> Bool {
    left.values.elementsEqual(right.values, by: ==) && left.version == right.version
  }
}
