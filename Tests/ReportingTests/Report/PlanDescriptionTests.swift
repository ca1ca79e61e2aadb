import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("A plan in words")
struct PlanDescriptionTests {
  @Test("A strategy's settings and what they come to on the data, then market and conventions")
  func text() throws {
    let market = MarketDescription.files([
      .init(
        file: "y.csv", sha256: String(repeating: "0", count: 64), bytes: 9, dialect: "prices",
        rowsRead: 1234, rowsUsed: 10, days: (TinyRuns.days[0], TinyRuns.days[9]), warnings: []),
      .init(
        file: "long-name.csv", sha256: String(repeating: "1", count: 64), bytes: 9,
        dialect: "prices", rowsRead: 5, rowsUsed: 0, days: nil, warnings: []),
    ])
    let report = try TinyRuns.report(
      [
        TinyRuns.run(named: "one", every: 2, burnIn: 1, delay: 1, basisPoints: 0.125, title: "One"),
        TinyRuns.run(named: "two"),
      ], market: market)
    #expect(
      PlanDescription(of: report).text == """
        one: One
          group    tiny, 2 in this run
          sample   10 days from 1999-01-30 to 1999-02-08
          rule     listed shares
          assets   risky: a stock; safe: a bill
          decides  every 2 days, burn-in 1 day: 5 times, first on 1999-01-31
          trades   1 close after the decision
          costs    0.125 basis points of every trade of an asset
          reports  7 periods ending 1999-02-02 to 1999-02-08, by day, in excess of safe

        two
          group    tiny, 2 in this run
          sample   10 days from 1999-01-30 to 1999-02-08
          rule     listed shares
          assets   risky: a stock; safe: a bill
          decides  every day, burn-in 0 days: 10 times, first on 1999-01-30
          trades   at the close decided on
          costs    0 basis points of every trade of an asset
          reports  7 periods ending 1999-02-02 to 1999-02-08, by day, in excess of safe

        market
          data           y.csv (SHA-256 000000000000), long-name.csv (SHA-256 111111111111)
          y.csv          prices, 1,234 rows, 10 used, 1999-01-30 to 1999-02-08
          long-name.csv  prices, 5 rows, 0 used

        conventions
          annualization       252
          standard deviation  divisor n - 1
          shortEnd            line
          bondReturn          aged
          alignment           span
          regression          monthly

        """)
  }

  @Test("The document has each strategy as resolved, and its counts")
  func document() throws {
    let report = try TinyRuns.report([TinyRuns.run(named: "one", every: 4)])
    #expect(
      PlanDescription(of: report).document == [
        "schema": "tenor.plan/1", "market": ["kind": "simulated", "seed": "7", "inputs": []],
        "conventions": TinyRuns.conventions.document, "warnings": [],
        "strategies": [
          [
            "resolved": ["name": "one"], "days": 10, "monthEnds": 1, "decisions": 3,
            "firstDecision": "1999-01-30", "periods": 9, "from": "1999-01-31", "to": "1999-02-08",
          ]
        ],
      ])
  }
}
