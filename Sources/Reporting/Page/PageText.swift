import Mustache
import TextFormats

/// How texts stand in a page: what would mark up or steer it is only shown.
///
/// Scalar by scalar, because a quote that carries a combining accent is one character to Swift and
/// a quote to a browser.
struct PageText: MustacheContentType {
  /// The name that templates give it by.
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// A text that HTML shows as it is; what moves, hides or reorders other text is shown by its code.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.showingSteering(except: "\n\t").unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
