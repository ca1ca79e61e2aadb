import TextFormats

/// An object with known keys.
struct Record: Sendable {
  /// The value of `type` that chooses this record, where several could stand.
  let type: String?
  let fields: [Field]
  let called: String
  /// What an object of that type stands for, in one sentence; shown by editors.
  let summary: String?
  /// Whether it has exactly one of its keys.
  let hasOneKey: Bool
  /// What else its JSON Schema says, of keys that go together.
  let also: JSONDocument

  init(called: String, _ fields: [Field]) {
    self.init(type: nil, called: called, summary: nil, fields)
  }

  /// A record that has exactly one of some keys.
  init(called: String, oneOf fields: [Field]) {
    self.init(type: nil, called: called, summary: nil, hasOneKey: true, fields)
  }

  /// A record among several: the value of `type` chooses it.
  init(type: String, summary: String, _ fields: [Field], also: JSONDocument = [:]) {
    self.init(type: type, called: "an object", summary: summary, also: also, fields)
  }

  private init(
    type: String?, called: String, summary: String?, hasOneKey: Bool = false,
    also: JSONDocument = [:], _ fields: [Field]
  ) {
    let typeField = type.map { Field("type", .word([$0]), .required, summary ?? "") }
    (self.type, self.summary) = (type, summary)
    self.fields = (typeField.map { [$0] } ?? []) + fields
    (self.called, self.hasOneKey, self.also) = (called, hasOneKey, also)
  }

  subscript(key: String) -> Field? { fields.first { $0.key == key } }

  var keys: [String] { fields.map(\.key) }
}
