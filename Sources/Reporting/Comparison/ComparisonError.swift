import TextFormats

/// Why runs are not compared: they were made on other samples or data.
public struct ComparisonError: Error, CustomStringConvertible {
  /// The settings of sample and data that differ.
  let settings: [ComparedSetting]
  /// The runs' names.
  let runs: [String]

  /// What differs, and what to do.
  public var description: String {
    "the runs were made on different samples or data:\n"
      + settings.gathered.map { Self.line($0, runs: runs) }.joined()
      + "compare them on their common dates with --align"
  }

  /// `market.seed: 1971 in one, 7 in other`: the first run, and the first that differs from it.
  private static func line(_ setting: ComparedSetting, runs: [String]) -> String {
    let other = setting.values.firstIndex { $0 != setting.values[0] } ?? 0
    let values = SettingText.values(of: setting)
    let shown = [0, other].map { "\(values[$0]) in \(runs[$0])" }
    return "  \(setting.path): \(shown.joined(separator: ", "))\n"
  }
}
