import TextFormats

/// The members of a document that a JSON Schema does not describe, wherever they stand in it.
struct UndescribedMembers {
  /// Their paths, each once; elements of lists and members with names of the user's own are not told apart.
  private(set) var paths: Set<String> = []

  init(in document: JSONDocument, by schema: JSONDocument) {
    look(at: document, as: [schema], path: "")
  }

  /// - Parameter schemas: what may stand here.
  private mutating func look(at value: JSONDocument, as schemas: [JSONDocument], path: String) {
    let schemas = schemas.flatMap { [$0] + $0.elements("anyOf") }
    if let members = value.members {
      let ofAnyName = schemas.compactMap { $0["additionalProperties"] }.filter { $0.members != nil }
      for member in members {
        let described = schemas.compactMap { $0["properties"]?[member.name] }
        if !described.isEmpty {
          look(at: member.value, as: described, path: "\(path).\(member.name)")
        } else if !ofAnyName.isEmpty {
          look(at: member.value, as: ofAnyName, path: "\(path).*")
        } else {
          paths.insert("\(path).\(member.name)")
        }
      }
    } else if let elements = value.elements {
      let described = schemas.compactMap { $0["items"] }
      for element in elements { look(at: element, as: described, path: "\(path)[]") }
    }
  }
}
