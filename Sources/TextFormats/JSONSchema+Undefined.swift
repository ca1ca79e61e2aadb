extension JSONSchema {
  /// A number that may be undefined: null then.
  public static let numberOrNull = nullable(number)

  /// What an object must fulfill for its undefined numbers: null has its reason beside it under the same
  /// name with `Reason` behind it, and a number has none.
  public static func reasons(besideNullOf names: [String]) -> JSONDocument {
    [
      "allOf": .array(
        names.map { name in
          let reason: JSONDocument = ["required": [.string(name + "Reason")]]
          return [
            "if": [
              "required": [.string(name)], "properties": .object([.init(name, ["type": "null"])]),
            ],
            "then": reason, "else": ["not": reason],
          ]
        })
    ]
  }
}
