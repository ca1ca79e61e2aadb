import Configuration
import Econometrics
import Performance
import Reporting
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Table 7.4: beta timing", .needsRealFiles)
struct Table74Tests {
  @Test("All four strategies: statistics, growth, weights, turnover and alpha")
  func strategies() throws {
    let runs = try TestMarket.real.runs
    let group = try #require(runs.groups.first { $0.runs.name == "stock-bond" })
    let clipped = try EvaluatedRuns(
      [ShippedStrategy.named("beta-timing", "rule.clip=[0, 1]")], on: TestMarket.real.inputs)
    let found: JSONDocument = [
      "stocks": .object(try statistics(runs["stocks-only"])),
      "fixed-forty": .object(try statistics(runs["fixed-forty"])),
      "beta-timing": .object(try timing(runs["beta-timing"])),
      "beta-timing clip [0,1]": .object(try timing(clipped["beta-timing"])),
      "first": .text(group.from), "last": .text(group.to),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("table74"))
  }

  private func statistics(_ report: StrategyReport) throws -> [JSONDocument.Member] {
    let total = ExcessReturns(values: report.periods.total, periodsPerYear: 252)
    return [
      .init("mean", try .number(report.summary.mean)),
      .init("std", try .number(report.summary.standardDeviation)),
      .init("sharpe", .number(try report.summary.sharpeRatio.get())),
      .init("nobs", .integer(report.periods.excess.count)),
      .init("mean_total", try .number(total.annualizedMean)),
      .init("std_total", try .number(total.annualizedStandardDeviation)),
      .init("growth_of_1", try .number(report.values.last)),
    ]
  }

  private func timing(_ report: StrategyReport) throws -> [JSONDocument.Member] {
    let shares = try report.shares(of: "bond").prefix(report.decisionsEarning).map(\.share)
    let mean = report.averageShares[report.run.held[0]]
    return try statistics(report) + [
      .init("w_mean", .number(mean)), .init("w_min", try .number(shares.min())),
      .init("w_max", try .number(shares.max())), .init("turnover", .number(report.turnover)),
      .init("alpha_on_fixed", try alpha(of: report)),
      .init("sharpe_of_fixed_at_same_mean_weight", .number(try sharpeOfFixed(bonds: mean))),
    ]
  }

  /// The regression of the excess returns on those of the fixed mix; its constant a year is alpha.
  private func alpha(of report: StrategyReport) throws -> JSONDocument {
    let fixed = try TestMarket.real.runs["fixed-forty"].periods
    #expect(fixed.days == report.periods.days)
    let fit = try OrdinaryLeastSquares(
      of: report.periods.excess, on: .withConstant(fixed.excess))
    return [
      "annual": .number(252 * fit.coefficients[0]),
      "t_nw": try .number(fit.neweyWestErrors().tStatistics[0]),
      "beta": .number(fit.coefficients[1]),
    ]
  }

  private func sharpeOfFixed(bonds share: Double) throws -> Double {
    let fixed = try ShippedStrategy.named(
      "fixed-forty", #"rule.weights={"bond": \#(share), "stocks": \#(1 - share)}"#)
    let runs = try EvaluatedRuns([fixed], on: TestMarket.real.inputs)
    return try runs["fixed-forty"].summary.sharpeRatio.get()
  }
}
