import TextFormats

/// A setting as a table shows it.
enum SettingText {
  /// The values of a setting: texts without quotes, the first digits of a hash, a hyphen for nothing, and
  /// `given` for a whole object.
  static func values(of setting: ComparedSetting) -> [String] {
    let isHash = setting.path.steps.last == .name("sha256")
    return setting.values.map { value in
      guard isHash, case .string(let digits)? = value else { return text(of: value) }
      return digits.prefix(12).description.shownInMessage()
    }
  }

  private static func text(of value: JSONDocument?) -> String {
    switch value {
    case nil: "-"
    case .object?: "given"
    case let value?: value.inWords.shownInMessage()
    }
  }
}
