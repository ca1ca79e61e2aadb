import TextFormats
public import TimeSeries

/// A warning of a run, and the groups whose tables it is about.
public struct ReportWarning: Sendable, Equatable {
  /// What a person should know.
  public let warning: Warning
  /// The groups' names, in their order; all of them when it is about the whole run.
  public let groups: [String]

  /// What is said where no table stands beside it: the groups are named when they are not all.
  public let line: String
}

extension Report {
  /// What a person should know before trusting the numbers: of the strategy files, the data files and the
  /// groups, each once.
  public var warnings: [ReportWarning] {
    let names = groups.map(\.runs.name)
    let all =
      (runWarnings + market.warnings).map { ($0, names) }
      + groups.flatMap { group in group.warnings.map { ($0, [group.runs.name]) } }
      + failed.map { (Warning($0.warning, of: $0.name), [$0.group]) }
    var found: [(warning: Warning, groups: [String])] = []
    for (warning, groups) in all {
      if let place = found.firstIndex(where: { $0.warning == warning }) {
        found[place].groups += groups.filter { !found[place].groups.contains($0) }
      } else {
        found.append((warning, groups))
      }
    }
    return found.map { warning, groups in
      let whose = groups.count == names.count ? "" : "\(groups.joined(separator: ", ")): "
      return ReportWarning(warning: warning, groups: groups, line: whose + warning.text)
    }
  }

  /// The texts of the warnings that are about a group, in the order of all.
  func warnings(about group: GroupReport) -> [String] {
    warnings.filter { $0.groups.contains(group.runs.name) }.map(\.warning.text)
  }
}

extension ReportWarning {
  /// A warning as a sentence of notes; one that asks something has its mark already.
  static func sentence(_ text: String) -> String {
    "Warning: \(text)" + (text.hasSuffix("?") ? "" : ".")
  }
}
