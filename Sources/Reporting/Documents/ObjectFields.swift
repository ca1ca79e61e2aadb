import TextFormats

/// An object of a document that is described once.
protocol DocumentObject: SendableMetatype {
  /// Its members, in the order in which they are written.
  static var fields: ObjectFields<Self> { get }
}

extension DocumentObject {
  /// The object as it is written.
  var document: JSONDocument { Self.fields.document(of: self) }

  /// Reads a document back; nil for anything that is not one.
  init?(reading bytes: [UInt8]) {
    guard let document = JSONDocument(parsing: bytes),
      let read = try? Self.fields.read(JSONPlace(document, file: ""))
    else { return nil }
    self = read
  }
}

/// The members of an object: one list that writes it, reads it back, and gives its JSON Schema.
struct ObjectFields<Owner>: Sendable {
  /// What a schema says of the members.
  let properties: @Sendable () -> [JSONSchemaProperty]
  /// Names under which null has its reason beside it.
  let reasoned: [String]
  /// What a schema says of the object beyond its members.
  private let rule: @Sendable () -> JSONDocument
  /// What the member `schema` says, for an object that is a whole document.
  let tag: String?
  private let isOpen: Bool
  private let write: @Sendable (Owner) -> [JSONDocument.Member]
  private let make: @Sendable (JSONPlace) throws(StoredRunError) -> Owner

  /// The members of an object.
  ///
  /// - Parameters:
  ///   - isOpen: whether later versions may write further members.
  ///   - tag: what the member `schema` says, for an object that is a whole document.
  ///   - members: in the order in which they are written.
  ///   - rule: what a schema says of the object beyond its members.
  ///   - make: the owner of the members' values.
  init<each Value>(
    isOpen: Bool = true, tag: String? = nil, _ members: repeat Member<Owner, each Value>,
    rule: @autoclosure @escaping @Sendable () -> JSONDocument = [:],
    make: @escaping @Sendable (repeat each Value) -> Owner
  ) {
    var all: [(@Sendable () -> [JSONSchemaProperty], @Sendable (Owner) -> [JSONDocument.Member])] =
      tag.map { [Self.tagged($0)] } ?? []
    var reasoned: [String] = []
    for member in repeat each members {
      all.append((member.properties, member.write))
      reasoned += member.reasoned
    }
    let written = all
    (self.isOpen, self.rule, self.reasoned, self.tag) = (isOpen, rule, reasoned, tag)
    properties = { written.flatMap { $0.0() } }
    write = { owner in written.flatMap { $0.1(owner) } }
    self.make = { place throws(StoredRunError) in
      if let tag, try place.text("schema") != tag {
        throw try place.member("schema").unexpected("\"\(tag)\"")
      }
      return make(repeat try (each members).read(place))
    }
  }

  private static func tagged(
    _ tag: String
  ) -> (@Sendable () -> [JSONSchemaProperty], @Sendable (Owner) -> [JSONDocument.Member]) {
    (
      { [.init("schema", JSONSchema.text(exactly: tag), "What this document is.")] },
      { _ in [.init("schema", .string(tag))] }
    )
  }

  /// The object's JSON Schema.
  var schema: JSONDocument {
    JSONSchema.object(properties(), isOpen: isOpen)
      + (reasoned.isEmpty ? [:] : JSONSchema.reasons(besideNullOf: reasoned)) + rule()
  }

  /// The JSON Schema of a whole document.
  ///
  /// - Parameter what: what the document is: `A report of Tenor`.
  func schema(of what: String) -> JSONDocument {
    JSONSchema.document(title: tag.map { "\(what) (\($0))" } ?? what, schema)
  }

  /// The members of an owner's object.
  func members(of owner: Owner) -> [JSONDocument.Member] { write(owner) }

  /// An owner's object.
  func document(of owner: Owner) -> JSONDocument { .object(write(owner)) }

  /// The owner of an object that was written before.
  func read(_ place: JSONPlace) throws(StoredRunError) -> Owner { try make(place) }
}
