import Simulation
import Testing
import TimeSeries

@testable import Reporting

@Suite("The conventions under a table")
struct ConventionNotesTests {
  private func lines(
    _ runs: [StrategyRun], period: EvaluationPeriod = .day, dataNotes: [String] = [],
    conventions: ReportConventions = TinyRuns.conventions,
    market: MarketDescription = .simulated(seed: 7)
  ) throws -> [String] {
    ConventionNotes(
      group: try TinyRuns.group(runs, period: period, dataNotes: dataNotes),
      conventions: conventions, market: market
    ).lines
  }

  @Test("All that changes a number is said, a sentence a line")
  func whole() throws {
    #expect(
      try lines([TinyRuns.run()], dataNotes: ["Days: ten."]) == [
        "Returns: simple, in excess of safe, one a day; sample: periods ending 1999-01-31 to "
          + "1999-02-08, the first from the close of 1999-01-30.",
        "Mean and standard deviation (divisor n - 1) annualized with 252 periods a year "
          + "(annualization: 252); Sharpe = mean / st.dev.; no compounding.",
        "cum.std. = sum of the excess returns over their whole-sample standard deviation: an "
          + "ex-post figure, no decision uses it.",
        "Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points "
          + "on every traded leg.",
        "Weights: decided every day after a burn-in of 0, drifting in between. avg. weight: of the "
          + "asset named; turnover: decisions a year times half the mean absolute change of "
          + "weights, drift ignored. max.DD: largest fall of the daily value.",
        "Bonds: return aged, yields below one year by line; days joined by span.",
        "Data: simulated market, seed 7; no real prices.",
        "Days: ten.",
      ])
  }

  @Test("Where members differ, each is named with what holds for it")
  func differing() throws {
    let said = try lines([
      TinyRuns.run(named: "a"), TinyRuns.run(named: "b", delay: 1, basisPoints: 2.5),
      TinyRuns.run(named: "c", every: 4), TinyRuns.run(named: "d", delay: 3),
    ])
    #expect(
      said[3]
        == "Execution: a, c: traded at the close that was decided on (delayDays 0); b: traded 1 "
        + "close after the decision; d: traded 3 closes after the decision. Costs: a, c, d: 0 basis "
        + "points on every traded leg; b: 2.5 basis points on every traded leg.")
    #expect(
      said[4].hasPrefix(
        "Weights: a, b, d: decided every day after a burn-in of 0, drifting in between; c: decided "
          + "every 4 days after a burn-in of 0, drifting in between. "))
  }

  @Test("A missing Sharpe ratio, waiting decisions and a dropped part period are said by name")
  func remarks() throws {
    #expect(
      try lines([TinyRuns.run(named: "cash", shares: [0])]).last
        == "cash: no Sharpe ratio, returns never vary.")
    #expect(
      try lines([TinyRuns.run(named: "late", delay: 1)]).last
        == "late: 1 decision still to be traded when the data ended.")
    #expect(
      try lines([TinyRuns.run(named: "late", delay: 3)]).last
        == "late: 3 decisions still to be traded when the data ended.")
    #expect(
      try lines([TinyRuns.run(named: "part", every: 4)]).last
        == "part: the part period from 1999-02-07 to 1999-02-08 is dropped.")
  }

  @Test("What holds for all members is said once, and for some with their names")
  func gatheredRemarks() throws {
    let part = { try TinyRuns.run(named: $0, every: 4) }
    #expect(
      try lines([part("a"), part("b")]).last
        == "All: the part period from 1999-02-07 to 1999-02-08 is dropped.")
    #expect(
      try lines([part("a"), TinyRuns.run(named: "whole"), part("b")]).last
        == "a, b: the part period from 1999-02-07 to 1999-02-08 is dropped.")
  }

  @Test("Other periods and another annualization are named")
  func otherPeriods() throws {
    #expect(
      try lines([TinyRuns.run(every: 2)], period: .rebalance)[0].contains("one a holding period;"))
    let calendar = ReportConventions(
      annualization: .calendar, shortEnd: "flat", bondReturn: "price-only", alignment: "same-day",
      regression: "disjoint")
    let said = try lines([TinyRuns.run()], conventions: calendar)
    #expect(said[1].contains("(annualization: calendar)"))
    #expect(
      said[5] == "Bonds: return price-only, yields below one year by flat; days joined by same-day."
    )
  }

  @Test("Files are named with the first digits of their hashes")
  func files() throws {
    let market = MarketDescription.files([
      .init(
        file: "y.csv", sha256: String(repeating: "ab", count: 32), bytes: 9, dialect: "prices",
        rowsRead: 3, rowsUsed: 2, days: nil, warnings: [])
    ])
    #expect(
      try lines([TinyRuns.run()], market: market)[6] == "Data: y.csv (SHA-256 abababababab).")
  }
}
