import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("The conventions under a table")
struct ConventionNotesTests {
  private func lines(
    _ runs: [StrategyRun], period: EvaluationPeriod = .day, dataNotes: [String] = [],
    conventions: ReportConventions = TinyRuns.conventions,
    market: MarketDescription = .simulated(seed: 7), warnings: [String] = []
  ) throws -> [String] {
    ConventionNotes(
      group: try TinyRuns.group(runs, period: period, dataNotes: dataNotes),
      conventions: conventions, market: market, warnings: warnings
    ).lines
  }

  @Test("Rules, assets, timing, formulas and data are said, a sentence a line")
  func whole() throws {
    #expect(
      try lines([TinyRuns.run()], dataNotes: ["Days: ten."]) == [
        "listed: listed shares.",
        "Assets: risky: a stock; safe: a bill.",
        "Weights: decided every day, drifting in between.",
        "Execution: traded at the close that was decided on (delayDays 0). Costs: 0 basis points "
          + "of every trade of an asset.",
        "Returns: simple, in excess of safe, one a day, the first from the close of 1999-01-30; "
          + "mean and st.dev. (divisor n - 1) annualized with 252 periods a year, no compounding; "
          + "Sharpe = mean / st.dev.",
        "Columns: cum.std. = sum of excess returns over their whole-sample st.dev. (ex post: no "
          + "decision uses it); weight = average over the decisions; turnover = half of all that was "
          + "bought and sold, over value, a year (one way; drift included, and the purchase from cash where it was "
          + "made in the sample); decided = half the mean absolute change of decided weights x decisions a year, "
          + "drift ignored; max.DD = largest fall of the daily value.",
        "Data: simulated market, seed 7; no real prices.",
        "Days: ten.",
      ])
  }

  @Test("Where members differ, each is named with what holds for it")
  func differing() throws {
    let said = try lines([
      TinyRuns.run(named: "a"), TinyRuns.run(named: "b", delay: 1, basisPoints: 2.5),
      TinyRuns.run(named: "c", every: 4, burnIn: 1), TinyRuns.run(named: "d", delay: 3),
    ])
    #expect(
      said.contains(
        "Execution: a, c: traded at the close that was decided on (delayDays 0); b: traded 1 "
          + "close after the decision; d: traded 3 closes after the decision. Costs: a, c, d: 0 basis "
          + "points of every trade of an asset; b: 2.5 basis points of every trade of an asset (rolls "
          + "and the resets inside a bond portfolio are free)."))
    #expect(
      said.contains(
        "Weights: a, b, d: decided every day, drifting in between; c: decided every 4 days after 1 "
          + "day, drifting in between."))
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
      try lines([TinyRuns.run(named: "part", every: 4)], period: .rebalance).last
        == "part: the part period from 1999-02-07 to 1999-02-08 is dropped.")
  }

  @Test("What holds for all members is said once, and for some with their names")
  func gatheredRemarks() throws {
    let late = { try TinyRuns.run(named: $0, delay: 1) }
    #expect(
      try lines([late("a"), late("b")]).last
        == "All: 1 decision still to be traded when the data ended.")
    #expect(
      try lines([late("a"), TinyRuns.run(named: "prompt"), late("b")]).last
        == "a, b: 1 decision still to be traded when the data ended.")
  }

  @Test("Periods, and how yields are read where bonds are held, are named")
  func otherPeriods() throws {
    let run = try TinyRuns.run(
      every: 2, assets: [AssetInWords(name: "bond", words: "a two-year zero", isBond: true)])
    let conventions = { (shortEnd: String) in
      ReportConventions(
        annualization: .calendar, shortEnd: shortEnd, bondReturn: "price-only",
        alignment: "same-day", regression: "disjoint")
    }
    let said = try lines([run], period: .rebalance, conventions: conventions("flat"))
    #expect(said.contains { $0.contains("one a holding period,") })
    #expect(
      said.contains(
        "Bonds: return price-only, yields linear between whole years, flat below one (flat)."))
    #expect(
      try lines([run], conventions: conventions("svensson")).contains(
        "Bonds: return price-only, yields on the day's fitted Svensson curve (svensson)."))
  }

  @Test("A sample with far fewer returns a year than are counted as one is said to have them")
  func otherCount() throws {
    let months = (0..<40).map { Month(year: 1990 + $0 / 12, month: $0 % 12 + 1).lastWeekday }
    let run = try TinyRuns.run(
      days: months, risky: months.dropFirst().map { $0.number % 2 == 0 ? 0.01 : 0.02 },
      safe: months.dropFirst().map { _ in 0.0 })
    #expect(
      try lines([run]).contains {
        $0.contains("annualized with 252 (the sample itself has 12.0) periods a year")
      })
  }

  @Test("With costs, what was traded and what it cost are said")
  func costs() throws {
    let said = try lines([TinyRuns.run(named: "a", basisPoints: 10)])
    #expect(said.contains { $0.hasPrefix("a: traded ") && $0.contains("% of the value a year") })
  }

  @Test("A file's name cannot steer a display or break a line", arguments: HostileTexts.fileNames)
  func hostileFileName(_ name: String) throws {
    let market = MarketDescription.files([
      .init(
        file: name, sha256: "00", bytes: 9, dialect: "prices", rowsRead: 3, rowsUsed: 2, days: nil,
        warnings: ["odd"])
    ])
    for line in try lines([TinyRuns.run()], market: market) {
      #expect(line.unicodeScalars.allSatisfy { !$0.steersDisplay })
    }
  }

  @Test("Warnings come first, a line each")
  func warnings() throws {
    let said = try lines([TinyRuns.run()], warnings: ["one is odd", "two is even"])
    #expect(said.prefix(2) == ["Warning: one is odd.", "Warning: two is even."])
    #expect(try Array(said.dropFirst(2)) == lines([TinyRuns.run()]))
  }

  @Test("Files are named with the first digits of their hashes")
  func files() throws {
    let market = MarketDescription.files([
      .init(
        file: "y.csv", sha256: String(repeating: "ab", count: 32), bytes: 9, dialect: "prices",
        rowsRead: 3, rowsUsed: 2, days: nil, warnings: [])
    ])
    #expect(
      try lines([TinyRuns.run()], market: market).contains("Data: y.csv (SHA-256 abababababab)."))
  }
}
