/// How wide a text is, without a font: the wider of the usual sans-serif fonts, so that a label has room in all.
enum TextWidth {
  /// Sizes of text in units of the picture.
  static let tickSize = 11.5
  static let labelSize = 12.0

  /// Width in units of the picture.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share($1) } * size
  }

  /// The text, cut to a width; what was cut ends with an ellipsis.
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard of(text, size: size) > width else { return text }
    var room = width - of("…", size: size)
    let kept = text.prefix { character in
      room -= of(String(character), size: size)
      return room >= 0
    }
    return kept + "…"
  }

  /// Width of one scalar as a share of the text's size.
  private static func share(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "|", "!", ".", ",", ":", ";", "'", " ": 0.34
    case "f", "r", "t", "(", ")", "[", "]", "/", "-": 0.42
    case "m", "w", "M", "W", "@", "%", "…": 1.0
    case "0"..."9", "a"..."z", "_": 0.64
    case "A"..."Z", "\u{2212}", "+", "=", "<", ">", "×": 0.78
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    case _ where scalar.value >= 0x1100: 1.3  // East Asian letters and pictures
    default: 0.8
    }
  }
}
