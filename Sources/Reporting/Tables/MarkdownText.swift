import TextFormats

/// Text for Markdown, in which it sees nothing but text.
enum MarkdownText {
  /// Text in which Markdown, GitHub and HTML see nothing but text; what would steer a display is shown as
  /// its number, `\u202e`, and a line's end as a blank.
  ///
  /// Backslashes keep links from being found in bare addresses of the web, too.
  ///
  /// - Parameter mathematics: how `$` and `\` are written, with which formulas begin; with a backslash
  ///   before them unless another way is given.
  static func escaped(
    _ text: String, mathematics: (Unicode.Scalar) -> String = { "\\\($0)" }
  ) -> String {
    var escaped = ""
    var last: Unicode.Scalar?
    // Scalars, as a letter's accent may stand on a bracket and the bracket still opens.
    for scalar in text.showingSteering(except: blanks).unicodeScalars {
      if blanks.unicodeScalars.contains(scalar) {
        if last != "\r" || scalar != "\n" { escaped += " " }
      } else if scalar == "$" || scalar == "\\" {
        escaped += mathematics(scalar)
      } else {
        if isSpecial(scalar, after: escaped) { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return escaped
  }

  /// The tab and all that ends a line or a paragraph.
  private static let blanks = "\t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029}"

  private static func isSpecial(_ scalar: Unicode.Scalar, after text: String) -> Bool {
    "`*_{}[]<>#|~&@".unicodeScalars.contains(scalar) || startsAddress(scalar, after: text)
  }

  /// Whether the scalar would make an address of the text before it: `http:` or `www.`.
  private static func startsAddress(_ scalar: Unicode.Scalar, after text: String) -> Bool {
    let before = text.suffix(6).lowercased()
    return switch scalar {
    case ":":
      text.last?.isLetter ?? false
        && ["http", "https", "ftp", "mailto", "xmpp"].contains { before.hasSuffix($0) }
    case ".": before.hasSuffix("www")
    default: false
    }
  }
}
