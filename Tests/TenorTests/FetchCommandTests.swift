import Glibc
import MarketData
import TestSupport
import Testing
import TextFormats

@Suite("tenor data fetch", .needs(.curl, .unzip, .zip))
struct FetchCommandTests {
  static let yieldName = "feds200628.csv"
  static let factorName = "F-F_Research_Data_Factors_daily.csv"
  static let zipName = "F-F_Research_Data_Factors_daily_CSV.zip"
  static let names = [factorName, yieldName, "provenance.json"]

  let folder: TemporaryFolder
  let program: TenorProgram

  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
  }

  /// A server of both files, each of them good unless another answer is given.
  private func server(
    yields: LoopbackServer.Answer = .whole(PublishedFiles.yields),
    archive: LoopbackServer.Answer? = nil
  ) throws -> LoopbackServer {
    let good = try PublishedFiles.archive([("F-F_Daily.CSV", PublishedFiles.factors)])
    return try LoopbackServer([
      "/\(Self.yieldName)": yields, "/\(Self.zipName)": archive ?? .whole(good),
    ])
  }

  private func fetch(_ server: LoopbackServer, _ more: String...) throws -> TenorProgram.Outcome {
    try program.run(["data", "fetch", "market", "--base", server.address] + more)
  }

  @Test("Both files come whole, with a note of where they are from, and serve a run")
  func goodFiles() throws {
    let server = try server()
    let ended = try fetch(server)
    #expect(
      ended.messages == """
        written: market/feds200628.csv (10,000 rows, 1990-01-01 to 2017-05-18)
        written: market/F-F_Research_Data_Factors_daily.csv (10,000 rows, 1990-01-01 to 2017-05-18)

        """)
    #expect(ended.output.isEmpty)
    #expect(ended.code == 0)
    #expect(folder.contents == ["market/"] + Self.names.map { "market/" + $0 })
    #expect(try folder.bytes(of: "market/\(Self.yieldName)") == PublishedFiles.yields)
    #expect(try folder.bytes(of: "market/\(Self.factorName)") == PublishedFiles.factors)
    let described = try program.run("data", "describe", "market")
    #expect(described.code == 0)
    #expect(described.text.contains("10,000 days with yields for 1 to 10 years"))
    #expect(!described.text.contains("provenance"))
  }

  @Test("The note has each file's address, day, hash and length")
  func note() throws {
    let server = try server()
    #expect(try fetch(server, "--quiet").messages == "")
    let note = try #require(Provenance(reading: folder.bytes(of: "market/provenance.json")))
    #expect(note.entries.map(\.file) == [Self.yieldName, Self.factorName])
    #expect(
      note.entries.map(\.address) == [
        "\(server.address)/\(Self.yieldName)", "\(server.address)/\(Self.zipName)",
      ])
    #expect(
      note.entries.map(\.digest)
        == [PublishedFiles.yields, PublishedFiles.factors].map {
          FileDigest(sha256: SHA256.hexDigest(of: $0), bytes: $0.count)
        })
    let form = /20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/
    for entry in note.entries { #expect(entry.fetched.wholeMatch(of: form) != nil) }
  }

  @Test("What was fetched before is left alone and said, without a question to the server")
  func fetchedBefore() throws {
    var server: LoopbackServer? = try server()
    let address = try #require(server?.address)
    _ = try fetch(#require(server))
    server = nil
    let ended = try program.run("data", "fetch", "market", "--base", address)
    #expect(ended.code == 0)
    #expect(ended.messageLines.count == 2)
    for (line, name) in zip(ended.messageLines, [Self.yieldName, Self.factorName]) {
      #expect(line.hasPrefix("market/\(name): fetched 20"))
      #expect(line.hasSuffix("Z and not changed since; --force fetches it again"))
    }
  }

  @Test("A file that is missing is fetched beside the one that is there")
  func oneMissing() throws {
    _ = try fetch(server())
    #expect(unlink(folder.reserve("market/\(Self.factorName)")) == 0)
    let ended = try fetch(server(yields: .status(404)))
    #expect(ended.code == 0)
    #expect(ended.messageLines.last?.hasPrefix("written: market/F-F_") == true)
    #expect(folder.contents == ["market/"] + Self.names.map { "market/" + $0 })
    let note = try #require(Provenance(reading: folder.bytes(of: "market/provenance.json")))
    #expect(note.entries.map(\.file) == [Self.yieldName, Self.factorName])
  }

  @Test("A file that nobody fetched is replaced only when forced")
  func inTheWay() throws {
    _ = try folder.write("mine\n", to: "market/\(Self.yieldName)")
    let server = try server()
    let refused = try fetch(server)
    #expect(
      refused.messages == "tenor: market/feds200628.csv: is there, and is not as it was fetched; "
        + "replace it with --force\n")
    #expect(refused.code == 73)
    #expect(folder.contents == ["market/", "market/\(Self.yieldName)"])
    #expect(try fetch(server, "--force").code == 0)
    #expect(try folder.bytes(of: "market/\(Self.yieldName)") == PublishedFiles.yields)
    #expect(
      try fetch(server, "--force").messageLines.first
        == "still the same: market/feds200628.csv (10,000 rows, 1990-01-01 to 2017-05-18)")
  }

  @Test("The simulated factors pass through an archive, too")
  func simulatedFactors() throws {
    let market = SimulatedMarket(seed: 3).dailyFactors()
    let archive = try PublishedFiles.archive([("factors.csv", market)])
    #expect(try fetch(server(archive: .whole(archive))).code == 0)
    #expect(try folder.bytes(of: "market/\(Self.factorName)") == market)
  }

  @Test("A redirect is followed, but never from the web to a file")
  func redirects() throws {
    let other = try server()
    let ended = try fetch(server(yields: .redirect("\(other.address)/\(Self.yieldName)")))
    #expect(ended.code == 0)
    let refused = try fetch(server(yields: .redirect("file:///etc/hostname")), "--force")
    #expect(refused.messages.contains("Protocol \"file\" not supported or disabled"))
    #expect(refused.code == 65)
  }

  @Test("A download of less than a second shows no progress, and no escape ever")
  func progress() throws {
    let server = try server()
    for (terminal, option) in [("xterm", ""), ("dumb", ""), ("xterm", "--quiet --no-color")] {
      let ended = try program.shell(
        "TERM=\(terminal) script --quiet --return --command "
          + "\"$TENOR data fetch market --force --base \(server.address) \(option)\" /dev/null")
      #expect(ended.code == 0)
      #expect(!ended.text.contains("MB"), "\(terminal) \(option): \(ended.text)")
      #expect(!ended.output.contains(0x1B), "it needs no escapes")
    }
    #expect(!(try fetch(server, "--force").messages.contains("\r")), "a file is no terminal")
  }

  @Test("Another document with the name of the note is replaced only when forced")
  func otherNote() throws {
    _ = try folder.write("{}\n", to: "market/provenance.json")
    let server = try server()
    let refused = try fetch(server)
    #expect(refused.messages.hasPrefix("tenor: market/provenance.json: is there, and is not as"))
    #expect(refused.code == 73)
    #expect(try folder.text(of: "market/provenance.json") == "{}\n")
    #expect(try fetch(server, "--force").code == 0)
  }

  @Test("A folder in the place of a file is never replaced")
  func folderForFile() throws {
    _ = try folder.write("mine\n", to: "market/\(Self.factorName)/inner")
    let refused = try fetch(server(), "--force")
    #expect(refused.messages == "tenor: market/\(Self.factorName): is not a regular file\n")
    #expect(refused.code == 74)
    #expect(
      folder.contents == [
        "market/", "market/\(Self.factorName)/", "market/\(Self.factorName)/inner",
      ])
  }

  @Test(
    "The publishers and secure mirrors are asked over HTTPS alone, and a user's .curlrc is left aside",
    arguments: [
      ([], "=https", "https://www.federalreserve.gov/data/yield-curve-tables/feds200628.csv"),
      (["--base", "https://here"], "=https", "https://here/feds200628.csv"),
      (["--base", "http://here/"], "=http,https", "http://here/feds200628.csv"),
    ])
  func protocols(_ options: [String], _ allowed: String, _ address: String) throws {
    // In place of curl, a script that notes how it was called and reaches nobody.
    _ = try folder.write("#!/bin/sh\necho \"$@\" >called\nexit 7\n", to: "curl")
    #expect(chmod(folder.reserve("curl"), 0o755) == 0)
    var program = program
    program.environment = ["PATH=\(folder.path):/usr/bin:/bin"]
    #expect(try program.run(["data", "fetch", "market"] + options).code == 75)
    let called = try folder.text(of: "called")
    #expect(called.hasPrefix("--disable "))
    #expect(called.contains(" --proto \(allowed) --proto-redir \(allowed) "))
    #expect(called.hasSuffix(" --url \(address)\n"))
  }

  @Test("A folder that cannot be made is said before anything is asked for")
  func fileForFolder() throws {
    _ = try folder.write("mine\n", to: "market")
    let refused = try fetch(server())
    #expect(refused.messages == "tenor: market: cannot be created: Not a directory\n")
    #expect(refused.code == 73)
  }
}
