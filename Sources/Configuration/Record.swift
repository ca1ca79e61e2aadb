/// An object with known keys.
struct Record: Sendable {
  /// The value of `type` that chooses this record, where several could stand.
  let type: String?
  let fields: [Field]
  let called: String

  init(type: String? = nil, called: String, _ fields: [Field]) {
    let typeField = type.map {
      Field("type", .word([$0]), .required, "Which kind this is.")
    }
    self.type = type
    self.fields = (typeField.map { [$0] } ?? []) + fields
    self.called = called
  }

  subscript(key: String) -> Field? { fields.first { $0.key == key } }

  var keys: [String] { fields.map(\.key) }
}
