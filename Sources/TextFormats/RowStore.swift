/// Takes the rows of a table, whatever their form, and keeps the numbers of the wanted columns.
final class RowStore {
  private let path: String
  private let layout: DelimitedLayout
  private let store: ColumnStore
  private var splitter: FieldSplitter
  private var order = RowOrder()
  private var minutes: [Int32] = []
  private var plan = RowPlan()
  private var fields: [RowPlan.Field] = []
  private(set) var header: TableHeader?
  private var width = 0

  /// How the numbers of each wanted column are written; plain unless set.
  var numbers: [NumberForm]
  /// Numbers that stand for missing ones in columns that name no codes of their own.
  var missingCodes: [Double] = []

  init(path: String, layout: DelimitedLayout, delimiter: Delimiter = .comma) {
    (self.path, self.layout) = (path, layout)
    store = ColumnStore(columns: layout.columns)
    splitter = FieldSplitter(delimiter)
    numbers = [NumberForm](repeating: NumberForm(), count: layout.columns.count)
  }

  /// Whether all wanted columns name codes of missing numbers, so that those of the file do not matter.
  var hasOwnCodes: Bool { layout.columns.allSatisfy { $0.missing != nil } }

  /// Finds the wanted columns in the header.
  func open(_ header: TableHeader) throws(DelimitedTextError) {
    guard header.names.count <= layout.mostColumns else {
      throw error(
        .tooManyColumns(found: header.names.count, limit: layout.mostColumns), line: header.line)
    }
    for (slot, column) in layout.columns.enumerated() {
      do {
        let field = try header.field(of: column.name)
        fields.append(RowPlan.Field(field: field, slot: slot, missing: column.missing))
      } catch {
        let isNumbered = header.isNumbered
        throw DelimitedTextError(
          isNumbered ? .noHeader(columns: header.names.count) : error, file: path,
          line: header.line,
          field: isNumbered ? nil : column.name)
      }
    }
    self.header = header
    width = header.names.count
    if header.dateField == 0 { plan = RowPlan(fields: fields, width: width) }
  }

  /// Makes room for rows.
  func reserve(_ rows: Int) { store.reserve(rows: rows) }

  /// Reads rows of the plain form up to the first unusual one, whose start it returns.
  func scan(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) -> (place: UnsafePointer<UInt8>, rows: Int) {
    plan.scan(from: start, to: end, order: &order, into: store)
  }

  /// Takes a row whose date is known.
  func take(
    _ text: UnsafeBufferPointer<UInt8>, date: Int32, minute: Int32?, line: Int
  ) throws(DelimitedTextError) {
    do { try splitter.split(text) } catch { throw self.error(error, line: line) }
    guard splitter.count == width else {
      throw error(.fieldCount(found: splitter.count, expected: width), line: line)
    }
    if let minute { minutes.append(minute) } else { try checkOrder(date, line: line) }
    for field in fields { try takeNumber(of: field, line: line) }
    store.commit(date: date)
  }

  /// Throws when there are more rows than are allowed.
  func checkCount() throws(DelimitedTextError) {
    guard store.rows <= layout.mostRows else {
      throw DelimitedTextError(.tooManyRows(limit: layout.mostRows), file: path)
    }
  }

  /// The table of all rows.
  ///
  /// - Precondition: the table was opened.
  func table(
    digest: FileDigest, key: DelimitedHead.RowKey = .day, form: String? = nil, lines: [Int]? = nil
  ) throws(DelimitedTextError) -> DelimitedTable {
    try checkCount()
    store.flush()
    store.note(isPercent: numbers.map(\.isPercent))
    guard let header else { preconditionFailure("a table is opened before its rows are taken") }
    return DelimitedTable(
      header: header, dates: store.dates, minutes: minutes, columns: store.columns,
      isDescending: order.isDescending, digest: digest, key: key, form: form, lines: lines)
  }

  private func checkOrder(_ date: Int32, line: Int) throws(DelimitedTextError) {
    do { try order.add(date, rows: store.rows, line: line) } catch {
      throw self.error(error, line: line)
    }
  }

  private func takeNumber(of wanted: RowPlan.Field, line: Int) throws(DelimitedTextError) {
    do {
      let form = numbers[wanted.slot]
      let value = try splitter.withField(wanted.field) { bytes throws(DecimalText.Fault) in
        try form.value(of: bytes)
      }
      if let value, !isCode(value, in: wanted.slot) {
        wanted.put(value, into: store)
      } else {
        store.putMissing(in: wanted.slot)
      }
    } catch {
      let text = splitter.string(wanted.field)
      let fault: TextFault = error == .notANumber ? .notANumber(text) : .numberOutOfRange(text)
      throw self.error(fault, line: line, field: wanted.field)
    }
  }

  private func isCode(_ value: Double, in slot: Int) -> Bool {
    !missingCodes.isEmpty && layout.columns[slot].missing == nil && missingCodes.contains(value)
  }

  private func error(_ fault: TextFault, line: Int?, field: Int? = nil) -> DelimitedTextError {
    let label = field.flatMap { field in header?.label(ofField: field) }
    return DelimitedTextError(fault, file: path, line: line, field: label)
  }
}
