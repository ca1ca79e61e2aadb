import TextFormats

/// A member of an object of a document: its name, what it is and means, and which part of the owner it holds.
struct Member<Owner, Value>: Sendable {
  /// What a schema says of it, and of the reason beside it.
  let properties: @Sendable () -> [JSONSchemaProperty]
  /// Names under which null has its reason beside it.
  var reasoned: [String] = []
  /// What it comes to for an owner.
  let write: @Sendable (Owner) -> [JSONDocument.Member]
  /// Its value in an object that was written before.
  let read: @Sendable (JSONPlace) throws(StoredRunError) -> Value
}

extension Member {
  /// Which part of an owner a member holds.
  typealias Path = any KeyPath<Owner, Value> & Sendable

  /// A member that is always there.
  init(
    _ name: String, _ type: JSONType<Value>, _ value: Path,
    _ meaning: String
  ) {
    self.init(
      properties: { [JSONSchemaProperty(name, type.schema(), meaning)] },
      write: { [.init(name, type.write($0[keyPath: value]))] },
      read: { place throws(StoredRunError) in try type.read(place.member(name)) })
  }

  /// A member that is always written; older documents may lack it.
  ///
  /// - Parameter absent: its value where it is absent.
  init(
    _ name: String, _ type: JSONType<Value>, _ value: Path, _ meaning: String,
    absent: @autoclosure @escaping @Sendable () -> Value
  ) {
    self.init(
      properties: { [JSONSchemaProperty(name, type.schema(), meaning, isRequired: false)] },
      write: { [.init(name, type.write($0[keyPath: value]))] },
      read: { place throws(StoredRunError) in
        guard let there = place.optional(name) else { return absent() }
        return try type.read(there)
      })
  }

  /// A member that always says the same, such as the divisor of variances.
  static func constant(_ name: String, _ text: String, _ meaning: String) -> Self
  where Value == Void {
    Self(
      properties: { [JSONSchemaProperty(name, JSONSchema.text(exactly: text), meaning)] },
      write: { _ in [.init(name, .string(text))] }, read: { _ in })
  }

  /// A member that is absent for nil.
  ///
  /// - Parameter isRequired: whether what is written now always has it; older documents may lack it.
  static func optional<Wrapped>(
    _ name: String, _ type: JSONType<Wrapped>, _ value: Path,
    _ meaning: String, isRequired: Bool = false
  ) -> Self where Value == Wrapped? {
    Self(
      properties: { [JSONSchemaProperty(name, type.schema(), meaning, isRequired: isRequired)] },
      write: { $0[keyPath: value].map { [.init(name, type.write($0))] } ?? [] },
      read: { place throws(StoredRunError) in
        guard let there = place.present(name) else { return nil }
        return try type.read(there)
      })
  }

  /// A list that is absent without elements.
  static func optional<Element>(
    _ name: String, list type: JSONType<Element>, atLeast least: Int = 0,
    _ value: Path, _ meaning: String
  ) -> Self where Value == [Element] {
    let list = JSONType.list(type, atLeast: least)
    return Self(
      properties: { [JSONSchemaProperty(name, list.schema(), meaning, isRequired: false)] },
      write: { owner in
        let elements = owner[keyPath: value]
        return elements.isEmpty ? [] : [.init(name, list.write(elements))]
      },
      read: { place throws(StoredRunError) in
        guard let there = place.present(name) else { return [] }
        return try list.read(there)
      })
  }

  /// A member that is null where it is undefined, with the reason beside it under its name and `Reason`.
  static func undefinable<Wrapped>(
    _ name: String, _ type: JSONType<Wrapped>, _ value: Path,
    _ meaning: String, isRequired: Bool = true
  ) -> Self where Value == Undefinable<Wrapped> {
    Self(
      properties: {
        JSONSchemaProperty.undefinable(name, type.schema(), meaning, isRequired: isRequired)
      }, reasoned: [name],
      write: { $0[keyPath: value].members(name, type) },
      read: { place throws(StoredRunError) in
        let there = isRequired ? try place.member(name) : place.optional(name)
        return Undefinable(
          value: try there.flatMap { there throws(StoredRunError) in
            there.value == .null ? nil : try type.read(there)
          },
          reason: place.words(name + "Reason"))
      })
  }

  /// All members of a part, in the owner's object.
  static func embedded(_ value: Path) -> Self
  where Value: DocumentObject {
    Self(
      properties: { Value.fields.properties() }, reasoned: Value.fields.reasoned,
      write: { Value.fields.members(of: $0[keyPath: value]) },
      read: { place throws(StoredRunError) in try Value.fields.read(place) })
  }

  /// All members of a part that may be absent, in the owner's object.
  ///
  /// - Parameter sign: a member that is there where the part is.
  static func embedded<Part: DocumentObject>(
    _ value: Path, if sign: String
  ) -> Self where Value == Part? {
    Self(
      properties: { Part.fields.properties().map(\.optional) }, reasoned: Part.fields.reasoned,
      write: { $0[keyPath: value].map(Part.fields.members) ?? [] },
      read: { place throws(StoredRunError) in
        place.optional(sign) == nil ? nil : try Part.fields.read(place)
      })
  }
}
