/// Which fields of each row are wanted, and how to get from one to the next.
struct RowPlan {
  /// A wanted field.
  struct Field {
    /// Its place in the row, counted from 0; the date is 0.
    let field: Int
    /// Its column in the store.
    let slot: Int
    /// Delimiters between the wanted field before it (or the date) and this one's own.
    fileprivate(set) var delimitersBefore = 0
    private let missingFrom: Double
    private let missingThrough: Double

    init(field: Int, slot: Int, missing: ClosedRange<Double>?) {
      (self.field, self.slot) = (field, slot)
      missingFrom = missing?.lowerBound ?? .infinity
      missingThrough = missing?.upperBound ?? -.infinity
    }

    /// Puts a number into the store, or nothing when it stands for a missing one.
    @inline(__always)
    func put(_ value: Double, into store: ColumnStore) {
      if value >= missingFrom, value <= missingThrough {
        store.putMissing(in: slot)
      } else {
        store.put(value, in: slot)
      }
    }
  }

  /// The wanted fields in the order of the row.
  private(set) var fields: [Field] = []
  private var fieldsBehind = 0

  init() {}

  /// A plan for rows of `width` fields.
  init(fields wanted: [Field], width: Int) {
    fields = wanted.sorted { $0.field < $1.field }
    var previous = 0
    for index in fields.indices {
      fields[index].delimitersBefore = fields[index].field - previous - 1
      precondition(fields[index].delimitersBefore >= 0, "a column is wanted twice")
      previous = fields[index].field
    }
    fieldsBehind = width - 1 - previous
  }

  /// Reads rows up to the first that needs a second look; returns its start, and how many were read.
  func scan(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, order: inout RowOrder,
    into store: ColumnStore
  ) -> (place: UnsafePointer<UInt8>, rows: Int) {
    fields.withUnsafeBufferPointer { fields in
      var cursor = RowCursor(start)
      var (rowStart, rows) = (start, 0)
      while rowStart < end, scanRow(fields, &cursor, &order, store) {
        rowStart = cursor.place
        rows += 1
      }
      return (rowStart, rows)
    }
  }

  /// Reads and commits a row whose every byte is as usual; false, and nothing is committed, when
  /// the row needs a second look.
  @inline(__always)
  private func scanRow(
    _ fields: UnsafeBufferPointer<Field>, _ cursor: inout RowCursor, _ order: inout RowOrder,
    _ store: ColumnStore
  ) -> Bool {
    guard let date = cursor.date(), DateText.isDay(date), order.continues(date) else {
      return false
    }
    for field in fields {
      guard cursor.skip(delimiters: field.delimitersBefore) else { return false }
      switch cursor.number() {
      case .value(let value): field.put(value, into: store)
      case .missing: store.putMissing(in: field.slot)
      case .unusual: return false
      }
    }
    guard cursor.ends(afterFields: fieldsBehind) else { return false }
    store.commit(date: date)
    order.last = date
    return true
  }
}
