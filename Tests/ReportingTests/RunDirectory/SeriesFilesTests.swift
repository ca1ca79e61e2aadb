import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("The CSV files of a run")
struct SeriesFilesTests {
  /// What a writer puts into a file.
  private func text(
    _ write: (inout FileOutput) throws -> Void
  ) throws -> String {
    let folder = try TemporaryFolder()
    var file = try FileOutput(creating: folder.reserve("series.csv"))
    try write(&file)
    _ = try file.finish()
    return try folder.text(of: "series.csv")
  }

  private func files(_ runs: [StrategyRun]) throws -> SeriesFiles {
    SeriesFiles(groups: [try TinyRuns.group(runs)])
  }

  @Test("A row a period, with the running sum over the deviation")
  func periods() throws {
    // Sum 0.75, mean 0.25, squares of the distances 0, 0.5625 and 0.5625: the deviation is 0.75.
    #expect(
      try text(files([TinyRuns.exact()]).writePeriods) == """
        group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn
        tiny,exact,1999-01-31,0.25,0.25,0.3333333333333333
        tiny,exact,1999-02-01,-0.5,-0.5,-0.3333333333333333
        tiny,exact,1999-02-02,1.0,1.0,1.0

        """)
  }

  @Test("What is undefined is an empty cell")
  func undefined() throws {
    #expect(
      try text(files([TinyRuns.exact(named: "cash", shares: [0])]).writePeriods) == """
        group,strategy,date,totalReturn,excessReturn,cumulativeStandardizedReturn
        tiny,cash,1999-01-31,0.0,0.0,
        tiny,cash,1999-02-01,0.0,0.0,
        tiny,cash,1999-02-02,0.0,0.0,

        """)
  }

  @Test("A row a close, which starts with the value 1 and blank returns")
  func daily() throws {
    #expect(
      try text(files([TinyRuns.exact()]).writeDaily) == """
        group,strategy,date,value,totalReturn,excessReturn
        tiny,exact,1999-01-30,1.0,,
        tiny,exact,1999-01-31,1.25,0.25,0.25
        tiny,exact,1999-02-01,0.625,-0.5,-0.5
        tiny,exact,1999-02-02,1.25,1.0,1.0

        """)
  }

  @Test("Members share the days of the group, each from 1 on")
  func dailyOfTwo() throws {
    let text = try text(
      files([TinyRuns.exact(), TinyRuns.exact(named: "late", delay: 2)]).writeDaily)
    #expect(
      text == """
        group,strategy,date,value,totalReturn,excessReturn
        tiny,exact,1999-02-01,1.0,,
        tiny,exact,1999-02-02,2.0,1.0,1.0
        tiny,late,1999-02-01,1.0,,
        tiny,late,1999-02-02,2.0,1.0,1.0

        """)
  }

  @Test("Every decision is listed with both days, the second blank when the data end before it")
  func weights() throws {
    #expect(
      try text(files([TinyRuns.exact(shares: [1, 0.25], delay: 2)]).writeWeights) == """
        group,strategy,decided,effective,asset,weight
        tiny,exact,1999-01-30,1999-02-01,risky,1.0
        tiny,exact,1999-01-30,1999-02-01,safe,0.0
        tiny,exact,1999-01-31,1999-02-02,risky,0.25
        tiny,exact,1999-01-31,1999-02-02,safe,0.75
        tiny,exact,1999-02-01,,risky,0.25
        tiny,exact,1999-02-01,,safe,0.75
        tiny,exact,1999-02-02,,risky,0.25
        tiny,exact,1999-02-02,,safe,0.75

        """)
  }

  @Test("Fills list what was bought and sold of a value that starts from 1")
  func fills() throws {
    // A half in each; the risky half grows to 0.625 of 1.125, of which 0.0625 is sold again.
    let run = try TinyRuns.run(
      named: "exact", days: Array(TinyRuns.days[..<2]), risky: [0.25], safe: [0])
    #expect(
      try text(files([run]).writeFills) == """
        group,strategy,date,asset,amount,cost
        tiny,exact,1999-01-30,risky,0.5,0.0
        tiny,exact,1999-01-30,safe,0.5,0.0
        tiny,exact,1999-01-31,risky,-0.0625,0.0
        tiny,exact,1999-01-31,safe,0.0625,0.0

        """)
  }
}
