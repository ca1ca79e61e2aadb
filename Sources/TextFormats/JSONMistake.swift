/// What is wrong at one place of a JSON text, and what to do about it.
public struct JSONMistake: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where it is.
  public let position: TextPosition
  /// The value that was being read, as far as it is known.
  public let path: JSONPath
  /// What was found and what would be right, in one sentence without a full stop.
  public let explanation: String

  /// A mistake at that place.
  public init(position: TextPosition, path: JSONPath, explanation: String) {
    (self.position, self.path, self.explanation) = (position, path, explanation)
  }

  /// `14:17: rule.window: …`.
  public var description: String {
    path.steps.isEmpty ? "\(position): \(explanation)" : "\(position): \(path): \(explanation)"
  }
}
