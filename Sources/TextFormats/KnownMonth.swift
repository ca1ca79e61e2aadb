/// The year and month that a date begins with, `1971-08-`: as a rule the next date read begins with them too.
struct KnownMonth {
  private let text: UInt64
  private let packed: Int32  // 19710800

  /// The month of an ISO date that was read; nil for a date in another form.
  init?(of field: UnsafeBufferPointer<UInt8>, read date: Int32) {
    guard field.count == 10, let start = field.baseAddress else { return nil }
    (text, packed) = (Word.load(start), date / 100 * 100)
  }

  /// A date of this month and one of the 28 days that all months have; nil for anything else.
  @inline(__always)
  func date(_ field: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard field.count == 10, let start = field.baseAddress, Word.load(start) == text else {
      return nil
    }
    let (tens, ones) = (start[8] &- ASCII.zero, start[9] &- ASCII.zero)
    guard tens < 10, ones < 10 else { return nil }
    let day = Int32(tens) * 10 + Int32(ones)
    return (1...28).contains(day) ? packed + day : nil
  }
}
