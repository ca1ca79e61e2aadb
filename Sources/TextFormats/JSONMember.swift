/// A name and its value in a JSON object, and where the name begins.
public struct JSONMember: Sendable, Hashable {
  /// The name as written, escapes resolved.
  public let name: String
  /// Where the name begins.
  public let position: TextPosition
  /// The value.
  public let value: JSONValue

  /// A member whose name begins at that place.
  public init(name: String, position: TextPosition, value: JSONValue) {
    (self.name, self.position, self.value) = (name, position, value)
  }
}
