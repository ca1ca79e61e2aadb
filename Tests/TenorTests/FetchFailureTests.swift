import Glibc
import TestSupport
import Testing

@Suite("tenor data fetch, when it cannot", .needs(.curl, .unzip, .zip))
struct FetchFailureTests {
  typealias Answer = LoopbackServer.Answer

  let folder: TemporaryFolder
  let program: TenorProgram
  private let goodArchive: [UInt8]
  private static let page = Array("<!DOCTYPE html>\n<html><body>Moved.</body></html>\n".utf8)
  private static let yieldName = FetchCommandTests.yieldName
  private static let zipName = FetchCommandTests.zipName

  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
    goodArchive = try PublishedFiles.archive([("factors.csv", PublishedFiles.factors)])
  }

  /// Expects a message and an exit code, and that the folder, in which older files are, is left as it
  /// was; then the same where there was no folder.
  private func expectRefusal(
    yields: Answer = .whole(PublishedFiles.yields), archive: Answer? = nil, _ message: String,
    code: Int32, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let server = try LoopbackServer([
      "/\(Self.yieldName)": yields, "/\(Self.zipName)": archive ?? .whole(goodArchive),
    ])
    let expected = "tenor: " + message.replacing("BASE", with: server.address) + "\n"
    let options = ["--base", server.address, "--timeout", "1"]
    for name in FetchCommandTests.names { _ = try folder.write("mine\n", to: "old/\(name)") }
    let before = folder.contents
    for place in ["old", "new"] {
      let ended = try program.run(["data", "fetch", place, "--force"] + options)
      #expect(ended.messages == expected, sourceLocation: sourceLocation)
      #expect(ended.code == code, sourceLocation: sourceLocation)
    }
    #expect(folder.contents == before, sourceLocation: sourceLocation)
    for name in FetchCommandTests.names {
      #expect(try folder.text(of: "old/\(name)") == "mine\n", sourceLocation: sourceLocation)
    }
  }

  @Test("A download that ends before its announced length is tried again another day")
  func cutOff() throws {
    try expectRefusal(
      yields: .cutOff(PublishedFiles.yields, after: 50_000),
      "BASE/feds200628.csv: the download was cut off before its end", code: 75)
    try expectRefusal(
      archive: .cutOff(goodArchive, after: 500),
      "BASE/F-F_Research_Data_Factors_daily_CSV.zip: the download was cut off before its end",
      code: 75)
  }

  @Test(
    "A download without a length is known for cut off by its last line, its rows or its archive")
  func cutOffSilently() throws {
    try expectRefusal(
      yields: .unmeasured(Array(PublishedFiles.yields.dropLast(2))),
      "feds200628.csv: ends within a line: it was cut off", code: 65)
    let lines = PublishedFiles.yields.split(separator: UInt8(ascii: "\n")).prefix(502)
    try expectRefusal(
      yields: .unmeasured(Array(lines.joined(separator: [UInt8(ascii: "\n")])) + [0x0A]),
      "feds200628.csv: has 500 rows; the publisher's has more than 10,000", code: 65)
    try expectRefusal(
      archive: .unmeasured(Array(goodArchive.dropLast(100))),
      "BASE/F-F_Research_Data_Factors_daily_CSV.zip: the archive is damaged or cut off "
        + "(unzip ended with 9)", code: 65)
  }

  @Test("An HTML page in place of a file is no file, whatever its status")
  func errorPage() throws {
    try expectRefusal(
      yields: .whole(Self.page),
      "feds200628.csv: is an HTML or XML page, not delimited text; save the data as CSV, not the page",
      code: 65)
    try expectRefusal(
      archive: .whole(Self.page),
      "F-F_Research_Data_Factors_daily_CSV.zip: is an HTML or XML page, not a zip archive", code: 65
    )
  }

  @Test("A status that says no is shown: lasting ones are missing input, others may pass")
  func statuses() throws {
    try expectRefusal(
      yields: .status(404),
      "BASE/feds200628.csv: the server answers with HTTP status 404; a mirror is named with "
        + "--base URL", code: 66)
    try expectRefusal(
      yields: .status(503),
      "BASE/feds200628.csv: the server answers with HTTP status 503; try again later", code: 75)
  }

  @Test("An archive that is none, is damaged or holds anything but one CSV file is refused")
  func wrongArchives() throws {
    let address = "BASE/F-F_Research_Data_Factors_daily_CSV.zip"
    try expectRefusal(
      archive: .whole(PublishedFiles.factors),
      "F-F_Research_Data_Factors_daily_CSV.zip: is not a zip archive", code: 65)
    var damaged = goodArchive
    damaged[damaged.count / 2] ^= 0xFF
    try expectRefusal(
      archive: .whole(damaged),
      "\(address): the archive is damaged or cut off (unzip ended with 2)", code: 65)
    let rule = "the archive must hold one CSV file and nothing else; it holds"
    try expectRefusal(
      archive: .whole(PublishedFiles.archive([("read.txt", PublishedFiles.factors)])),
      "\(address): \(rule) read.txt", code: 65)
    try expectRefusal(
      archive: .whole(PublishedFiles.archive([("a.csv", PublishedFiles.factors), ("b.csv", [1])])),
      "\(address): \(rule) a.csv, b.csv", code: 65)
    try expectRefusal(
      archive: .whole(PublishedFiles.archive([("up/a.csv", PublishedFiles.factors)])),
      "\(address): \(rule) up/a.csv", code: 65)
  }

  @Test("Another data file in place of the publisher's is refused by its kind")
  func otherKind() throws {
    try expectRefusal(
      yields: .whole(Array(TinyFiles.yields.utf8)),
      "feds200628.csv: holds fed-zero-yields, not fed-yield-curve", code: 65)
  }

  @Test("A connection that falls silent is given up")
  func stalled() throws {
    try expectRefusal(
      yields: .stalled(PublishedFiles.yields, after: 50_000),
      "BASE/feds200628.csv: nothing came for 1 second", code: 75)
  }

  @Test("A file that is announced as far too long is not waited for")
  func tooLong() throws {
    let server = try LoopbackServer(["/\(Self.yieldName)": .announced(bytes: 300 << 20)])
    let ended = try program.run("data", "fetch", "new", "--base", server.address)
    #expect(ended.messages.hasPrefix("tenor: \(server.address)/feds200628.csv: Maximum file size"))
    #expect(ended.code == 65)
    #expect(folder.contents == [])
  }

  @Test("A server that is not there may be there later")
  func noServer() throws {
    var server: LoopbackServer? = try LoopbackServer([:])
    let address = try #require(server?.address)
    server = nil
    let ended = try program.run("data", "fetch", "new", "--base", address)
    #expect(ended.messages.hasPrefix("tenor: \(address)/feds200628.csv: Failed to connect to"))
    #expect(ended.code == 75)
    #expect(folder.contents == [])
  }

  @Test("A program that is missing is said with what to install")
  func missingPrograms() throws {
    var bare = program
    bare.environment = ["PATH=\(folder.path)"]
    let server = try LoopbackServer([
      "/\(Self.yieldName)": .whole(PublishedFiles.yields), "/\(Self.zipName)": .whole(goodArchive),
    ])
    for tool in ["curl", "unzip"] {
      let ended = try bare.run("data", "fetch", "new", "--base", server.address)
      #expect(
        ended.messages == "tenor: \(tool) is not installed, and fetching needs it; install it "
          + "(Debian, Ubuntu: apt-get install \(tool)) or download the files by hand\n")
      #expect(ended.code == 69)
      #expect(
        symlink(try #require(OutsideTool.curl.path), folder.reserve("curl")) == 0 || tool == "unzip"
      )
    }
    #expect(folder.contents == ["curl"])
  }

  @Test("A signal ends curl and the program, and nothing is left")
  func interrupted() throws {
    let server = try LoopbackServer([
      "/\(Self.yieldName)": .stalled(PublishedFiles.yields, after: 50_000)
    ])
    let ended = try program.shell(
      """
      $TENOR data fetch new --base \(server.address) & tenor=$!
      while ! ls new/.fetch.*/feds200628.csv >/dev/null 2>&1; do sleep 0.05; done
      kill -TERM $tenor; wait $tenor; echo $?
      """)
    #expect(ended.text == "143\n", "128 and the number of SIGTERM")
    #expect(folder.contents == [])
  }
}
