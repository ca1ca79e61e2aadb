import Testing
import TextFormats
import TimeSeries

@testable import Reporting

@Suite("The table of other tools' conventions")
struct OtherConventionsTableTests {
  /// All in an asset that falls by 2 percent and rises by 1 and 1.5: the value ends at 1.0046.
  private static func run(named name: String = "risky") throws -> StrategyRun {
    try TinyRuns.run(
      named: name, shares: [1], days: Array(TinyRuns.days[..<4]), risky: [-0.02, 0.01, 0.015],
      safe: [0, 0, 0])
  }

  /// Numbers of LEAN and PerformanceAnalytics by a pocket calculation in Python, Tenor's own by hand (mean
  /// 0.5 / 3 percent, times 252), the others as the packages print them.
  @Test("A strategy has a row of its own, then one a tool")
  func whole() throws {
    let table = OtherConventionsTable(
      of: try TinyRuns.stored([Self.run()]).groups[0], engineVersion: "0.1.0")
    #expect(
      TextTable.text(of: table.columns) == """
        strategy  as printed by         Sharpe  volatility %  annual return %  max.DD %
        --------  --------------------  ------  ------------  ---------------  --------
        risky     tenor                 1.3977       30.0500          42.0000      2.00
                  numpy                 1.7118       24.5357          42.0000      0.00
                  empyrical             1.3977       30.0500          47.6160      2.00
                  quantstats            1.3977       30.0500          47.6160      2.00
                  ffn                   1.3977       30.0500          75.8501      2.00
                  bt                    1.2820       24.5713          52.7063      2.00
                  vectorbt              1.6821       36.1651          75.7822      0.00
                  backtrader               n/a        0.0000          33.9214      2.00
                  LEAN                  1.6603       30.0500          75.7822      2.00
                  PerformanceAnalytics  1.3977       30.0500          47.6160      2.00

        """)
  }

  @Test("A strategy is named in its first row alone, in the table for people")
  func names() throws {
    let report = try TinyRuns.stored([Self.run(named: "one"), Self.run(named: "two")])
    let table = OtherConventionsTable(of: report.groups[0], engineVersion: "0.1.0")
    #expect(
      table.rows.map(\.strategy) == Array(repeating: "one", count: 10)
        + Array(repeating: "two", count: 10))
    #expect(table.columns[0].cells.filter { !$0.isEmpty } == ["one", "two"])
    #expect(table.columns[0].cells[10] == "two")
  }

  @Test("Notes say what Tenor's row is, what the others share, and the rule of each")
  func notes() throws {
    let report = try TinyRuns.stored([Self.run()])
    let table = OtherConventionsTable(of: report.groups[0], engineVersion: "0.1.0")
    let rules = OtherConventionsTable.rules(of: report)
    #expect(
      table.note
        == "tenor: as in the Sharpe table, arithmetic mean and st.dev. of the group's own periods' returns in excess of safe."
    )
    #expect(rules.count == 10)
    #expect(
      rules[5]
        == "bt (1.4.1): ffn's statistics of bt's own price series, which has a day more than the data: "
        + "a first return of 0, from the calendar day before the first close.")
  }
}
