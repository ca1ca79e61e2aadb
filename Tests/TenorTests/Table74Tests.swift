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
  @Test("The lecture's strategies and variants: statistics, growth, weights, turnover and alpha")
  func lecture() throws {
    let runs = try TestMarket.real.runs
    let found: JSONDocument = [
      "stocks-only": .object(try dated(runs["stocks-only"])),
      "fixed-forty": .object(try dated(runs["fixed-forty"])),
      "beta-timing": .object(
        try datedTiming(runs["beta-timing"])
          + [.init("one_more_day_of_delay_common_dates", .number(try sharpeADayLater()))]),
      "beta-timing clip [0,1]": .object(
        try datedTiming(betaTiming("rule.clip=[0, 1]"))
          + [
            .init(
              "one_more_day_of_delay_common_dates", .number(try sharpeADayLater("rule.clip=[0, 1]"))
            )
          ]),
      "beta-timing 0.6": .object(
        try datedTiming(betaTiming("rule.intercept=0.6"))
          + [
            .init(
              "one_more_day_of_delay_common_dates",
              .number(try sharpeADayLater("rule.intercept=0.6")))
          ]),
      "weights dated by the day they earn": try weightsByDay(runs["beta-timing"]),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.formulas("table74"))
  }

  @Test("The variant with an intercept of 0.6, with and without limits")
  func variant() throws {
    let runs = try TestMarket.real.runs
    let plain = try betaTiming("rule.intercept=0.6")
    let clipped = try betaTiming("rule.intercept=0.6", "rule.clip=[0, 1]")
    let group = try #require(runs.groups.first { $0.runs.name == "stock-bond" })
    let found: JSONDocument = [
      "stocks": .object(try statistics(runs["stocks-only"])),
      "fixed-forty": .object(try statistics(runs["fixed-forty"])),
      "beta-timing": .object(try timing(plain)),
      "beta-timing clip [0,1]": .object(try timing(clipped)),
      "first": .text(group.from), "last": .text(group.to),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("table74"))
  }

  private func betaTiming(_ settings: String...) throws -> StrategyReport {
    let strategy = try ShippedStrategy.named("beta-timing", settings: settings)
    return try EvaluatedRuns([strategy], on: TestMarket.real.inputs)["beta-timing"]
  }

  /// Sharpe ratio of beta timing that trades a close later, on the days that it has in common with the
  /// rest of the table: all of its own.
  private func sharpeADayLater(_ settings: String...) throws -> Double {
    let strategy = try ShippedStrategy.named(
      "beta-timing", settings: settings + ["execution.delayDays=1"])
    return try EvaluatedRuns([strategy], on: TestMarket.real.inputs)["beta-timing"]
      .summary.sharpeRatio.get()
  }

  /// The first and the last three weights of the bond, each by the day whose return it earns.
  private func weightsByDay(_ report: StrategyReport) throws -> JSONDocument {
    let weights = try zip(
      report.periods.days, report.shares(of: "bond").prefix(report.decisionsEarning))
    let all = weights.map { day, weight in
      JSONDocument.Member(day.description, .number(weight.share))
    }
    return .object(Array(all.prefix(3) + all.suffix(3)))
  }

  private func dated(_ report: StrategyReport) throws -> [JSONDocument.Member] {
    try statistics(report).filter { !["mean_total", "std_total", "growth_of_1"].contains($0.name) }
      + [
        .init(
          "finalCumulativeStandardizedReturn",
          .number(try report.summary.finalCumulativeStandardizedReturn.get())),
        .init("first", try .text(#require(report.periods.days.first))),
        .init("last", try .text(#require(report.periods.days.last))),
      ]
  }

  private func datedTiming(_ report: StrategyReport) throws -> [JSONDocument.Member] {
    try dated(report) + weights(of: report, alphaWithLags: true)
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
    try statistics(report) + weights(of: report, alphaWithLags: false)
  }

  private func weights(
    of report: StrategyReport, alphaWithLags: Bool
  ) throws -> [JSONDocument.Member] {
    let shares = try report.shares(of: "bond").prefix(report.decisionsEarning).map(\.share)
    let mean = report.averageShares[report.run.held[0]]
    let alpha = try alpha(of: report)
    return [
      .init("w_mean", .number(mean)), .init("w_min", try .number(shares.min())),
      .init("w_max", try .number(shares.max())), .init("turnover", .number(report.turnover)),
      .init(
        "alpha_on_fixed",
        .object(alphaWithLags ? alpha + [.init("nw_lags", .integer(6))] : alpha)),
      .init("sharpe_of_fixed_at_same_mean_weight", .number(try sharpeOfFixed(bonds: mean))),
    ]
  }

  /// The regression of the excess returns on those of the fixed mix; its constant a year is alpha.
  private func alpha(of report: StrategyReport) throws -> [JSONDocument.Member] {
    let fixed = try TestMarket.real.runs["fixed-forty"].periods
    #expect(fixed.days == report.periods.days)
    let fit = try OrdinaryLeastSquares(
      of: report.periods.excess, on: .withConstant(fixed.excess))
    return [
      .init("annual", .number(252 * fit.coefficients[0])),
      .init("t_nw", try .number(fit.neweyWestErrors(lags: 6).tStatistics[0])),
      .init("beta", .number(fit.coefficients[1])),
    ]
  }

  private func sharpeOfFixed(bonds share: Double) throws -> Double {
    let fixed = try ShippedStrategy.named(
      "fixed-forty", #"rule.weights={"bond": \#(share), "stocks": \#(1 - share)}"#)
    let runs = try EvaluatedRuns([fixed], on: TestMarket.real.inputs)
    return try runs["fixed-forty"].summary.sharpeRatio.get()
  }
}
