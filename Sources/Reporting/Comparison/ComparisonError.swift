import TextFormats

/// Why runs are not compared.
public enum ComparisonError: Error, CustomStringConvertible {
  /// They were made on other samples or data.
  case differentSamples([ComparedSetting], runs: [String])

  /// What differs, and what to do.
  public var description: String {
    switch self {
    case .differentSamples(let settings, let runs):
      "the runs were made on different samples or data:\n"
        + settings.gathered.map { Self.line($0, runs: runs) }.joined()
        + "compare them on their common dates with --align"
    }
  }

  /// `market.seed: 1971 in one, 7 in other`: the first run, and the first that differs from it.
  private static func line(_ setting: ComparedSetting, runs: [String]) -> String {
    let other = setting.values.firstIndex { $0 != setting.values[0] } ?? 0
    let values = SettingText.values(of: setting)
    let shown = [0, other].map { "\(values[$0]) in \(runs[$0])" }
    return "  \(setting.path): \(shown.joined(separator: ", "))\n"
  }
}
