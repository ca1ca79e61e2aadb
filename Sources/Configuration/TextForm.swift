import TextFormats
import TimeSeries

/// What a text of a strategy file may look like.
enum TextForm: Sendable {
  /// A strategy's or a group's name; it becomes part of file names.
  case name
  case assetName
  /// The name that an asset is given: "none" stands for no asset.
  case newAssetName
  case day
  /// A line for people, or a file's or column's name.
  case line
  /// Text for people, of any number of lines.
  case paragraphs
  case schemaReference

  func accepts(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    switch self {
    case .name:
      return (1...64).contains(scalars.count) && scalars.first != "-"
        && scalars.allSatisfy { TextForm.isLowerCase($0) || TextForm.isDigit($0) || $0 == "-" }
    case .assetName:
      return (1...64).contains(scalars.count) && scalars.first != "-" && scalars.first != "_"
        && scalars.allSatisfy(TextForm.isPartOfAssetName)
    case .newAssetName:
      return text != StrategyFile.Evaluation.nothing && TextForm.assetName.accepts(text)
    case .day: return Day(iso: text) != nil
    case .line:
      return (1...TextForm.longestLine).contains(scalars.count)
        && !scalars.contains(where: \.steersDisplay)
    case .paragraphs:
      return scalars.count <= TextForm.longestText
        && !scalars.contains { $0.steersDisplay && $0 != "\n" && $0 != "\t" }
    case .schemaReference:
      return !text.hasPrefix("tenor.strategy/") || text == "tenor.strategy/1"
    }
  }

  var expectation: String {
    switch self {
    case .name: "a name of 1 to 64 lower-case letters, digits and hyphens, no hyphen first"
    case .assetName: "an asset name of 1 to 64 letters, digits, hyphens and underscores"
    case .newAssetName:
      "an asset name of 1 to 64 letters, digits, hyphens and underscores, other than \"none\", which stands "
        + "for no asset"
    case .day: "a day of the calendar such as \"1971-08-16\""
    case .line: "a line of 1 to 200 characters without control characters"
    case .paragraphs: "text of at most 10000 characters without control characters"
    case .schemaReference: "\"strategy.schema.json\", the only version so far"
    }
  }

  /// The same form as a regular expression of ECMA-262, as JSON Schema wants it.
  var pattern: String {
    switch self {
    case .name: "^[a-z0-9][a-z0-9-]{0,63}\(JSONSchema.end)"
    case .assetName: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\(JSONSchema.end)"
    case .newAssetName: "^(?!none\(JSONSchema.end))[A-Za-z0-9][A-Za-z0-9_-]{0,63}\(JSONSchema.end)"
    case .day: JSONSchema.dayPattern
    case .line: "^[^\\u0000-\\u001F\(TextForm.steering)]{1,200}\(JSONSchema.end)"
    case .paragraphs:
      "^[^\\u0000-\\u0008\\u000B-\\u001F\(TextForm.steering)]{0,10000}\(JSONSchema.end)"
    case .schemaReference: "^(?!tenor\\.strategy/(?!1\(JSONSchema.end)))"
    }
  }

  private static let longestLine = 200
  private static let longestText = 10_000
  private static let steering =
    "\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069"

  private static func isLowerCase(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isPartOfAssetName(_ scalar: Unicode.Scalar) -> Bool {
    isLowerCase(scalar) || isDigit(scalar) || ("A"..."Z").contains(scalar) || scalar == "-"
      || scalar == "_"
  }
}
