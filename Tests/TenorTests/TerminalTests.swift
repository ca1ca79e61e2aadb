import TestSupport
import Testing

@Suite("On a terminal")
struct TerminalTests {
  let folder: TemporaryFolder

  init() throws { folder = try TinyFiles.folder() }

  /// Both streams of the program, run behind a terminal of Python's.
  private func shown(_ arguments: [String], environment: [String] = ["TERM=xterm"]) throws -> String
  {
    let python = try #require(OutsideTool.python.path)
    let ended = try ChildProgram(in: folder.path, environment: ["PATH=/usr/bin:/bin"] + environment)
      .run(
        [python, "-c", "import pty, sys; pty.spawn(sys.argv[1:])", TenorProgram.path] + arguments)
    return ended.text.replacing("\r\n", with: "\n")
  }

  private static let run = ["run", "half.json", "--data", "data", "--no-write"]

  @Test("Headings are bold, and nothing else is colored", .needs(.python))
  func headings() throws {
    let plain = try TenorProgram(folder: folder.path).run(Self.run).text
    let shown = try shown(Self.run)
    let lines = shown.split(separator: "\n").filter { $0.contains("\u{1B}") }
    #expect(lines.count == 2)
    #expect(lines.first == "\u{1B}[1mmixes, 2020-01-03 to 2020-01-16\u{1B}[0m")
    #expect(lines.last?.hasPrefix("\u{1B}[1mstrategy") == true)
    #expect(shown.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test("The word that begins an error is red, that of a warning yellow", .needs(.python))
  func messages() throws {
    #expect(try shown(["check", "no.json"]).hasPrefix("\u{1B}[31mtenor:\u{1B}[0m no.json: "))
    _ = try folder.write(
      "date,SVENY01,SVENY02\n2020-01-02,0.01,0.02\n2020-01-03,0.01,0.02\n2020-01-06,0.01,0.02\n"
        + "2020-01-07,0.01,0.02\n", to: "decimals/y.csv")
    let warned = try shown(["check", "bonds.json", "--data", "decimals"])
    #expect(warned.hasPrefix("\u{1B}[33mwarning:\u{1B}[0m y.csv: "))
  }

  @Test(
    "Who asks for no colors gets none", .needs(.python),
    arguments: [
      ([], ["TERM=dumb"]), ([], []), ([], ["TERM=xterm", "NO_COLOR=1"]),
      (["--no-color"], ["TERM=xterm"]),
    ])
  func plain(_ options: [String], _ environment: [String]) throws {
    let plain = try TenorProgram(folder: folder.path).run(Self.run).text
    #expect(try shown(Self.run + options, environment: environment) == plain)
  }

  @Test("An empty NO_COLOR asks for nothing", .needs(.python))
  func emptyNoColor() throws {
    #expect(try shown(Self.run, environment: ["TERM=xterm", "NO_COLOR="]).contains("\u{1B}[1m"))
  }

  /// Whether progress appears at all is up to the clock; see ProgressTests.
  @Test("When a run of many files is over, none of its progress is left", .needs(.python))
  func progress() throws {
    let names = (1...40).map { "mix-\($0)" }
    for name in names {
      _ = try folder.write(TinyFiles.mix(named: name, stocks: 0.5), to: "\(name).json")
    }
    let shown = try shown(["run", "--no-write", "--no-color"] + names.map { "\($0).json" })
    let overwritten = shown.split(separator: "\r", omittingEmptySubsequences: false).dropLast()
    #expect(overwritten.isEmpty || overwritten.last?.allSatisfy { $0 == " " } == true)
    #expect(!shown.contains("\u{1B}"))
    #expect(shown.split(separator: "\r").last?.hasPrefix("mixes, ") == true)
  }

  @Test("What a file is called cannot steer it", .needs(.python))
  func hostile() throws {
    let shown = try shown(["check", "\u{1B}[31mred.json"])
    #expect(shown.contains("\\u001b[31mred.json"))
    #expect(shown.split(separator: "\u{1B}").count == 2, "the escapes around the first word")
  }
}
