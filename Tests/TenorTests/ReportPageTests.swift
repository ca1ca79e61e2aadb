import TestSupport
import Testing

@Suite("The page of a run")
struct ReportPageTests {
  private let folder: TemporaryFolder
  private let program: TenorProgram

  init() throws {
    folder = try TemporaryFolder()
    program = TenorProgram(folder: folder.path)
  }

  private func runShipped(_ options: String...) throws -> String {
    let names = [
      "beta-timing", "fixed-forty", "stocks-only", "constant-weight", "slope-timing",
      "trailing-mean",
    ]
    let files = names.map { Checkout.path(of: "strategies/\($0).json") }
    let ended = try program.run(["run"] + files + ["--name", "six"] + options)
    #expect(ended.code == 0)
    return folder.reserve("results/six/report.html")
  }

  @Test(
    "Of the six strategies on real files it is in order in every width and light, and printed",
    .needsRealFiles, .needs(.chromium, .python))
  func real() throws {
    let page = try runShipped("--data", try #require(SharedFiles.folder) + "/data")
    let look = try BrowserLook(at: page)
    #expect(look.complaints == [])
    // Two groups of six, a figure for each of three timing rules, and the yield curve.
    #expect(look.figures == [16, 16, 16, 16, 16])
  }

  @Test(
    "Of a simulated market it is in order too, says so in its title, and shades no recessions",
    .needs(.chromium, .python))
  func simulated() throws {
    let page = try runShipped()
    #expect(try BrowserLook(at: page).complaints == [])
    let text = try WholeFile.text(of: page)
    #expect(text.contains("<title>stock-bond, bond-timing (simulated market)</title>"))
    #expect(!text.contains("NBER"))
  }

  @Test("A run on ten days of data has its page", .needs(.chromium, .python))
  func tiny() throws {
    let tiny = try TinyFiles.folder()
    let ended = try TenorProgram(folder: tiny.path).run(
      "run", "half.json", "stocks.json", "bonds.json", "--data", "data", "--name", "one")
    #expect(ended.code == 0)
    let look = try BrowserLook(at: tiny.reserve("results/one/report.html"))
    #expect(look.complaints == [])
  }

  @Test("tenor report draws it again to the byte, from the report and the series alone")
  func again() throws {
    let page = try runShipped()
    let first = try WholeFile.bytes(of: page)
    let manifest = try folder.bytes(of: "results/six/MANIFEST.json")
    let same = try program.run("report", "six")
    #expect(same.messages == "results/six: the page and the figures are as they were\n")
    _ = try folder.write("changed", to: "results/six/report.html")
    let mended = try program.run("report", "results/six/")
    #expect(mended.messages == "written: results/six/report.html\n")
    #expect(mended.code == 0)
    #expect(try WholeFile.bytes(of: page) == first)
    #expect(try folder.bytes(of: "results/six/MANIFEST.json") == manifest)
  }

  @Test("Ten strategies over sixty years stay within 1.5 MB")
  func size() throws {
    let beta = try WholeFile.text(of: Checkout.path(of: "strategies/beta-timing.json"))
    let files = try (1...10).map { number in
      try folder.write(
        beta.replacing("\"name\": \"beta-timing\"", with: "\"name\": \"beta-timing-\(number)\"")
          .replacing("\"window\": 63", with: "\"window\": \(40 + 10 * number)")
          .replacing("1971-08-16", with: "1961-06-14").replacing("2023-06-30", with: "2023-07-07"),
        to: "beta-\(number).json")
    }
    let ended = try program.run(["run"] + files + ["--name", "ten", "--quiet"])
    #expect(ended.code == 0)
    let bytes = try folder.bytes(of: "results/ten/report.html").count
    #expect(bytes < 1_500_000 && bytes > 300_000, "\(bytes) bytes")
  }
}
