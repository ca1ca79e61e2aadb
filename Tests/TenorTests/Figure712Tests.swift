import Econometrics
import Performance
import Reporting
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Figure 7.12: bond timing out of sample", .needsRealFiles)
struct Figure712Tests {
  /// What the key calls the shipped strategies.
  private let names = [
    ("slope", "slope-timing"), ("trailing", "trailing-mean"), ("constant", "constant-weight"),
  ]

  @Test("Statistics and dates of the three strategies, and their order")
  func base() throws {
    let runs = try TestMarket.real.runs
    let group = try #require(runs.groups.first { $0.runs.name == "bond-timing" })
    let finals = try names.map { ($0.0, try final(runs[$0.1])) }
    let order = finals.sorted { $0.1 > $1.1 }.map(\.0)
    var members = try names.map { name, strategy in
      JSONDocument.Member(name, try statistics(runs[strategy], periods: group.periods))
    }
    let first = try runs["slope-timing"].shares(of: "long")[0].decided
    members += [
      .init("ordering_constant_slope_trailing", .bool(order == ["constant", "slope", "trailing"])),
      .init("ordering", .array(order.map { .string($0) })),
      .init("first_decision", .text(first)), .init("last_end", .text(group.to)),
      .init("periods", .integer(group.periods)),
    ]
    AnswerKey.expect(.object(members), agreesWith: try AnswerKey.part("figure712", "base"))
  }

  @Test("The weights of both timed strategies, and how often they are short")
  func weights() throws {
    let runs = try TestMarket.real.runs
    let found = try JSONDocument.object(of: [
      ("w_slope", "slope-timing"), ("w_trail", "trailing-mean"),
    ]) { name, strategy in
      let report = try runs[strategy]
      let shares = try report.shares(of: "long").prefix(report.decisionsEarning).map(\.share)
      let negative = Double(shares.count { $0 < 0 }) / Double(shares.count)
      let document: JSONDocument = [
        "min": try .number(shares.min()), "max": try .number(shares.max()),
        "mean": .number(report.averageShares[report.run.held[0]]),
        "share_negative": .number(negative),
      ]
      return (name, document)
    }
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("figure712", "weights"))
  }

  @Test("The first and last decisions, their regressions and what they earned")
  func decisions() throws {
    let count = try TestMarket.real.runs["slope-timing"].periods.days.count
    try expect(periods: 0..<3, at: "firstDecisions")
    try expect(periods: count - 2..<count, at: "lastDecisions")
  }

  private func expect(periods: Range<Int>, at part: String) throws {
    let found = try JSONDocument.object(of: periods) { period in
      let end = try TestMarket.real.runs["slope-timing"].periods.days[period]
      return (end.description, try decision(period))
    }
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("figure712", part))
  }

  /// One decision; its regression is repeated on the pairs that the text says it uses.
  private func decision(_ period: Int) throws -> JSONDocument {
    let runs = try TestMarket.real.runs
    let sample = try TestMarket.real.sample
    let (slope, trailing, constant) = try (
      runs["slope-timing"], runs["trailing-mean"], runs["constant-weight"]
    )
    let monthEnd = 120 + 3 * period
    let fit = try OrdinaryLeastSquares(
      of: sample.excessReturns(maturities: 2...10).prefix(monthEnd),
      on: .withConstant(sample.slopes.prefix(monthEnd)))
    let decision = try slope.shares(of: "long")[period]
    return [
      "decided": .text(decision.decided),
      "a": .number(fit.coefficients[0]), "b": .number(fit.coefficients[1]),
      "slope": .number(sample.slopes[monthEnd]),
      "w_slope": .number(decision.share),
      "w_trail": .number(try trailing.shares(of: "long")[period].share),
      "x": .number(constant.periods.excess[period]),
      "cum_slope": .number(try cumulative(slope)[period]),
      "cum_trail": .number(try cumulative(trailing)[period]),
      "cum_const": .number(try cumulative(constant)[period]),
    ]
  }

  private func statistics(_ report: StrategyReport, periods: Int) throws -> JSONDocument {
    [
      "final_cum_standardised": .number(try final(report)),
      "mean": try .number(report.summary.mean),
      "std": try .number(report.summary.standardDeviation),
      "sharpe": .number(try report.summary.sharpeRatio.get()),
      "nobs": .integer(report.periods.days.count),
    ]
  }

  private func cumulative(_ report: StrategyReport) throws -> [Double] {
    try report.summary.cumulativeStandardized.get()
  }

  private func final(_ report: StrategyReport) throws -> Double {
    try #require(cumulative(report).last)
  }
}
