import Testing
import TextFormats

@testable import Reporting

/// Expected numbers are those of InferredTexts, percents times 100, and the ones of the Sharpe table's tests.
@Suite("Tables about inference")
struct InferenceTopicsTests {
  private func tables<Topic: InferenceTopic>(
    of topic: Topic.Type
  ) throws -> [InferenceTable] {
    let report = try InferredRuns.stored()
    return try #require(Topic(of: report.groups[0], in: report)).tables
  }

  @Test("How sure each Sharpe ratio is; what is undefined is n/a, with the reason once below")
  func uncertainty() throws {
    let tables = try tables(of: UncertaintyTopic.self)
    #expect(
      tables.map { TextTable.text(of: $0.columns) } == [
        """
        strategy  Sharpe  st. error  iid st. error  interval from  interval to  t of mean
        --------  ------  ---------  -------------  -------------  -----------  ---------
        fixed     2.5232     0.2500         0.1875         2.0000       3.0000       2.38
        timing    2.5232     0.5000         0.3750         1.5000       3.5000       2.25
        bills        n/a        n/a            n/a            n/a          n/a        n/a

        """,
        """
        strategy     PSR  min. record  min. years  break-even bp
        --------  ------  -----------  ----------  -------------
        fixed     0.9375        1,260         5.0
        timing    0.8750          504         2.0          12.50
        bills        n/a          n/a         n/a            n/a

        """,
      ])
    #expect(tables[0].notes.last == "n/a (bills): not defined, returns never vary.")
    let notes = tables.flatMap(\.notes)
    for words in [
      "Newey-West covariance with 2 lags", "10,000 replications of 3 blocks of 3 periods, seed 1",
      "is in the run's trials.json: it depends on what else was run",
      "Probability of overfitting: 0.3750",
      "at which the lead over fixed vanishes", "n/a (bills): not defined, it never leads.",
    ] { #expect(notes.contains { $0.contains(words) }, "\(words)") }
  }

  @Test("Every pair has its difference, tests and regression")
  func comparisons() throws {
    let tables = try tables(of: ComparisonsTopic.self)
    #expect(
      tables.map { TextTable.text(of: $0.columns) } == [
        """
        pair               difference  st. error  interval from  interval to
        -----------------  ----------  ---------  -------------  -----------
        fixed less timing     -0.1250     0.0625        -0.3750       0.1250
        fixed less bills          n/a        n/a            n/a          n/a

        """,
        """
        pair               z (JKM)  p (JKM)  p (LW)    Holm  Romano-Wolf
        -----------------  -------  -------  ------  ------  -----------
        fixed less timing    -1.50   0.1336  0.2000  0.4000       0.3000
        fixed less bills       n/a      n/a     n/a     n/a          n/a

        """,
        """
        regression       alpha %  t of alpha    beta  t of beta
        ---------------  -------  ----------  ------  ---------
        fixed on timing   1.5625        1.25  0.7500       8.50
        fixed on bills       n/a         n/a     n/a        n/a

        """,
      ])
    #expect(
      tables[1].notes[0].contains(
        "Holm, Romano-Wolf: that p-value as it is, as one pair alone needs no adjusting"))
    #expect(tables[0].notes.last == "n/a (fixed less bills): not defined, returns never vary.")
  }

  @Test("A timing strategy has parts, and stands above its control; others are named below")
  func timing() throws {
    let tables = try tables(of: TimingTopic.self)
    #expect(
      tables.map { TextTable.text(of: $0.columns) } == [
        """
        strategy    mean %  static %  timing %  drift %  other %  t of timing  noise st.dev. %  noise Sharpe
        --------  --------  --------  --------  -------  -------  -----------  ---------------  ------------
        timing    196.0000  150.0000   50.0000   3.1250  -6.2500         0.62          75.0000        2.0000

        """,
        """
        strategy       mean %  st.dev. %  Sharpe  weight %  p of difference
        -----------  --------  ---------  ------  --------  ---------------
        timing       196.0000    77.6788  2.5232    100.00
        its control  175.0000    68.7500  2.2500     87.50           0.4375

        """,
      ])
    for table in tables {
      #expect(
        table.notes.last
          == "Left out: fixed (decided weights never vary; drift since the last trade earns -25.0000 % a year); bills "
          + "(decided weights never vary).")
    }
  }

  @Test("The parts of the mean stand in a fixed order; a part that a strategy cannot have is empty")
  func luck() throws {
    let tables = try tables(of: LuckTopic.self)
    #expect(
      TextTable.text(of: tables[0].columns) == """
        part, percent a year           fixed    timing
        --------------------------  --------  --------
        carry                        50.0000  100.0000
        level                        25.0000   50.0000
        remainder                   -12.5000    6.2500
        costs                                  -3.1250
        mean                         98.0000  196.0000
        mean without level           37.5000  125.0000
        Sharpe ratio without level    1.5000    1.2500

        """)
    #expect(tables.map(\.isDetail) == [false, true], "no table of level trends without any")
    #expect(tables[1].columns.map(\.heading) == ["strategy", "part", "1990s"])
    #expect(
      tables[1].columns[2].cells.prefix(5) == ["9", "50.0000", "25.0000", "-12.5000", "62.5000"])
    #expect(tables[0].notes.last == "Left out: bills (holds no bonds).")
    #expect(
      tables[0].sentences.first
        == "fixed: of 98.00 % a year, 25.00 came from changes of the level of yields; without them 37.50."
    )
  }

  @Test("Parts of the sample have a test of equality, or the reason why not")
  func subPeriods() throws {
    let tables = try tables(of: SubPeriodsTopic.self)
    #expect(
      tables[0].columns.map(\.cells) == [
        ["timing"], ["before and after 1998"], ["3.50"], ["0.0625"], ["n/a"], ["n/a"], ["1"],
      ])
    #expect(
      tables[0].notes.last
        == "n/a (timing, before and after 1998): not defined, returns never vary from 1998 on.")
    #expect(
      TextTable.text(of: tables[1].columns) == """
        strategy  part         periods   mean %  st.dev. %  Sharpe
        --------  -----------  -------  -------  ---------  ------
        timing    before 1998        4  50.0000    75.0000  0.6250
        timing    from 1998          5  25.0000    37.5000     n/a

        """)
  }

  @Test("Of a report without inference there is no table and no file")
  func without() throws {
    let report = try TinyRuns.stored([TinyRuns.run()])
    for topic in InferenceTopics.all {
      #expect(topic.init(of: report.groups[0], in: report) == nil)
    }
    #expect(InferenceFiles(of: report).files.isEmpty)
  }
}
