/// A column of a printed table: how wide it is, how LaTeX is told, and its cells.
///
/// Widths are counted in digits of the table's font, half an em each.
struct LaTeXColumn {
  private let column: TableColumn
  private let whole: Int
  private let decimals: Int

  init(_ column: TableColumn) {
    self.column = column
    let numbers = column.cells.filter(Self.isNumber).map { $0.split(separator: ".") }
    whole = numbers.map { Self.digits(of: $0[0]) }.max() ?? 0
    decimals = numbers.map { $0.count > 1 ? $0[1].count : 0 }.max() ?? 0
  }

  var isText: Bool { column.side == .left }

  /// Its width when no cell is broken.
  var width: Double {
    let heading = headingLines.map { Self.width(of: $0) }.max() ?? 0
    let words = column.cells.filter { isText || !Self.isNumber($0) }.map { Self.width(of: $0) }
    return max(heading, words.max() ?? 0, Double(whole + decimals) + (decimals > 0 ? 0.6 : 0))
  }

  /// The column's letter in the preamble. Texts wider than `limit` are broken into lines of that width;
  /// numbers stand under one another by their points.
  func preamble(atMost limit: Double) -> String {
    guard isText else { return decimals > 0 ? "D{.}{.}{\(whole).\(decimals)}" : "r" }
    guard width > limit else { return "l" }
    let tenths = Int(limit * 5)
    return ">{\\raggedright\\arraybackslash}p{\(tenths / 10).\(tenths % 10)em}"
  }

  /// The heading: at the left of words, centered over numbers, in lines that stand on the rule.
  var heading: String {
    let side = isText ? "l" : "c"
    let lines = headingLines.map { LaTeXText.escaped($0) }
    let text =
      lines.count == 1
      ? lines[0]
      : "\\begin{tabular}[b]{@{}\(side)@{}}" + lines.joined(separator: "\\\\") + "\\end{tabular}"
    return isText ? text : "\\multicolumn{1}{c}{\(text)}"
  }

  /// A cell: a number with a real minus sign, or words; words among numbers are centered.
  ///
  /// Words that begin as an option of the row before would, with a bracket or a star, are kept from it.
  func cell(_ row: Int, atMost limit: Double) -> String {
    let text = column.cells[row]
    if isText {
      let isOption = text.first.map { "[*".contains($0) } ?? false
      return (isOption ? "{}" : "")
        + LaTeXText.escaped(text, unbroken: width > limit ? min(16, Int(limit / 2.05)) : 16)
    }
    guard Self.isNumber(text) else { return "\\multicolumn{1}{c}{\(LaTeXText.escaped(text))}" }
    let digits = text.split(separator: ",").joined(separator: "{,}")
    return decimals > 0 ? digits : "$\(digits)$"
  }

  /// The heading's lines, none wider than most numbers: broken at blanks, and within a word only where it
  /// is longer than a line, as an asset's name may be.
  private var headingLines: [String] {
    let limit = max(12, whole + decimals)
    return column.stacked.flatMap { line in
      line.wrapped(to: limit, first: "", rest: "").split(separator: "\n").flatMap { part in
        stride(from: 0, to: part.count, by: limit).map { start in
          String(part.dropFirst(start).prefix(limit))
        }
      }
    }
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && cell.allSatisfy { "-0123456789,.".contains($0) }
  }

  /// A minus sign is as wide as nearly two digits.
  private static func digits(of whole: Substring) -> Int {
    whole.count + (whole.hasPrefix("-") ? 1 : 0)
  }

  private static func width(of text: String) -> Double {
    text.map(width).reduce(0, +)
  }

  /// Widths of Computer Modern's letters, small ones on average; other faces run narrower.
  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "-", ".", ",", ":", " ": 0.65
    case "f", "r", "s", "t", "(", ")": 0.79
    case "M", "W": 2.05
    case "m", "w", "%": 1.66
    case "A"..."Z": 1.5
    default: character.isASCII ? 1.05 : 2
    }
  }
}
