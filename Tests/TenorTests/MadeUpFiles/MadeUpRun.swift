import Configuration
import MarketData
import Performance
import Reporting
import TestSupport
import Testing
import TextFormats

@testable import tenor

/// 60 percent of a made-up stock and 40 of a bond fund, run on a file of a layout.
struct MadeUpRun {
  /// What came of a file.
  enum Outcome: Equatable {
    /// The Sharpe ratio, and whether the run warns of something.
    case ratio(Double, warns: Bool)
    /// A message that names the file.
    case refused(String)
    /// Any other end.
    case failed(String)
  }

  private let folder: TemporaryFolder

  /// Lays down the bond fund.
  init(_ series: MadeUpSeries) throws {
    folder = try TemporaryFolder()
    let quote = WrittenQuote()
    let rows = series.rows.map { "\($0.day),\(quote.text(ofHundredths: $0.bond))\n" }
    _ = try folder.write("Date,Fund\n" + rows.joined(), to: "fund.csv")
  }

  /// What comes of the bytes of a file of a layout.
  func outcome(of bytes: [UInt8], as layout: MadeUpLayout) throws -> Outcome {
    _ = try folder.write(bytes, to: "stock.csv")
    do {
      let strategy = try StrategyFile(reading: Array(Self.strategy(layout).utf8), file: "mix.json")
      let set = try StrategySet([strategy])
      let inputs = try MarketInputs.files(
        in: folder.path, yieldFile: nil, factorFile: nil, needs: MarketNeeds(of: set))
      let report = try Backtest(RunPlan(set, on: inputs), on: inputs).report(options: [:])
      let ratio = try report.groups[0].strategies[0].summary.sharpeRatio.get()
      return .ratio(ratio, warns: !report.warnings.isEmpty)
    } catch {
      let message = "\(error)".replacing(folder.path, with: "data")
      switch error {
      case is DataError, is ConfigurationError, is PlanError, is EvaluationError, is Undefined:
        return .refused(message)
      default: return .failed(message)
      }
    }
  }

  /// What comes of what a strict reader has found in a file, written plainly.
  func outcome(of rows: [StrictReading.Row], as layout: MadeUpLayout) throws -> Outcome {
    let lines = rows.map { "\($0.day),\($0.quote)\n" }
    return try outcome(
      of: Array(("Date,Close\n" + lines.joined()).utf8), as: .plain(layout.quoted))
  }

  private static func strategy(_ layout: MadeUpLayout) -> String {
    """
    {
      "name": "mix", "group": "made",
      "assets": {
        "stock": {
          "type": "series", "file": "stock.csv", "column": "\(layout.column)",
          "quote": "\(layout.quoted.rawValue)"\(layout.keys)
        },
        "fund": { "type": "series", "file": "fund.csv", "column": "Fund", "quote": "price" }
      },
      "rule": { "type": "constant-weight", "weights": { "stock": 0.6, "fund": 0.4 } },
      "rebalance": { "every": 1, "unit": "day" },
      "execution": { "delayDays": 0 },
      "evaluation": { "excessOver": "fund", "period": "day" }
    }
    """
  }
}
