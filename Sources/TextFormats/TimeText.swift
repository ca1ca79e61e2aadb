/// Times of day as text: `09:30`, `09:30:00`, `09:30:00.5-05:00`.
enum TimeText {
  /// Minutes after midnight, whatever the seconds and the zone behind them; nil for no time of day.
  static func minute(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    guard bytes.count >= 5, bytes[2] == ASCII.colon else { return nil }
    guard let hour = twoDigits(bytes, 0), let minute = twoDigits(bytes, 3), hour < 24, minute < 60
    else { return nil }
    return isTail(bytes[5...]) ? hour * 60 + minute : nil
  }

  private static func twoDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int32? {
    let (tens, ones) = (bytes[place] &- ASCII.zero, bytes[place + 1] &- ASCII.zero)
    return tens < 10 && ones < 10 ? Int32(tens) * 10 + Int32(ones) : nil
  }

  /// Seconds and zone: digits, colons, a point, a sign or a Z.
  private static func isTail(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let marks = Array(":.+-Z".utf8)
    guard let first = bytes.first else { return true }
    return marks.contains(first) && bytes.allSatisfy { $0 &- ASCII.zero < 10 || marks.contains($0) }
  }
}
