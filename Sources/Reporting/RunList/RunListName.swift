import TextFormats

/// The name of a text or a number that a list of runs is chosen or sorted by.
public struct RunListName: Sendable, Hashable {
  /// The name.
  let name: String
  /// Whether it names a text and not a number.
  var isText: Bool { ListedStrategy.textNames.contains(name) }

  /// A name; `name` is the strategy's.
  ///
  /// - Throws: `unknownName` with the nearest right one.
  public init(_ word: String) throws(RunConditionError) {
    let meant = word == "name" ? "strategy" : word
    let names = ListedStrategy.textNames + ListedStrategy.numberNames
    guard names.contains(meant) else { throw .unknownName(word, names: names) }
    name = meant
  }
}
