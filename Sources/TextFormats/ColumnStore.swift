/// The numbers of the wanted columns as they are read, row by row.
///
/// A row is written to the stage first and counts only once it is committed, so that a row that
/// turns out unusual on its last byte can be read again.
final class ColumnStore {
  private static let stagedRows = 512

  private(set) var dates: [Int32] = []
  private(set) var columns: [DelimitedTable.Column]
  private let units: [Double]
  private let width: Int
  private let stage: UnsafeMutablePointer<Double>
  private let staged: UnsafeMutablePointer<Int>  // how many numbers of each column
  private let isThere: UnsafeMutablePointer<Bool>
  private let stagedDates: UnsafeMutablePointer<Int32>
  private var rowsStaged = 0
  private var rowsFlushed = 0

  init(columns wanted: [DelimitedLayout.Column]) {
    columns = wanted.map { DelimitedTable.Column(name: $0.name, values: [], missingRows: []) }
    units = wanted.map(\.unit)
    width = wanted.count
    stage = .allocate(capacity: width * ColumnStore.stagedRows)
    staged = .allocate(capacity: width)
    staged.initialize(repeating: 0, count: width)
    isThere = .allocate(capacity: width)
    isThere.initialize(repeating: false, count: width)
    stagedDates = .allocate(capacity: ColumnStore.stagedRows)
  }

  deinit {
    stage.deallocate()
    staged.deallocate()
    isThere.deallocate()
    stagedDates.deallocate()
  }

  /// Makes room for so many rows, so that the columns need not move while they grow.
  func reserve(rows: Int) {
    dates.reserveCapacity(rows)
    for column in 0..<width { columns[column].values.reserveCapacity(rows) }
  }

  /// Rows committed so far.
  @inline(__always)
  var rows: Int { rowsFlushed + rowsStaged }

  /// Notes the number of a column of the row under way.
  @inline(__always)
  func put(_ value: Double, in column: Int) {
    stage[column * ColumnStore.stagedRows + staged[column]] = value
    isThere[column] = true
  }

  /// Notes which columns have percent signs.
  func note(isPercent: [Bool]) {
    for column in 0..<width { columns[column].isPercent = isPercent[column] }
  }

  /// Notes that a column of the row under way has no number.
  @inline(__always)
  func putMissing(in column: Int) { isThere[column] = false }

  /// Ends the row under way.
  @inline(__always)
  func commit(date: Int32) {
    for column in 0..<width {
      if isThere[column] { staged[column] += 1 } else { noteMissing(column) }
    }
    stagedDates[rowsStaged] = date
    rowsStaged += 1
    if rowsStaged == ColumnStore.stagedRows { flush() }
  }

  @inline(never)
  private func noteMissing(_ column: Int) { columns[column].missingRows.append(Int32(rows)) }

  /// Moves the committed rows from the stage into the columns.
  func flush() {
    for column in 0..<width {
      let numbers = UnsafeMutableBufferPointer(
        start: stage + column * ColumnStore.stagedRows, count: staged[column])
      divide(numbers, by: units[column])
      columns[column].values.append(contentsOf: numbers)
      staged[column] = 0
    }
    dates.append(contentsOf: UnsafeBufferPointer(start: stagedDates, count: rowsStaged))
    rowsFlushed += rowsStaged
    rowsStaged = 0
  }

  private func divide(_ numbers: UnsafeMutableBufferPointer<Double>, by unit: Double) {
    guard unit != 1 else { return }
    for index in numbers.indices { numbers[index] /= unit }
  }
}
