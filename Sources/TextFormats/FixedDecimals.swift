import Glibc

extension String {
  /// A number rounded to a fixed number of decimals, ties as the nearest double falls: `-0.08`.
  ///
  /// A number that rounds to zero has no minus sign.
  public init(fixed value: Double, decimals: Int) {
    precondition(value.isFinite, "an undefined number has no digits")
    let size = 330 + decimals  // the largest double has 309 digits before the point
    let text = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { buffer in
      _ = withVaList([Int32(decimals), value]) { vsnprintf(buffer.baseAddress, size, "%.*f", $0) }
      return String(cString: buffer.baseAddress!)
    }
    let isZero = text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x2E || $0 == 0x30 }
    self = isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
  }

  /// A whole number with a comma between groups of three digits: `12,938`.
  public init(grouped value: Int) {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    self = text
  }

  /// A number in its shortest form, without a point when it is whole: `252`, `0.4`, `249.16`.
  public init(short value: Double) {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    self = isWhole ? String(Int(value)) : value.description
  }
}
