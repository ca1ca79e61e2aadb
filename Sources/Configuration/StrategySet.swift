import TextFormats

/// The strategies of one run, checked against one another.
public struct StrategySet: Sendable, Hashable {
  /// Strategies that are compared with one another, in the order of the command line.
  public struct Group: Sendable, Hashable {
    /// The group's name.
    public let name: String
    /// At least one; all with the same evaluation.
    public let members: [StrategyFile]
  }

  /// In the order of the command line, all with the run's conventions.
  public let files: [StrategyFile]
  /// In the order in which their first members come.
  public let groups: [Group]
  /// The one set that all files have.
  public let conventions: Conventions

  /// A run's strategies, at least one.
  ///
  /// A convention that only some of the files give holds for all of them, as a run has one set.
  /// - Throws: A name that two files share, members of a group that are not comparable, and
  ///   conventions that differ; all at once.
  public init(_ files: [StrategyFile]) throws(ConfigurationError) {
    precondition(!files.isEmpty, "a run has a strategy")
    var agreement = Agreement()
    agreement.checkNames(of: files)
    for group in StrategySet.groups(of: files) { agreement.checkMembers(of: group) }
    let conventions = agreement.conventions(of: files)
    guard agreement.mistakes.isEmpty else { throw ConfigurationError(agreement.mistakes) }
    var adopted: [StrategyFile] = []
    for file in files { adopted.append(try file.adopting(conventions)) }
    self.files = adopted
    groups = StrategySet.groups(of: adopted)
    self.conventions = adopted[0].conventions
  }

  private static func groups(of files: [StrategyFile]) -> [Group] {
    var names: [String] = []
    for file in files where !names.contains(file.group) { names.append(file.group) }
    return names.map { name in Group(name: name, members: files.filter { $0.group == name }) }
  }
}
