/// The header of a table, and where its columns are.
struct TableHeader {
  /// The names of the columns, that of the date included.
  let names: [String]
  /// Other lines of the header: codes or titles of the same columns.
  var otherNames: [[String]] = []
  let line: Int
  let firstRowLine: Int
  /// The field of the date.
  var dateField = 0
  /// Whether the file has no header, so that columns are called by their numbers.
  var isNumbered = false

  /// The field that a wanted column is, counted from 0; the date's field is none.
  ///
  /// A name counts as it stands; failing that, without regard to case, blanks and angle brackets.
  func field(of name: String) throws(TextFault) -> Int {
    if let field = try field(where: { $0 == name }) { return field }
    let key = ColumnName.key(name)
    if !key.isEmpty, let field = try field(where: { ColumnName.key($0) == key }) { return field }
    let others = names.indices.filter { $0 != dateField }.map { names[$0] }
    let ofTickers = others.filter { ColumnName.key($0).hasPrefix(key + "/") }
    guard ofTickers.count < 2 else { throw .missingColumn(nearest: nil, columns: ofTickers) }
    throw .missingColumn(nearest: NearestName.of(name, among: others), columns: others)
  }

  private func field(where matches: (String) -> Bool) throws(TextFault) -> Int? {
    for names in [names] + otherNames {
      let fields = names.indices.filter { $0 != dateField && matches(names[$0]) }
      guard fields.count < 2 else { throw .repeatedColumn(fields: fields.map { $0 + 1 }) }
      if let field = fields.first { return field }
    }
    return nil
  }

  /// What messages call a field: its name, or its number when it has none.
  func label(ofField field: Int) -> String {
    names.indices.contains(field) && !names[field].isEmpty ? names[field] : "field \(field + 1)"
  }
}

/// Names of columns as people vary them.
public enum ColumnName {
  /// A name in lower case, without blanks and angle brackets: `<CLOSE>` and `Close` are `close`.
  public static func key(_ name: String) -> String {
    let dropped: [Unicode.Scalar] = ["<", ">", " ", "\t", "\u{A0}"]
    return String(String.UnicodeScalarView(name.unicodeScalars.filter { !dropped.contains($0) }))
      .lowercased()
  }

  /// Whether a cell of a header names the column of dates.
  static func isDate(_ name: String) -> Bool {
    var name = name
    return name.withUTF8(isDate)
  }

  /// Whether the bytes of a cell name the column of dates. Every word above and below a table is asked, so no
  /// strings are made of them.
  static func isDate(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let key = key(name)
    if dateNames.contains(where: key.elementsEqual) { return true }
    if dateBeginnings.contains(where: { key.starts(with: $0) }) { return true }
    return key.indices.contains { place in
      key[place] == d && dateParts.contains { key[place...].starts(with: $0) }
    }
  }

  /// A name in lower case, without ASCII blanks and angle brackets.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    name.filter { $0 > ASCII.space && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }.map {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 0x20 : $0
    }
  }

  private static let d = UInt8(ascii: "d")
  private static let dateParts = ["date", "datum"].map { Array($0.utf8) }
  private static let dateBeginnings = ["period", "time", "yyyy", "month", "year", "quarter"].map {
    Array($0.utf8)
  }
  private static let dateNames = [
    "day", "days", "tag", "zeit", "monat", "jahr", "fecha", "data", "jour", "caldt", "obs", "dt",
    "t", "#",
  ].map { Array($0.utf8) }

  /// Whether a column tells one security from another by such a name.
  static func isTicker(_ name: String) -> Bool {
    ["ticker", "symbol", "permno", "isin", "cusip", "security", "instrument", "ric", "sedol"]
      .contains(key(name))
  }
}
