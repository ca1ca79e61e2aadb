/// A value of a JSON text, and where it begins.
public struct JSONValue: Sendable, Hashable {
  /// What a JSON value can be.
  public indirect enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
    /// Something that was reported as a mistake and is no value.
    case unreadable
  }

  /// What the value is.
  public let content: Content
  /// Where it begins.
  public let position: TextPosition

  /// A value that begins at that place.
  public init(_ content: Content, at position: TextPosition) {
    (self.content, self.position) = (content, position)
  }
}
