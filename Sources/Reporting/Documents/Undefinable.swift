import TextFormats

/// A value of a document, or why there is none.
struct Undefinable<Value> {
  /// The value; nil where it is undefined.
  let value: Value?
  /// Why it is undefined; nil for a value, and where an older document does not say.
  let reason: String?

  init(value: Value?, reason: String?) { (self.value, self.reason) = (value, reason) }

  init(_ value: Value) { self.init(value: value, reason: nil) }

  init(because reason: String) { self.init(value: nil, reason: reason) }

  init(_ result: Result<Value, some Error & CustomStringConvertible>) {
    switch result {
    case .success(let value): self.init(value)
    case .failure(let reason): self.init(because: reason.description)
    }
  }

  /// The value under its name, or null and the reason beside it.
  func members(_ name: String, _ type: JSONType<Value>) -> [JSONDocument.Member] {
    if let value { return [.init(name, type.write(value))] }
    return [.init(name, .null)] + (reason.map { [.init(name + "Reason", .string($0))] } ?? [])
  }
}

extension Undefinable: Sendable where Value: Sendable {}
extension Undefinable: Equatable where Value: Equatable {}
