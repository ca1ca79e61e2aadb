import TextFormats

extension JSONDocument {
  /// A value as people read it: a text without quotes, a number in its shortest form, `none` for null;
  /// anything else as JSON writes it.
  var inWords: String {
    switch self {
    case .null: "none"
    case .string(let text): text
    case .number(let number): String(short: number)
    case .bool, .integer, .array, .object:
      String(decoding: JSONWriter.compact(self), as: UTF8.self)
    }
  }
}
