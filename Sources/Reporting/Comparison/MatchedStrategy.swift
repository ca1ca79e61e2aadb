import TextFormats

/// A strategy as several runs have it: under one name, or under others where nothing else could be meant.
struct MatchedStrategy: Sendable {
  /// Why strategies of other names were taken for the same.
  enum Reason: Sendable { case sameSettings, onlyOnesLeft }

  /// The strategy in one run.
  struct Member: Sendable {
    let group: String
    let result: StrategyDocument
    let file: JSONDocument
    /// Nil where the names agree.
    var reason: Reason?
  }

  /// Its name in the first run that has it.
  let name: String
  /// Its group there.
  let group: String
  /// What each run has of it.
  private(set) var members: [Member?]

  /// Whether runs can be compared in it.
  var isShared: Bool { members.count { $0 != nil } > 1 }

  private init(_ member: Member, run: Int, of runs: Int) {
    (name, group) = (member.result.name, member.group)
    members = Array(repeating: nil, count: runs)
    members[run] = member
  }

  /// The strategies of all runs, each run's matched with those of the runs before it: first by name, then,
  /// within a group, by settings that are the same but for the name, and last the one strategy that is left
  /// with the one that is left.
  static func matching(_ runs: [StoredRun]) -> [MatchedStrategy] {
    var matched: [MatchedStrategy] = []
    for (place, run) in runs.enumerated() {
      var left = run.members
      for isSame in [hasItsName, hasHadItsName, hasItsSettings] {
        left = left.filter { !take($0, run: place, into: &matched, where: isSame) }
      }
      left = left.filter { !takeLast($0, among: left, run: place, into: &matched) }
      matched += left.map { MatchedStrategy($0, run: place, of: runs.count) }
    }
    return matched
  }

  /// Puts a strategy where it belongs; false where that is nowhere.
  private static func take(
    _ member: Member, run: Int, into matched: inout [MatchedStrategy],
    where isSame: (MatchedStrategy, Member) -> Bool
  ) -> Bool {
    let found = matched.firstIndex { $0.members[run] == nil && isSame($0, member) }
    guard let found else { return false }
    var member = member
    if !matched[found].hasHad(member.result.name) { member.reason = .sameSettings }
    matched[found].members[run] = member
    return true
  }

  /// Puts a strategy in the one place of its group that is left, if it is itself the only one left.
  private static func takeLast(
    _ member: Member, among left: [Member], run: Int, into matched: inout [MatchedStrategy]
  ) -> Bool {
    let free = matched.indices.filter {
      matched[$0].members[run] == nil && matched[$0].group == member.group
    }
    guard free.count == 1, left.count(where: { $0.group == member.group }) == 1 else {
      return false
    }
    var member = member
    member.reason = .onlyOnesLeft
    matched[free[0]].members[run] = member
    return true
  }

  private func hasHad(_ name: String) -> Bool {
    members.contains { $0?.result.name == name }
  }

  private static func hasItsName(_ strategy: MatchedStrategy, _ member: Member) -> Bool {
    strategy.name == member.result.name
  }

  private static func hasHadItsName(_ strategy: MatchedStrategy, _ member: Member) -> Bool {
    strategy.hasHad(member.result.name)
  }

  private static func hasItsSettings(_ strategy: MatchedStrategy, _ member: Member) -> Bool {
    strategy.members.contains { $0.map { $0.file.nameless == member.file.nameless } ?? false }
  }
}

extension StoredRun {
  /// The strategies with their files, in the report's order.
  fileprivate var members: [MatchedStrategy.Member] {
    let results = report.groups.flatMap { group in group.strategies.map { (group.name, $0) } }
    return zip(results, strategies).map { result, strategy in
      MatchedStrategy.Member(group: result.0, result: result.1, file: strategy.file)
    }
  }
}

extension JSONDocument {
  /// The members but for those that only name and explain.
  fileprivate var nameless: JSONDocument { without("name", "title", "notes") }

  /// An object without some of its members.
  func without(_ names: String...) -> JSONDocument {
    guard let members else { return self }
    return .object(members.filter { !names.contains($0.name) })
  }
}
