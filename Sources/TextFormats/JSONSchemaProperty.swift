/// A member that a JSON Schema knows of an object.
public struct JSONSchemaProperty: Sendable {
  /// The member's name.
  public let name: String
  /// What its value must be.
  public let schema: JSONDocument
  /// Whether it must be there.
  public private(set) var isRequired: Bool

  /// A member with what it means, which editors show, and what it is when it is left out.
  ///
  /// - Parameters:
  ///   - name: the member's name.
  ///   - schema: what its value must be.
  ///   - description: what it means.
  ///   - isRequired: whether it must be there.
  ///   - fallback: the value that holds without the member; nil when there is none to name.
  public init(
    _ name: String, _ schema: JSONDocument, _ description: String, isRequired: Bool = true,
    default fallback: JSONDocument? = nil
  ) {
    (self.name, self.isRequired) = (name, isRequired)
    self.schema =
      ["description": .string(description)] + schema + (fallback.map { ["default": $0] } ?? [:])
  }

  /// The same where it may be missing.
  public var optional: JSONSchemaProperty {
    var property = self
    property.isRequired = false
    return property
  }
}
