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

  @Test("A file that cannot be used is shown with its line, and the exit code says so")
  func unusableFile() throws {
    _ = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-02,1,2\n2020-01-02,1,2\n", to: "bad/y.csv")
    let ended = try program.run("data", "describe", "bad")
    #expect(
      ended.text == """
        y.csv
          cannot be used: bad/y.csv:3: 2020-01-02 is already on line 2

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
