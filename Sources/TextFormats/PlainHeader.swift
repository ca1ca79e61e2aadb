/// The header of a table of the plain form.
enum PlainHeader {
  /// The names in a header, or nil when the table is not of the plain form.
  ///
  /// - Parameters:
  ///   - header: the last line before the first row that is not blank.
  ///   - above: the line right above it, if that is not blank.
  ///   - firstRow: the first row.
  static func names(
    of header: [UInt8], above: [UInt8]?, firstRow: UnsafeBufferPointer<UInt8>
  ) -> [String]? {
    guard !firstRow.contains(ASCII.quote), let names = fields(of: header),
      names.count == firstRow.count(where: { $0 == ASCII.comma }) + 1
    else { return nil }
    if let first = names[0].utf8.first, FieldCursor.isDigit(first) { return nil }
    if names[0].hasPrefix("#") || names.contains(where: ColumnName.isTicker) { return nil }
    let isDated = names[0].isEmpty || ColumnName.isDate(names[0])
    if !isDated, names.contains(where: ColumnName.isDate) { return nil }
    if let above, let others = fields(of: above), others.count == names.count { return nil }
    return names
  }

  private static func fields(of line: [UInt8]) -> [String]? {
    let hasMark = line.starts(with: [0xEF, 0xBB, 0xBF])
    let text = hasMark ? Array(line[3...]) : line
    return text.withUnsafeBufferPointer { bytes in
      var splitter = FieldSplitter()
      guard TextEncoding.isUTF8(bytes), (try? splitter.split(bytes)) != nil else { return nil }
      return (0..<splitter.count).map { splitter.string($0) }
    }
  }
}
