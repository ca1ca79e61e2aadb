import Glibc
import TestSupport
import Testing

@Suite("The README and the guides")
struct GuidesTests {
  static let onSimulatedData = Guide.all.filter { !$0.commands.isEmpty && !$0.readsRealFiles }
  static let onRealData = Guide.all.filter(\.readsRealFiles)
  static let withPython = Guide.all.filter { !$0.texts(in: "python").isEmpty }

  @Test("The guides are found, one for each job")
  func guides() {
    let names = Guide.all.map(\.path).filter { !$0.hasPrefix("Sources") || $0.contains("/tenor/") }
    let folder = "Sources/tenor/tenor.docc/"
    #expect(
      names == ["README.md"]
        + [
          "AuditingForHindsight", "ComparingRuns", "FirstRun", "InANotebook", "IsItSkill",
          "ReadingTheReport", "RealData", "YourStrategyFile", "tenor",
        ].map { folder + $0 + ".md" })
  }

  @Test("Every command shown prints just what is shown", arguments: onSimulatedData)
  func commands(guide: Guide) throws {
    try GuideFolder(for: guide).expectWhatIsShown()
  }

  @Test("So does every command on real files", .needsRealFiles, arguments: onRealData)
  func commandsOnRealFiles(guide: Guide) throws {
    try GuideFolder(for: guide).expectWhatIsShown()
  }

  @Test("The Python shown prints what is shown", .needs(.python), arguments: withPython)
  func python(guide: Guide) throws {
    let folder = try GuideFolder(for: guide)
    try folder.expectWhatIsShown()
    try folder.expectPythonPrintsWhatIsShown()
  }

  @Test("Every strategy file shown is a strategy that runs", arguments: Guide.all)
  func strategyFiles(guide: Guide) throws {
    let folder = try TemporaryFolder()
    for file in guide.texts(in: "json") {
      _ = try folder.write(file, to: "shown.json")
      let outcome = try TenorProgram(folder: folder.path).run("check", "shown.json")
      #expect(outcome.code == 0, "\(outcome.messages)")
    }
  }

  /// What installs, downloads, starts a server or needs packages that the tests do without.
  @Test("The blocks that no test runs are these few, and no block is hidden by indentation")
  func unrun() {
    let known: Set = ["console", "json", "python", "text", "sh"]
    var unrun: [String: Int] = [:]
    for guide in Guide.all {
      #expect(guide.blocks.allSatisfy { known.contains($0.language) }, "\(guide)")
      #expect(!guide.text.contains("\n ```"), "\(guide)")
      let count = guide.texts(in: "sh").count
      if count > 0 { unrun[guide.path] = count }
    }
    let guides = "Sources/tenor/tenor.docc/"
    #expect(
      unrun == [
        "README.md": 4, guides + "FirstRun.md": 1, guides + "InANotebook.md": 1,
        guides + "RealData.md": 1,
      ])
  }

  @Test("Every file that the README links is there")
  func links() throws {
    let parts = try Guide("README.md").text.split(separator: "](").dropFirst()
    let links = parts.map { $0.prefix { $0 != ")" } }.filter { !$0.hasPrefix("https://") }
    #expect(links.count > 6)
    for link in links { #expect(access(Checkout.path(of: String(link)), R_OK) == 0, "\(link)") }
  }
}
