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

  /// A decimal as percent, rounded like `String(fixed:decimals:)`: 0.03896 with one decimal is `3.9`.
  ///
  /// The point is moved in the digits: a product with 100 would be rounded once more before.
  public init(percent value: Double, decimals: Int) {
    let parts = String(fixed: value, decimals: decimals + 2).split(separator: ".")
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let whole = (parts[0].dropFirst(sign.count) + parts[1].prefix(2)).drop { $0 == "0" }
    self = sign + (whole.isEmpty ? "0" : whole)
    if decimals > 0 { self += "." + parts[1].dropFirst(2) }
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
