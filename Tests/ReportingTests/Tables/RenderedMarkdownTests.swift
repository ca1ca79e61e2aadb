import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("Tables rendered from Markdown", .needs(.python))
struct RenderedMarkdownTests {
  /// The tags that GitHub's renderer makes of a text, and the words of its cells and items.
  private func rendered(_ markdown: String) throws -> JSONDocument {
    let folder = try TemporaryFolder()
    _ = try folder.write(markdown, to: "table.md")
    let program = ChildProgram(in: folder.path, environment: [])
    let outcome = try program.run([
      try #require(OutsideTool.python.path), Checkout.path(of: "Tests/Peers/render_markdown.py"),
      "table.md",
    ])
    #expect(outcome.code == 0, "\(outcome.messages)")
    return try #require(JSONDocument(parsing: outcome.output))
  }

  /// A cell, a heading of a column, and a line of notes for each text.
  @Test("Hostile text is shown as it is, and is no tag, link or picture")
  func literal() throws {
    // GitHub makes a link of an e-mail address in any spelling.
    let texts = HostileTexts.all.filter { $0 != "someone@x.example" }
    let table = MarkdownTable.text(of: [
      TableColumn(heading: texts[0], side: .left, cells: texts),
      TableColumn(heading: "n", side: .right, cells: texts.map { _ in "-1.5" }),
    ])
    let notes = texts.map { "- Data: " + MarkdownText.escaped($0) + "\n" }.joined()
    let page = try rendered(
      "## x, " + MarkdownText.escaped(texts[0]) + "\n\n" + table + "\n" + notes)
    #expect(
      page["tags"] == [
        "h2", "li", "table", "tbody", "td align", "th align", "thead", "tr", "ul",
      ])
    let shown = texts.map(Self.shown)
    let expected =
      ["x, " + shown[0], shown[0], "n"] + shown.flatMap { [$0.trimmed, "-1.5"] }
      + texts.map { "Data: " + Self.shown($0) }
    let lines = page.elements("lines")
    #expect(lines.count == expected.count)
    for (line, expected) in zip(lines, expected) { #expect(line == .string(expected)) }
  }

  /// What a reader is to see: lines joined, and the numbers of characters that would steer the display.
  private static func shown(_ text: String) -> String {
    let shown = text.map { character in
      if character.isNewline || character == "\t" { return " " }
      return character.unicodeScalars.contains(where: \.steersDisplay)
        ? String(character).shownInMessage() : String(character)
    }.joined()
    return shown
  }
}

extension String {
  /// The text without blanks before it, which a cell has not.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
