public import TextFormats

/// A strategy of a run that has no results, and why; the others of its group keep theirs.
public struct FailedStrategy: Sendable {
  /// The group's name.
  public let group: String
  /// The strategy's name.
  public let name: String
  /// The title for people.
  public let title: String
  /// Why there are no results.
  public let reason: String
  /// The strategy file as resolved.
  public let resolved: JSONDocument

  /// A strategy and why it has no results.
  public init(group: String, name: String, title: String, reason: String, resolved: JSONDocument) {
    (self.group, self.name, self.title) = (group, name, title)
    (self.reason, self.resolved) = (reason, resolved)
  }

  /// What a person is to know.
  public var warning: String { "\(name) has no results: \(reason)" }
}
