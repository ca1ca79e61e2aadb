import Glibc
import TestSupport
import Testing

/// In every case: one clear message on stderr, nothing on stdout, the right exit code, and nothing
/// left behind, neither a run directory nor a hidden one.
@Suite("Bad input")
struct BadInputTests {
  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TinyFiles.folder()
    program = TenorProgram(folder: folder.path)
  }

  private static let header = "date,SVENY01,SVENY02\n"

  /// Rows of a yield file below its header, and what is said of them.
  private static let badRows = [
    (
      "2020-01-02,1,2\n2020-01-03,1.1",
      "y.csv:3: 2 fields, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
    ),
    (
      "2020-01-02,1,2\n2020-01-03,1.1,2\n2020-01-06,1,2,3\n",
      "y.csv:4: 4 fields, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
    ),
    (
      "2020-01-02,1,2\n2020-01-06,1,2\n2020-01-03,1,2\n",
      "y.csv:4: 2020-01-03 follows 2020-01-06 on line 3, but the rows before ascend"
    ),
    (
      "2020-01-02,1,2\n2020-01-03,1,2\n2020-01-03,1,2\n",
      "y.csv:4: 2020-01-03 is already on line 3; keep one row a day"
    ),
    (
      "2020-01-02,1,2\n2020-01-03,1e400,2\n",
      "y.csv:3: SVENY01: \"1e400\" is outside the range of numbers"
    ),
    ("2020-01-02,1,2\n2020-01-03,1,4..2\n", "y.csv:3: SVENY02: \"4..2\" is not a number"),
    ("2020-01-02,1,2\n2020-01-03,inf,2\n", "y.csv:3: SVENY01: \"inf\" is not a number"),
    ("2020-02-28,1,2\n2020-02-30,1,2\n", "y.csv:3: \"2020-02-30\" is no day of the calendar"),
    ("2020-01-02,1,\"2\n2020-01-03,1,2\n", "y.csv:2: a quote is not closed on its line"),
    ("2020-01-02,1,\n2020-01-03,1,\n", "y.csv:1: SVENY02: no row has a value in this column"),
  ]

  @Test("A bad row is refused with file and line", arguments: badRows)
  func badRow(_ rows: String, says message: String) throws {
    _ = try folder.write(Self.header + rows, to: "bad/y.csv")
    try expectRefusal(
      of: ["bonds.json", "--data", "bad"], code: 65, "tenor: bad/\(message)\n")
  }

  @Test("A missing column is refused, and the nearest one named")
  func missingColumn() throws {
    _ = try folder.write("date,SVENY01,SVENY03\n2020-01-02,1,2\n2020-01-03,1,2\n", to: "bad/y.csv")
    try expectRefusal(
      of: ["bonds.json", "--data", "bad"], code: 65,
      "tenor: bad/y.csv:1: SVENY02: no such column in the header; did you mean SVENY01?\n")
  }

  @Test(
    "A file that holds no table is refused, named or not",
    arguments: [
      ([], ": the file is empty"),
      ([0, 1, 2, 3, 0xFF, 0xFE, 0, 0], ":1: holds a NUL byte: not plain text"),
      (
        [UInt8](header.utf8),
        ":1: no line has a date: tried \"date,SVENY01,SVENY02\", which has no field that is a date; write dates as "
          + "2019-01-02"
      ),
      (
        [UInt8]("<!doctype html><html><body>404</body></html>\n".utf8),
        ": is an HTML or XML page, not delimited text; save the data as CSV, not the page"
      ),
      (
        [UInt8]((header + "2020-01-02,1,2\n2020-01-03,1,\0\n").utf8),
        ":3: holds a NUL byte: not plain text"
      ),
    ])
  func noTable(_ bytes: [UInt8], says reason: String) throws {
    _ = try folder.write(bytes, to: "bad/y.csv")
    try expectRefusal(
      of: ["bonds.json", "--data", "bad", "--yields", "y.csv"], code: 65,
      "tenor: bad/y.csv\(reason)\n")
    try expectRefusal(of: ["bonds.json", "--data", "bad"], code: 65, "tenor: bad/y.csv\(reason)\n")
  }

  @Test("Two yield files are both named, with the option that chooses")
  func twoYieldFiles() throws {
    for name in ["a.csv", "b.csv"] { _ = try folder.write(TinyFiles.yields, to: "two/\(name)") }
    try expectRefusal(
      of: ["bonds.json", "--data", "two"], code: 65,
      "tenor: two: a.csv and b.csv both hold yields; choose one with --yields FILE\n")
    let chosen = ["run", "bonds.json", "--data", "two", "--no-write"]
    #expect(try program.run(chosen + ["--yields", "b.csv"]).text.contains("b.csv (SHA-256"))
    #expect(try program.run(chosen + ["--yields", "data/yields.csv"]).code == 0)
  }

  @Test("Two factor files are both named, with the option that chooses")
  func twoFactorFiles() throws {
    _ = try folder.write(TinyFiles.factors, to: "data/more.csv")
    try expectRefusal(
      of: ["half.json", "--data", "data"], code: 65,
      "tenor: data: factors.csv and more.csv both hold factors; choose one with --factors FILE\n")
    let chosen = ["run", "half.json", "--data", "data", "--no-write", "--factors", "more.csv"]
    #expect(try program.run(chosen).code == 0)
  }

  @Test(
    "What is not there is missing input",
    arguments: [
      (["none.json"], "none.json: No such file or directory"),
      (["half.json/none.json"], "half.json/none.json: Not a directory"),
      (["data"], "data: is a folder; name the files in it: data/*.json"),
      (["/dev/null"], "/dev/null: is not a regular file"),
      (["half.json", "--data", "nowhere"], "nowhere: no such folder"),
      (
        ["half.json", "--data", "half.json"], "half.json: is a file; name the folder that holds it"
      ),
      (
        ["half.json", "--data", "prices"],
        "prices: no file with factors (found cash.csv (dated-columns), gold.csv (prices))"
      ),
      (
        ["bonds.json", "--data", "prices"],
        "prices: no file with yields (found cash.csv (dated-columns), gold.csv (prices))"
      ),
      (["bonds.json", "--data", "data", "--yields", "none.csv"], "none.csv: no such file"),
      (["gold.json", "--data", "data"], "data/gold.csv: no such file"),
    ])
  func missing(_ arguments: [String], says message: String) throws {
    try expectRefusal(of: arguments, code: 66, "tenor: \(message)\n")
  }

  @Test("An empty folder has no yields")
  func emptyFolder() throws {
    #expect(mkdir(folder.reserve("empty"), 0o755) == 0)
    try expectRefusal(
      of: ["bonds.json", "--data", "empty"], code: 66,
      "tenor: empty: no file with yields (the folder has no files)\n")
  }

  @Test("A pipe is not waited for")
  func pipe() throws {
    #expect(mkfifo(folder.reserve("pipe"), 0o600) == 0)
    try expectRefusal(of: ["pipe"], code: 66, "tenor: pipe: is not a regular file\n")
    try expectRefusal(
      of: ["bonds.json", "--data", "data", "--yields", "pipe"], code: 65,
      "tenor: pipe: is not a regular file\n")
  }

  @Test(
    "Settings that cannot be are configuration errors with their place",
    arguments: [
      (
        ["half.json", "--set", "rule.weights.stocks=0.6"],
        "half.json: --set rule.weights.stocks=0.6: rule.weights: the weights add up to 1.1, not to 1"
      ),
      (
        ["half.json", "--set", "rebalnce.every=2"],
        "half.json: --set rebalnce.every=2: \"rebalnce\" is no key of a strategy; its keys are "
          + "$schema, name, title, notes, group, sample, assets, rule, rebalance, execution, costs, "
          + "evaluation, conventions; did you mean \"rebalance\"?"
      ),
      (
        ["half.json", "--set", "rule.window=30"],
        "half.json: --set rule.window=30: \"window\" is no key of rule of type constant-weight; its "
          + "keys are type, weights"
      ),
      (
        ["half.json", "--set", "costs.basisPoints=1e400"],
        "--set costs.basisPoints=1e400: 1e400 is not JSON: 1e400 is too large a number"
      ),
      (
        ["half.json", "--set", "name=other"],
        "--set name=other: other is not JSON; text needs quotes: --set name='\"other\"'"
      ),
      (
        ["half.json", "--set", "x"],
        "--set x: has no value; write it without blanks, as --set rule.window=126"
      ),
      (
        ["half.json", "--set", "rebalance.burnIn=10"],
        "half.json: the rule never has enough history to decide: rebalance.burnIn is 10, and the "
          + "sample has 10 days and 0 month ends; shorten them, or take a longer sample"
      ),
      (
        ["half.json", "--set", "execution.delayDays=10"],
        "half.json: the first decision, on 2020-01-02, is to be traded 10 days later, when the data "
          + "have ended"
      ),
    ])
  func settings(_ arguments: [String], says message: String) throws {
    try expectRefusal(of: arguments + ["--data", "data"], code: 78, "tenor: \(message)\n")
  }

  @Test("A window longer than the sample is a configuration error")
  func longWindow() throws {
    let beta = TinyFiles.mix(named: "beta", stocks: 1)
      .replacing("\"treasury-bill\" }", by: "\"treasury-bill\" }, \(Self.tenYears)")
      .replacing(
        "\"type\": \"constant-weight\", \"weights\": { \"stocks\": 1.0, \"bill\": 0.0 }",
        by: Self.betaTiming)
    _ = try folder.write(beta, to: "beta.json")
    let ended = try expectRefusal(of: ["beta.json", "--data", "data"], code: 78)
    #expect(
      ended.messages.hasPrefix("tenor: beta.json: the rule never has enough history to decide"))
  }

  private static let tenYears =
    "\"bond\": { \"type\": \"zero-coupon-bond\", \"maturity\": 2, \"roll\": \"day\" }"
  private static let betaTiming =
    "\"type\": \"beta-timing\", \"stock\": \"stocks\", \"bond\": \"bond\", \"window\": 10"

  @Test("A strategy file that is no strategy is refused with line and column")
  func noStrategy() throws {
    _ = try folder.write("", to: "empty.json")
    _ = try folder.write([0, 1, 2, 0xFF], to: "binary.json")
    _ = try folder.write(
      TinyFiles.bonds.replacing("\"bonds\",\n", by: "\"bonds\",,\n"), to: "comma.json")
    for (file, place) in [
      ("empty.json", "1:1"), ("binary.json", "1:4"), ("comma.json", "2:41"),
      ("data/yields.csv", "1:1"),
    ] {
      let ended = try expectRefusal(of: [file], code: 78)
      #expect(ended.messages.hasPrefix("tenor: \(file):\(place): "), "\(ended.messages)")
    }
  }

  @Test("A series needs the folder of its file")
  func seriesWithoutFolder() throws {
    try expectRefusal(
      of: ["gold.json"], code: 78,
      "tenor: gold.csv: the simulated market has no files; name the folder that holds it with "
        + "--data DIR\n")
  }

  @Test("A series' column must be there and hold what its quote says")
  func seriesColumn() throws {
    try expectRefusal(
      of: ["gold.json", "--data", "prices", "--set", "assets.gold.column=\"Clos\""], code: 65,
      "tenor: prices/gold.csv:1: Clos: no such column in the header; did you mean Close?\n")
    try expectRefusal(
      of: ["gold.json", "--data", "prices", "--set", "assets.cash.quote=\"price\""], code: 65,
      "tenor: gold.json: assets.cash: cash.csv rate: 0 on 2020-01-02; a price must be above 0; leave the "
        + "cell of a missing price empty\n")
  }

  @Test("A sample without days is refused with what there is")
  func noDays() throws {
    try expectRefusal(
      of: ["half.json", "--data", "data", "--from", "2020-01-16"], code: 65,
      "tenor: group mixes: fewer than two days from 2020-01-16 to the end have all that it holds "
        + "(yields: 1 day); see `tenor data describe` for the days of each file\n")
  }

  @Test("Strategies of one name, and of one group with different terms, do not meet in a run")
  func disagreement() throws {
    _ = try folder.write(TinyFiles.mix(named: "half", stocks: 1), to: "sub/half.json")
    try expectRefusal(
      of: ["half.json", "sub/half.json", "--data", "data"], code: 78,
      "tenor: sub/half.json: name: \"half\" is also the name in half.json; rename one\n")
    _ = try folder.write(
      TinyFiles.mix(named: "monthly", stocks: 1).replacing(
        "\"period\": \"day\"", by: "\"period\": \"month\""),
      to: "sub/half.json")
    try expectRefusal(
      of: ["half.json", "sub/half.json", "--data", "data"], code: 78,
      "tenor: sub/half.json: evaluation.period: \"month\" differs from \"day\" in half.json; group "
        + "mixes is compared on the same terms\n")
  }

  @Test("A results folder that cannot be made leaves nothing behind")
  func resultsIsAFile() throws {
    for place in ["half.json", "half.json/deeper"] {
      try expectRefusal(
        of: ["half.json", "--data", "data", "--results", place], code: 73,
        "tenor: \(place): cannot be created: Not a directory\n")
    }
  }

  @Test("A file that outgrows the limit of the shell is an error, and what was written goes")
  func fileLimit() throws {
    let ended = try program.shell(
      "ulimit -f 40; $TENOR run bonds.json --set rebalance.every=1 --name big --no-inference >/dev/full"
    )
    #expect(ended.messages.hasPrefix("tenor: results/.big."))
    #expect(ended.messages.hasSuffix("/series/periods.csv: cannot be written: File too large\n"))
    #expect(ended.messageLines.count == 1)
    #expect(ended.code == 74)
    #expect(
      folder.contents.filter { $0.hasPrefix("results") } == ["results/"],
      "what nobody has seen is not counted")
  }

  /// Expects `tenor run` and `tenor check` to refuse with the same message, and to leave no file.
  @discardableResult
  private func expectRefusal(
    of arguments: [String], code: Int32, _ message: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> TenorProgram.Outcome {
    let before = folder.contents
    let ended = try program.run(["run"] + arguments)
    #expect(ended.code == code, "\(ended.messages)", sourceLocation: sourceLocation)
    if let message { #expect(ended.messages == message, sourceLocation: sourceLocation) }
    #expect(ended.messages.hasPrefix("tenor: "), sourceLocation: sourceLocation)
    #expect(ended.output.isEmpty, sourceLocation: sourceLocation)
    #expect(folder.contents == before, sourceLocation: sourceLocation)
    guard !arguments.contains("--results") else { return ended }
    let checked = try program.run(["check"] + arguments)
    #expect(checked.messages == ended.messages, sourceLocation: sourceLocation)
    #expect(checked.code == code, sourceLocation: sourceLocation)
    return ended
  }
}
