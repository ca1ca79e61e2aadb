/// The header of a table, and where its columns are.
struct TableHeader {
  let names: [String]
  let line: Int
  let firstRowLine: Int

  /// The field that a wanted column is, counted from 0; the date's field is none.
  func field(of name: String) throws(TextFault) -> Int {
    let fields = names.indices.dropFirst().filter { names[$0] == name }
    guard fields.count < 2 else { throw .repeatedColumn(fields: fields.map { $0 + 1 }) }
    guard let field = fields.first else {
      throw .missingColumn(nearest: NearestName.of(name, among: Array(names.dropFirst())))
    }
    return field
  }

  /// What messages call a field: its name, or its number when it has none.
  func label(ofField field: Int) -> String {
    names[field].isEmpty ? "field \(field + 1)" : names[field]
  }
}
