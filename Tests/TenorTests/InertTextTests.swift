import TestSupport
import Testing
import TextFormats

/// Texts of users that reach the tables: names of data files, and of the files and columns of series.
@Suite("Hostile text in a run")
struct InertTextTests {
  /// A strategy file's text as JSON has it.
  private static func quoted(_ text: String) -> String {
    String(decoding: JSONWriter.compact(.string(text)), as: UTF8.self)
  }

  /// A run on two series whose files and columns have the given name, with it as title and notes too.
  private func run(on name: String) throws -> (
    outcome: TenorProgram.Outcome, folder: TemporaryFolder
  ) {
    let folder = try TemporaryFolder()
    let column =
      "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
    _ = try folder.write(
      "Date,\(column)\n2020-01-02,100\n2020-01-03,110\n2020-01-06,99\n", to: "data/\(name)")
    let series =
      #"{ "type": "series", "file": \#(Self.quoted(name)), "column": \#(Self.quoted(name)), "quote": "price" }"#
    let strategy = """
      {
        "name": "hostile", "group": "texts", "title": \(Self.quoted(name)), "notes": \(Self.quoted(name)),
        "assets": { "gold": \(series), "cash": \(series) },
        "rule": { "type": "constant-weight", "weights": { "gold": 0.5, "cash": 0.5 } },
        "rebalance": { "every": 1, "unit": "day" }, "execution": { "delayDays": 0 },
        "evaluation": { "excessOver": "cash", "period": "day" }
      }
      """
    _ = try folder.write(strategy, to: "hostile.json")
    let program = TenorProgram(folder: folder.path)
    return (
      try program.run("run", "hostile.json", "--data", "data", "--name", "one", "--fills"), folder
    )
  }

  @Test(
    "Nothing of it steers a terminal or a table, and no CSV cell is a formula",
    arguments: HostileTexts.printable.filter(HostileTexts.fileNames.contains))
  func inert(_ name: String) throws {
    let (outcome, folder) = try run(on: name)
    try #require(outcome.code == 0, "\(outcome.messages)")
    let written = folder.contents.filter { $0.hasPrefix("results/one/") && !$0.hasSuffix("/") }
    for file in written {
      let scalars = try folder.text(of: file).unicodeScalars
      #expect(!scalars.contains { $0.steersDisplay && $0 != "\n" }, "\(file)")
    }
    #expect(!outcome.text.unicodeScalars.contains { $0.steersDisplay && $0 != "\n" })
    for file in written where file.hasSuffix(".csv") {
      for line in try folder.text(of: file).split(separator: "\n").dropFirst() {
        #expect(line.split(separator: ",").allSatisfy(Self.isNoFormula), "\(file): \(line)")
      }
    }
  }

  /// A cell that begins as a formula does is a number.
  private static func isNoFormula(_ cell: Substring) -> Bool {
    !"=+-@\t\r".contains(cell.first ?? "x") || Double(cell) != nil
  }

  @Test(
    "A data file of any name is named on one line, without a character that steers",
    arguments: HostileTexts.fileNames)
  func fileName(_ name: String) throws {
    let folder = try TinyFiles.folder()
    _ = try folder.write(TinyFiles.yields, to: "odd/\(name)")
    _ = try folder.write(TinyFiles.factors, to: "odd/factors.csv")
    let outcome = try TenorProgram(folder: folder.path).run(
      "run", "half.json", "--data", "odd", "--no-write")
    try #require(outcome.code == 0, "\(outcome.messages)")
    #expect(!outcome.text.unicodeScalars.contains { $0.steersDisplay && $0 != "\n" })
    let lines = outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
    let data = try #require(lines.firstIndex { $0.hasPrefix("- Data:") })
    #expect(lines[data...].dropLast().allSatisfy { $0.hasPrefix("- ") || $0.hasPrefix("  ") })
  }
}
