import TextFormats

/// What differs between trees, one of each run, and how much does not.
///
/// Objects are compared member by member; everything else, a list included, is one value. Where only some
/// runs have an object, that is one difference, and those that have it are compared within it.
struct ComparedSettings: Sendable {
  /// The places that differ, in the order in which the first run that has them lists them.
  private(set) var differing: [ComparedSetting] = []
  /// How many values are the same in all runs.
  private(set) var equal = 0

  /// Compares one tree a run.
  init(_ trees: [JSONDocument]) { compare(trees, among: Array(trees.indices), at: JSONPath()) }

  /// Whether nothing differs.
  var isEmpty: Bool { differing.isEmpty }

  /// Compares the values of the runs that are concerned: those that have the object which the values
  /// belong to.
  private mutating func compare(
    _ values: [JSONDocument?], among concerned: [Int], at path: JSONPath
  ) {
    let owners = concerned.filter { values[$0]?.members != nil }
    if owners.isEmpty, concerned.allSatisfy({ values[$0] == values[concerned[0]] }) {
      equal += 1
    } else if owners.count < concerned.count {
      differing.append(ComparedSetting(path: path, values: values))
    }
    guard owners.count > 1 else { return }
    for name in Self.names(in: owners.compactMap { values[$0] }) {
      compare(values.map { $0?[name] }, among: owners, at: path.appending(.name(name)))
    }
  }

  /// The members' names, each once.
  private static func names(in objects: [JSONDocument]) -> [String] {
    var seen: Set<String> = []  // asked only whether it holds a name
    return objects.flatMap { $0.members ?? [] }.map(\.name)
      .filter { seen.insert($0).inserted }
  }
}
