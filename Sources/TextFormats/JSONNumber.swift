/// A number as a JSON text writes it, with its value.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number's own characters: `1.0` and `1` differ.
  public let text: String
  /// The nearest double; always finite, and zero only when the text says zero.
  public let double: Double
  /// The value when the text is a whole number without point and exponent that an `Int` can hold.
  ///
  /// Exact: 9007199254740993 is not rounded. `1.0` and `1e3` are not whole numbers; `-0` is 0.
  public let integer: Int?

  /// A number from text that follows the JSON grammar; nil when no finite double is near it.
  ///
  /// So `1e400` is nil, and so is `1e-400`, which would come out as zero.
  init?(grammatical text: String) {
    guard let double = Double(text), double.isFinite else { return nil }
    let mantissa = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
    let saysZero = !mantissa.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
    guard double != 0 || saysZero else { return nil }
    (self.text, self.double) = (text, double)
    integer = Int(text)
  }

  /// A whole number.
  public init(_ integer: Int) {
    (text, double, self.integer) = (integer.description, Double(integer), integer)
  }

  /// A finite number, as ``JSONWriter`` writes it.
  public init(_ double: Double) {
    text = String(decoding: JSONWriter.compact(.number(double)), as: UTF8.self)
    (self.double, integer) = (double, Int(text))
  }

  /// Why text that follows the grammar is no number.
  static func limitBroken(by text: String) -> String {
    let isHuge = Double(text).map { !$0.isFinite } ?? false
    return isHuge ? "too large a number" : "too close to zero; write 0"
  }

  /// The number as it was written.
  public var description: String { text }
}
