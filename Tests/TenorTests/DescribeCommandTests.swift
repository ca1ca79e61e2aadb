import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("tenor data describe")
struct DescribeCommandTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  /// Gaps and joins counted by hand; the hashes are those of `sha256sum`.
  @Test("Each file's rows, gaps and hash are shown, and how yields and stocks meet")
  func folderOfTwo() throws {
    let ended = try program.run("data", "describe", "data")
    #expect(
      ended.text == """
        factors.csv
          french-daily-factors, 11 rows, 2020-01-02 to 2020-01-16
          Mkt-RF, RF: 11 values, 2020-01-02 to 2020-01-16
          longest gap 3 days, 2020-01-03 to 2020-01-06; gaps in days: 1 (8), 3 (2)
          SHA-256 4d7032ba48356538443618d96ca7a315d9fb1d74d5578425ed21592a03b1d893, 514 bytes

        yields.csv
          fed-zero-yields, 10 rows, 2020-01-02 to 2020-01-16
          SVENY01, SVENY02: 10 values, 2020-01-02 to 2020-01-16
          longest gap 3 days, 2020-01-03 to 2020-01-06; gaps in days: 1 (6), 2 (1), 3 (2)
          SHA-256 87802b5838ff57ffd404c84c934ecc25b52818e07f919d96271990c836646c88, 231 bytes

        yields.csv with factors.csv
          10 days with yields for 1 to 2 years, 10 of them with stocks too
          1 stock day without yields (a run compounds their returns into the next day's), 0 days \
        with yields but no stocks

        """)
    #expect(ended.messages == "")
    #expect(ended.code == 0)
    #expect(folder.contents == TinyFiles.contents)
  }

  @Test("Rows with gaps, other kinds of files and subfolders are told apart")
  func mixedFolder() throws {
    _ = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-02,1,\n2020-01-03,,\n2020-01-06,1,2\n", to: "mixed/gaps.csv")
    _ = try folder.write("hello\n", to: "mixed/notes.txt")
    _ = try folder.write("date,SVENY01\n2020-01-02,1\n", to: "mixed/sub/inner.csv")
    let ended = try program.run("data", "describe", "mixed")
    #expect(
      ended.text == """
        gaps.csv
          fed-zero-yields, 3 rows, 2020-01-02 to 2020-01-06
          1 row without any value, 1 with some missing
          SVENY01: 2 values, 2020-01-02 to 2020-01-06
          SVENY02: 1 value, 2020-01-06 to 2020-01-06
          longest gap 3 days, 2020-01-03 to 2020-01-06; gaps in days: 1 (1), 3 (1)
          SHA-256 \(SHA256.hexDigest(of: try folder.bytes(of: "mixed/gaps.csv"))), 63 bytes

        notes.txt
          not a data file that is known: no line has a date: tried "hello", which has one field; write dates as \
        2019-01-02

        """)
    #expect(ended.code == 0)
  }

  @Test("A column is shown with what it would be read as, its largest moves, and the line to paste")
  func columns() throws {
    _ = try folder.write(
      """
      Date,SPY,note,DGS10
      2020-01-02,400,a,1.88
      2020-01-03,404,b,1.80
      2020-01-06,101,c,1.81
      2020-01-07,100,d,

      """, to: "own/p.csv")
    let ended = try program.run("data", "describe", "own/p.csv")
    #expect(
      ended.text == """
        p.csv
          dated-columns, 4 rows, 2020-01-02 to 2020-01-07
          0 rows without any value, 1 with some missing
          SPY: prices, daily
            4 values from 2020-01-02 to 2020-01-07; 100 on 2020-01-07 to 404 on 2020-01-03
            largest moves: -75.00 % on 2020-01-06, +1.00 % on 2020-01-03, -0.99 % on 2020-01-07
            warning: p.csv SPY fell 75.0 % on 2020-01-06 (404 to 101), as if 1 share had become 4: \
        prices must be adjusted for splits
            "spy": { "type": "series", "file": "p.csv", "column": "SPY", "quote": "price" }
          DGS10: yields or yearly rates in percent, daily
            3 values from 2020-01-02 to 2020-01-06, 1 missing; 1.8 on 2020-01-03 to 1.88 on 2020-01-02
            largest moves: -0.08 on 2020-01-03, +0.01 on 2020-01-06
            "dgs10": { "type": "series", "file": "p.csv", "column": "DGS10", "quote": "yield", "maturity": 10 }
          longest gap 3 days, 2020-01-03 to 2020-01-06; gaps in days: 1 (2), 3 (1)
          SHA-256 \(SHA256.hexDigest(of: try folder.bytes(of: "own/p.csv"))), 104 bytes

        """)
    #expect(ended.code == 0)
    let document = try #require(
      JSONDocument(parsing: try program.run("data", "describe", "own", "--json").output))
    let spy = document.elements("files").first?.elements("columns").first
    #expect(spy?["reading"] == "price")
    #expect(spy?["moves"]?.elements?.first == ["date": "2020-01-06", "size": -0.75])
    #expect(
      spy?["asset"] == ["type": "series", "file": "p.csv", "column": "SPY", "quote": "price"])
  }

  @Test("A file that cannot be used is shown with its line, and the exit code says so")
  func unusableFile() throws {
    _ = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-02,1,2\n2020-01-02,1,2\n", to: "bad/y.csv")
    let ended = try program.run("data", "describe", "bad")
    #expect(
      ended.text == """
        y.csv
          cannot be used: bad/y.csv:3: 2020-01-02 is already on line 2; keep one row a day

        """)
    #expect(ended.code == 65)
  }

  @Test("--from and --to narrow the days that are joined")
  func span() throws {
    let ended = try program.run(
      "data", "describe", "data", "--from", "2020-01-07", "--to", "2020-01-10")
    #expect(
      ended.text.contains("  3 days with yields for 1 to 2 years, 3 of them with stocks too\n"))
  }

  @Test("--json gives the same as a document")
  func json() throws {
    let ended = try program.run("data", "describe", "data", "--json")
    let document = try #require(JSONDocument(parsing: ended.output))
    #expect(document["schema"] == "tenor.data/1")
    #expect(document["folder"] == "data")
    let joins: JSONDocument = [
      [
        "yields": "yields.csv", "factors": "factors.csv", "largestMaturity": 2, "curveDays": 10,
        "jointDays": 10, "stockDaysWithoutCurve": 1, "curveDaysWithoutStock": 0,
      ]
    ]
    #expect(document["joins"] == joins)
  }

  @Test("An empty folder has no files; a folder that is not there is missing input")
  func emptyAndMissing() throws {
    #expect(mkdir(folder.reserve("empty"), 0o755) == 0)
    #expect(try program.run("data", "describe", "empty").text == "empty: no files\n")
    let missing = try program.run("data", "describe", "nowhere")
    #expect(missing.messages == "tenor: nowhere: no such folder\n")
    #expect(missing.code == 66)
    #expect(missing.output.isEmpty)
  }
}
