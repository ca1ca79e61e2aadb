import TestSupport
import Testing

@testable import Reporting

@Suite("Tables set by LaTeX", .needs(.pdflatex, .pdftotext))
struct PrintedTextTests {
  /// Every text as a name in a table and in a paragraph of notes.
  @Test(
    "Hostile text is printed as it is, or as the numbers of its characters, and does nothing else")
  func literal() throws {
    let wide = "\\textwidth=400cm\\hsize=400cm\\pdfpagewidth=420cm"
    for text in HostileTexts.all {
      let paper = try LaTeXDocument(LaTeXText.escaped(text), preamble: wide)
      #expect(paper.code == 0, "\(text): \(paper.complaints)")
      #expect(paper.text.asPrinted == Self.shown(text).asPrinted + "1", "\(text)")
    }
  }

  @Test(
    "No table stands out of its lines, whatever its names and numbers are",
    arguments: ["a4paper,10pt", "letterpaper,11pt", "a4paper,12pt", "letterpaper,12pt"])
  func fits(in options: String) throws {
    let tables = Self.tables.map { columns in
      LaTeXTable.text(
        of: columns, title: HostileTexts.printable[3],
        note: HostileTexts.all.joined(separator: " "),
        comments: HostileTexts.all)
    }
    let paper = try LaTeXDocument(tables.joined(separator: "\n\\clearpage\n"), options: options)
    #expect(paper.code == 0)
    #expect(paper.complaints == [])
  }

  /// Tables of the Sharpe table's size with one of the corpus' texts a row, and with numbers and names
  /// that are long.
  private static let tables: [[TableColumn]] = {
    let texts = stride(from: 0, to: HostileTexts.all.count, by: 10).map { start in
      Array(HostileTexts.all[start...].prefix(10))
    }
    let usual = texts.map { names in
      [TableColumn(heading: "Strategy", side: .left, cells: names)]
        + numbers(names.map { _ in "-1234.5678" })
    }
    return usual + [
      [TableColumn(heading: "Strategy", side: .left, cells: [wide, long])]
        + numbers(["n/a", "-0.0009"]),
      [
        TableColumn(heading: "Strategy", side: .left, cells: [wide, long]),
        TableColumn(heading: "Asset", side: .left, cells: [long, "x"]),
      ] + numbers(["n/a", "-0.0009"]),
    ]
  }()

  /// Seven columns of numbers, one of them with the name of an asset in its heading.
  private static func numbers(_ cells: [String]) -> [TableColumn] {
    ["Mean", "St. dev.", "Sharpe", "Cum. std.", "Turn-", "Max."].map {
      TableColumn(heading: "", side: .right, cells: cells, stacked: [$0, "(%)"])
    } + [
      TableColumn(
        heading: "", side: .right, cells: cells.map { _ in "100.00" },
        stacked: ["Average", "weight of", long + " (%)"])
    ]
  }

  private static let long = String(repeating: "a-z0", count: 16)
  private static let wide = String(repeating: "W", count: 64)

  /// What a reader is to see of a text: every character, or its number.
  private static func shown(_ text: String) -> String {
    text.map { character in
      if character.isNewline || character == "\t" { return "" }
      if character.isASCII, character >= " ", character != "\u{7F}" { return String(character) }
      if "naïve café Größe Łódź".contains(character) { return String(character) }
      return character.unicodeScalars.map { scalar in
        if scalar.isASCII, scalar >= " ", scalar != "\u{7F}" { return String(scalar) }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }.joined()
    }.joined()
  }
}

extension String {
  /// The text without blanks, accents and underscores, which Computer Modern draws as rules, and with
  /// quotation marks and joined letters as typed.
  fileprivate var asPrinted: String {
    let replaced: [Character: String] = [
      "’": "'", "”": "\"", "ﬁ": "fi", "ﬀ": "ff", "ﬂ": "fl", "ﬃ": "ffi", "_": "", "\u{2212}": "-",
      "Ł": "L", "ł": "l", "ß": "ss", "∗": "*", "ï": "i", "ı̈": "i", "ı": "i", "é": "e", "ö": "o",
      "ó": "o",
      "ź": "z",
      "´": "", "¨": "", "`": "", "˜": "~", "ˆ": "^",
    ]
    return filter { !$0.isWhitespace }.map { replaced[$0] ?? String($0) }.joined()
  }
}
