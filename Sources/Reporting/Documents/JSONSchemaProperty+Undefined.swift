import TextFormats

extension JSONSchemaProperty {
  /// A member that a document may lack.
  static func optional(_ name: String, _ schema: JSONDocument, _ meaning: String) -> Self {
    JSONSchemaProperty(name, schema, meaning, isRequired: false)
  }

  /// A member that is null where it is undefined, and the reason that then stands beside it.
  static func undefinable(
    _ name: String, _ schema: JSONDocument, _ meaning: String,
    isRequired: Bool = true
  ) -> [Self] {
    [
      JSONSchemaProperty(name, JSONSchema.nullable(schema), meaning, isRequired: isRequired),
      .reason(besideNullOf: name),
    ]
  }

  /// The reason that stands beside a member that is null.
  static func reason(besideNullOf name: String) -> Self {
    .optional(name + "Reason", JSONSchema.text, "Why \(name) is null.")
  }
}
