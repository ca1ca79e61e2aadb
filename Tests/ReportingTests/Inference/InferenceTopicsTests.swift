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
    let table = try #require(tables(of: UncertaintyTopic.self).first)
    #expect(
      TextTable.text(of: table.columns) == """
        strategy  Sharpe  st. error  iid st. error  interval from      to     PSR  min. record  in years  deflated  t of mean
        --------  ------  ---------  -------------  -------------  ------  ------  -----------  --------  --------  ---------
        fixed     2.5232     0.2500         0.1875         2.0000  3.0000  0.9375        1,260       5.0    0.8125       2.38
        timing    2.5232     0.5000         0.3750         1.5000  3.5000  0.8750          504       2.0    0.7500       2.25
        bills        n/a        n/a            n/a            n/a     n/a     n/a          n/a       n/a       n/a        n/a

        """)
    #expect(table.notes.last == "n/a (bills): not defined, returns never vary.")
    #expect(table.notes.contains { $0.contains("Newey-West covariance with 2 lags") })
    #expect(
      table.notes.contains { $0.contains("10,000 replications of 3 blocks of 3 periods, seed 1") })
    #expect(table.notes.contains { $0.hasSuffix("this run's included: 9 (trials.jsonl).") })
  }

  @Test("Every pair has its difference, tests and regression")
  func comparisons() throws {
    let tables = try tables(of: ComparisonsTopic.self)
    #expect(
      tables.map { TextTable.text(of: $0.columns) } == [
        """
        pair               difference  st. error  interval from      to  z (JKM)  p (JKM)  p (LW)    Holm  Romano-Wolf
        -----------------  ----------  ---------  -------------  ------  -------  -------  ------  ------  -----------
        fixed less timing     -0.1250     0.0625        -0.3750  0.1250    -1.50   0.1336  0.2000  0.4000       0.3000
        fixed less bills          n/a        n/a            n/a     n/a      n/a      n/a     n/a     n/a          n/a

        """,
        """
        regression       alpha %  t of alpha    beta  t of beta
        ---------------  -------  ----------  ------  ---------
        fixed on timing   1.5625        1.25  0.7500       8.50
        fixed on bills       n/a         n/a     n/a        n/a

        """,
      ])
    #expect(tables[0].notes.last == "n/a (fixed less bills): not defined, returns never vary.")
  }

  @Test("A timing strategy stands above its control, which has no parts; others are named below")
  func timing() throws {
    let table = try #require(tables(of: TimingTopic.self).first)
    #expect(
      TextTable.text(of: table.columns) == """
        strategy       mean %  st.dev. %  Sharpe  weight %  static %  timing %  other %  t of timing  p of difference
        -----------  --------  ---------  ------  --------  --------  --------  -------  -----------  ---------------
        timing       196.0000    77.6788  2.5232    100.00  150.0000   50.0000  -6.2500         0.62
        its control  175.0000    68.7500  2.2500     87.50                                                     0.4375

        """)
    #expect(table.notes.last == "n/a (fixed, bills): not defined, the weights never change.")
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
    #expect(tables[1].columns[2].cells.prefix(4) == ["50.00", "25.00", "-12.50", "62.50"])
    #expect(tables[0].notes.last == "n/a (bills): not defined, holds no bonds.")
  }

  @Test("Each variation has its ratios and leads; what could not be made says why")
  func sensitivity() throws {
    let tables = try tables(of: SensitivityTopic.self)
    #expect(
      TextTable.text(of: tables[0].columns) == """
        variation              fixed  timing  bills  timing lead  bills lead
        --------------------  ------  ------  -----  -----------  ----------
        as run                0.5000  0.6250    n/a      +0.1250         n/a
        delay 1 day           0.5000  0.2500    n/a      -0.2500         n/a
        cost 5 basis points   0.5000  0.5625    n/a      +0.0625         n/a
        cost 10 basis points  0.5000  0.5312    n/a      +0.0312         n/a
        window x2                n/a     n/a    n/a          n/a         n/a

        """)
    #expect(
      tables[0].notes.first == "The claim that timing beats fixed survives in 2 of 3 variations.")
    #expect(tables[0].notes.contains { $0.contains("worse than the median in the other: 0.3750") })
    #expect(tables[0].notes.last == "n/a (window x2): not defined, no period is left.")
    #expect(
      TextTable.text(of: tables[1].columns) == """
        strategy  basis points
        --------  ------------
        timing           12.50
        bills              n/a

        """)
    #expect(tables[1].notes.last == "n/a (bills): not defined, it never leads.")
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

  @Test("More strategies than a table has room for get further tables")
  func wide() throws {
    let runs = try (1...6).map { try TinyRuns.run(named: "s\($0)", shares: [0.5]) }
    let group: JSONDocument = [
      "benchmark": "s1", "neweyWestLags": 2, "blockLength": 3, "blocks": 3, "comparisons": [],
      "claims": [],
      "sensitivity": [
        "variations": [["kind": "base", "label": "as run", "value": nil, "sharpeRatios": [:]]]
      ],
    ]
    let plain = try TinyRuns.report(runs).document
    let document =
      plain.replacing("groups", by: .array(plain.elements("groups").map { $0 + group }))
      .replacing(
        "inference", by: ["level": 0.95, "blockLength": nil, "replications": 10, "seed": "1"])
    let report = try StoredReport(reading: document, file: "report.json")
    let topic = try #require(SensitivityTopic(of: report.groups[0], in: report))
    #expect(topic.tables.map(\.columns.count) == [8, 6])
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
