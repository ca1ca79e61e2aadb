/// What is wrong with a delimited text, and where a person would look for it.
public struct DelimitedTextError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  public let fault: TextFault
  /// The file as the caller named it.
  public let file: String
  /// The line, counted from 1; nil when the file as a whole is meant.
  public let line: Int?
  /// The column's name in the header, or `field 3` when it has none; nil when a line is meant.
  public let field: String?

  /// An error at a place of a file.
  public init(_ fault: TextFault, file: String, line: Int? = nil, field: String? = nil) {
    (self.fault, self.file, self.line, self.field) = (fault, file, line, field)
  }

  /// `yields.csv:1043: SVENY10: "4..21" is not a number`
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    let part = field.map { "\($0): " } ?? ""
    return "\(place): \(part)\(fault.explanation)"
  }
}
