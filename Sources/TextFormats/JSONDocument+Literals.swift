// Trees are written out in source as they will look in the file: ["name": "short", "every": 3].

extension JSONDocument: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  /// An object from `["name": value]`, in the order written.
  public init(dictionaryLiteral members: (String, JSONDocument)...) {
    self = .object(members.map { Member($0, $1) })
  }

  /// An array from `[a, b]`.
  public init(arrayLiteral elements: JSONDocument...) { self = .array(elements) }
}

extension JSONDocument: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral {
  /// A string from a literal.
  public init(stringLiteral text: String) { self = .string(text) }
  /// `true` or `false` from a literal.
  public init(booleanLiteral truth: Bool) { self = .bool(truth) }
}

extension JSONDocument: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByNilLiteral
{
  /// A whole number from a literal.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number from a literal.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// `null` from `nil`.
  public init(nilLiteral: ()) { self = .null }
}
