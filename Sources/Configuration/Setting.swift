import TextFormats
public import TimeSeries

/// A value from the command line that replaces or completes one of the file's.
public struct Setting: Sendable, Hashable, CustomStringConvertible {
  /// The option as it was given, `--set rule.window=126`; messages show it as the place.
  public let description: String
  /// The strategy that it is for; nil for every strategy that has the key.
  public let strategy: String?
  let path: JSONPath
  let value: LocatedValue

  /// A setting from what follows `--set`: a path, an equals sign and a value in JSON; before them a strategy's
  /// name and a colon, where it is for one alone.
  ///
  /// List elements are `clip[0]` or `clip.0`.
  /// - Throws: One mistake that shows the form, and quotes where text stands without them.
  public init(parsing text: String) throws(ConfigurationError) {
    let shown = "--set \(text.shownInMessage(atMost: 60))"
    guard let sign = text.firstIndex(of: "=") else {
      throw Setting.error(
        "has no value; write it without blanks, as --set rule.window=126", at: shown)
    }
    let target = text[..<sign]
    let colon = target.firstIndex(of: ":")
    let strategy = colon.map { String(target[..<$0]) }
    if let strategy, !TextForm.name.accepts(strategy) {
      throw Setting.error(
        "\"\(strategy.shownInMessage())\" before the colon is no strategy's name; write it as"
          + " --set beta-timing:rule.window=126", at: shown)
    }
    let place = colon.map { target[target.index(after: $0)...] } ?? target
    guard let path = JSONPath(setting: place) else {
      throw Setting.error(
        "has no readable path before the equals sign; write it as --set rule.window=126", at: shown)
    }
    let json = String(text[text.index(after: sign)...])
    let (value, mistakes) = JSONText.parse(Array(json.utf8))
    guard let value, mistakes.isEmpty else {
      let place = (strategy.map { $0 + ":" } ?? "") + path.description
      throw Setting.error(Setting.advice(on: json, for: place, mistakes), at: shown)
    }
    (description, self.strategy, self.path) = (shown, strategy, path)
    self.value = LocatedValue(value, from: shown)
  }

  /// The first day of the sample, as `--from` gives it.
  public static func from(_ day: Day) -> Setting {
    Setting(path: ["sample", "from"], .string(day.description), shown: "--from \(day)")
  }

  /// The last day of the sample, as `--to` gives it.
  public static func to(_ day: Day) -> Setting {
    Setting(path: ["sample", "to"], .string(day.description), shown: "--to \(day)")
  }

  init(_ key: String, _ value: JSONDocument) {
    self.init(path: [key], value, shown: key)
  }

  /// - Parameter shown: what messages show as the place of the value.
  init(path: [String], _ document: JSONDocument, shown: String) {
    self.path = JSONPath(path.map { .name($0) })
    (strategy, description) = (nil, shown)
    value = LocatedValue(default: document, at: .option(shown))
  }

  private static func error(_ explanation: String, at option: String) -> ConfigurationError {
    ConfigurationError([
      ConfigurationMistake(
        file: nil, place: .option(option), path: JSONPath(), explanation: explanation)
    ])
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func advice(
    on json: String, for path: String, _ mistakes: [JSONMistake]
  ) -> String {
    let shown = json.shownInMessage()
    let isWord = json.utf8.first.map { Setting.isLetter($0) } ?? false
    guard !json.isEmpty else { return "has no value after the equals sign" }
    guard isWord || Day(iso: json) != nil, !json.contains("\""), !json.contains("'") else {
      return "\(shown) is not JSON: \(mistakes.first?.explanation ?? "it has no value")"
    }
    return "\(shown) is not JSON; text needs quotes: --set \(path)='\"\(shown)\"'"
  }
}

extension JSONPath {
  /// A path such as `rule.clip[0]` or `rule.clip.0`; nil when a key is missing or a bracket is odd.
  init?(setting text: Substring) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else { return nil }
      steps.append(.name(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0 else { return nil }
        steps.append(.index(index))
      }
    }
    self.init(steps)
  }
}
