import Performance
import Reporting
import TestSupport
import Testing
import TextFormats

@Suite("Table 7.2: risk and return by maturity", .needsRealFiles)
struct Table72Tests {
  @Test("Monthly excess returns over the one-year bond, held from month end to month end")
  func monthly() throws {
    AnswerKey.expect(
      try statistics(MaturityRuns.monthly), agreesWith: try AnswerKey.part("table72Monthly"))
  }

  @Test("Daily excess returns over the one-year bond, rolled at every close")
  func daily() throws {
    let settings = [
      #"assets.long.roll="day""#, #"assets.short.roll="day""#, #"rebalance.unit="day""#,
      #"evaluation.period="day""#,
    ]
    AnswerKey.expect(
      try statistics(MaturityRuns.run(settings)), agreesWith: try AnswerKey.part("table72Daily"))
  }

  private func statistics(_ runs: EvaluatedRuns) throws -> JSONDocument {
    try .object(of: runs.groups[0].strategies) { report in
      let document: JSONDocument = [
        "mean": try .number(report.summary.mean),
        "std": try .number(report.summary.standardDeviation),
        "sharpe": .number(try report.summary.sharpeRatio.get()),
        "nobs": .integer(report.periods.excess.count),
      ]
      return (report.run.name, document)
    }
  }
}

/// A strategy for each maturity that holds its zero and nothing else, and one for all of them in equal
/// parts; named as the key names them.
enum MaturityRuns {
  private static let everyMonth = Result { try run([#"evaluation.period="month""#]) }

  /// Held from month end to month end and evaluated by months.
  static var monthly: EvaluatedRuns { get throws { try everyMonth.get() } }

  /// With settings beyond the weights and the maturities.
  static func run(
    _ settings: [String], maturities: [Int] = Array(2...10)
  ) throws -> EvaluatedRuns {
    let common = ["rebalance.every=1", "rebalance.burnIn=0"] + settings
    let single = try maturities.map { maturity in
      try ShippedStrategy.named(
        "constant-weight",
        settings: common + [#"name="\#(maturity)""#, "assets.long.maturities=[\(maturity)]"])
    }
    let all = try ShippedStrategy.named(
      "constant-weight", settings: common + [#"name="portfolio""#])
    return try EvaluatedRuns(single + [all], on: TestMarket.real.inputs)
  }
}
