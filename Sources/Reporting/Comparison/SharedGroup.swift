import Simulation
import TextFormats
import TimeSeries

/// A group that at least two runs have, with the strategies that they share.
struct SharedGroup {
  /// The group in one run.
  struct Member {
    /// The run's place among the runs.
    let run: Int
    let report: GroupDocument
  }

  let name: String
  let members: [Member]
  let strategies: [MatchedStrategy]

  /// The groups in which runs share a strategy, in the order of the strategies.
  static func all(of runs: [StoredRun], matched: [MatchedStrategy]) -> [SharedGroup] {
    var names: [String] = []
    for strategy in matched where !names.contains(strategy.group) { names.append(strategy.group) }
    return names.compactMap { SharedGroup($0, of: runs, matched: matched) }
  }

  private init?(_ name: String, of runs: [StoredRun], matched: [MatchedStrategy]) {
    let shared = matched.filter { $0.group == name && $0.sharing(group: name).count > 1 }
    guard !shared.isEmpty else { return nil }
    self.name = name
    strategies = shared
    members = runs.indices.compactMap { place in
      guard shared.contains(where: { $0.members[place]?.group == name }) else { return nil }
      return runs[place].report.groups.first { $0.name == name }
        .map { Member(run: place, report: $0) }
    }
  }

  /// Why the runs' statistics of this group mean different things; nil when they do not.
  var incomparability: String? {
    let settings = [
      ("evaluation.period", \GroupDocument.period), ("excessOver", \.excessOver),
    ]
    for (setting, path) in settings {
      let values = members.map { $0.report[keyPath: path] }
      if let other = values.first(where: { $0 != values[0] }) {
        return "\(setting) is \(values[0]) in one run and \(other) in another"
      }
    }
    return nil
  }

  /// Whether the reports alone show that all runs have the same periods: the same data joined in the same
  /// way, with as many periods between the same closes.
  func hasOneSample(in runs: [StoredRun]) -> Bool {
    let first = members[0]
    return members.dropFirst().allSatisfy { member in
      let (own, other) = (first.report, member.report)
      return (own.start, own.from, own.to, own.periods)
        == (other.start, other.from, other.to, other.periods)
        && own.dataNotes == other.dataNotes
        && runs[member.run].sharesData(with: runs[first.run])
    }
  }
}

extension MatchedStrategy {
  /// The runs that have the strategy in this group.
  func sharing(group: String) -> [Int] {
    members.indices.filter { members[$0]?.group == group }
  }
}

extension StoredRun {
  /// Whether one run's files are among the other's, or both markets were simulated from one seed.
  func sharesData(with other: StoredRun) -> Bool {
    guard report.market.seed == other.report.market.seed else {
      return false
    }
    let (own, others) = (report.inputs.map(\.sha256), other.report.inputs.map(\.sha256))
    return own.allSatisfy(others.contains) || others.allSatisfy(own.contains)
  }
}
