/// Whether a table's days ascend or descend, and that they all do the same.
struct RowOrder {
  /// The latest row's date.
  var last: Int32 = 0
  /// Decided by the second row.
  private(set) var isAscending: Bool?

  /// Whether the days run from late to early.
  var isDescending: Bool { isAscending == false }

  /// Whether a date continues the order that two rows or more have set.
  @inline(__always)
  func continues(_ date: Int32) -> Bool {
    guard let isAscending else { return false }
    return isAscending ? date > last : date < last
  }

  /// Adds the date of the next row, on `line`, after so many rows on the lines before it.
  mutating func add(_ date: Int32, rows: Int, line: Int) throws(TextFault) {
    if rows > 0 {
      guard date != last else {
        throw .dayRepeated(DateText.iso(date), firstLine: line - 1)
      }
      let ascends = date > last
      guard isAscending ?? ascends == ascends else {
        throw .orderChanged(
          day: DateText.iso(date), previous: DateText.iso(last), previousLine: line - 1,
          ascendingBefore: !ascends)
      }
      isAscending = ascends
    }
    last = date
  }
}
