extension DecimalText {
  /// Appends the shortest decimal number that reads back as the same double.
  ///
  /// - Precondition: the number is finite.
  public static func append(_ value: Double, to bytes: inout [UInt8]) {
    precondition(value.isFinite, "an undefined number has no digits")
    var text = value.description
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}
