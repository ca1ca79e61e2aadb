import Testing

@testable import Reporting

@Suite("The Sharpe table")
struct SharpeTableTests {
  /// By hand for `risky`, nine excess returns in percent: 9, -6, 1, 2, -5, 4, 0, -3, 5; their sum is 7,
  /// their squares' 197, so that the deviation is √((197 - 49/9) / 8) = 4.8933. Mean 252 · 7/9 = 196 %,
  /// deviation √252 · 4.8933 = 77.6788 %, ratio 2.5232, last cumulative one 7 / 4.8933 = 1.431. The largest
  /// fall is the one of 5 % from the first peak. `safe` earns nothing above itself. Both buy once, in the sample: half
  /// of 100 % in 9 of 252 days is 1400 % a year.
  @Test("Every strategy has its row, rounded for people, and what is undefined is n/a")
  func whole() throws {
    let group = try TinyRuns.stored([
      TinyRuns.run(named: "risky", shares: [1]), TinyRuns.run(named: "safe", shares: [0]),
    ]).groups[0]
    #expect(
      TextTable.text(of: SharpeTable(of: group).columns) == """
        strategy  periods    mean %  st.dev. %  Sharpe  cum.std.  risky weight %  turnover %  decided %  max.DD %
        --------  -------  --------  ---------  ------  --------  --------------  ----------  ---------  --------
        risky           9  196.0000    77.6788  2.5232     1.431          100.00     1400.00       0.00      5.00
        safe            9    0.0000     0.0000     n/a       n/a            0.00     1400.00       0.00      0.00

        """)
  }

  @Test(
    "Where strategies hold different assets, a column of words names the one whose weight is shown")
  func differentAssets() throws {
    let columns = SharpeTable(
      of: try TinyRuns.stored([
        TinyRuns.run(), TinyRuns.run(named: "other", names: ["gold", "safe"]),
      ]).groups[0]
    ).columns
    let place = try #require(columns.firstIndex { $0.heading == "weight of" })
    #expect(columns[place].side == .left)
    #expect(columns[place].cells == ["risky", "gold"])
    #expect(columns[place + 1].heading == "weight %")
    #expect(columns[place + 1].cells == ["50.00", "50.00"])
  }

  @Test("In print the number of periods, which all rows share, is left to the note")
  func printed() throws {
    let table = SharpeTable(of: try TinyRuns.stored([TinyRuns.run()]).groups[0])
    #expect(
      table.columns.map(\.heading).filter { $0 != "periods" } == table.printedColumns.map(\.heading)
    )
  }

  @Test("The weight shown is of one asset in all rows, 0 where a file has it and the rule does not")
  func oneAsset() throws {
    let group = try TinyRuns.group([TinyRuns.run(), TinyRuns.run(named: "other", shares: [0.25])])
    #expect(
      group.strategies.map { group.weightShown(for: $0)?.asset } == ["risky", "risky"])
    #expect(group.strategies.map { group.weightShown(for: $0)?.weight } == [0.5, 0.25])
  }
}
