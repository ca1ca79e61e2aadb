/// Kinds of file that are no delimited text, known by their first bytes.
public enum FileKind: String, Sendable {
  case gzip = "a gzip archive"
  case zip = "a zip archive"
  case html = "an HTML or XML page"
  case workbook = "an Excel workbook"
  case pdf = "a PDF document"
  case parquet = "a Parquet file"

  /// The kind that a file's first bytes give away, or nil.
  init?(firstBytes bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
      return
    }
    if bytes.starts(with: Array("PK".utf8) + [3, 4]) {
      self = .zip
      return
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .workbook
      return
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
      return
    }
    if bytes.starts(with: Array("PAR1".utf8)) {
      self = .parquet
      return
    }
    guard FileKind.isMarkup(bytes) else { return nil }
    self = .html
  }

  /// Whether the first character is a `<` that is not the bracket of a column's name: `<TICKER>,<PER>`.
  private static func isMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let blanks = [ASCII.space, ASCII.tab, ASCII.carriageReturn, ASCII.newline]
    let text = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
      .drop { blanks.contains($0) }
    guard text.first == UInt8(ascii: "<") else { return false }
    let name = text.dropFirst().prefix {
      $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")
    }
    let behind = text[name.endIndex...].prefix(2)
    let delimiters = [ASCII.comma, UInt8(ascii: ";"), ASCII.tab, UInt8(ascii: "|")]
    let isColumn =
      behind.first == UInt8(ascii: ">") && behind.last.map(delimiters.contains) ?? false
    return name.isEmpty || !isColumn
  }

  /// How to get delimited text out of it.
  var wayOut: String {
    switch self {
    case .gzip: "unpack it first (gunzip)"
    case .zip: "unpack it first, or, of a workbook (.xlsx), save the sheet as CSV"
    case .html: "save the data as CSV, not the page"
    case .workbook: "save the sheet as CSV"
    case .pdf, .parquet: "write the table as CSV"
    }
  }
}
