import Glibc

/// Rounding of a double's exact decimal expansion, digit by digit: what tables are checked with.
enum ExactDecimal {
  /// The value times a power of ten, rounded to so many decimals, exact ties to the even digit.
  static func rounded(_ value: Double, timesTenTo power: Int, decimals: Int) -> String {
    var digits = expansion(of: abs(value))
    let kept = digits.whole + power + decimals
    let tail = digits.all[kept...]
    digits.all = Array(digits.all[..<kept])
    let isOdd = digits.all.last.map { $0 % 2 == 1 } ?? false
    if tail.first! > 5 || tail.first! == 5 && (tail.dropFirst().contains { $0 > 0 } || isOdd) {
      increment(&digits.all)
    }
    let isNegative = value < 0 && digits.all.contains { $0 > 0 }
    let text = digits.all.dropLast(decimals).drop { $0 == 0 }.map(String.init).joined()
    let fraction = digits.all.suffix(decimals).map(String.init).joined()
    return (isNegative ? "-" : "") + (text.isEmpty ? "0" : text)
      + (decimals > 0 ? "." + fraction : "")
  }

  /// All digits of a value, after a leading zero, and how many stand before the point.
  private static func expansion(of value: Double) -> (all: [Int], whole: Int) {
    // No double has more than 1074 decimals.
    var buffer = [CChar](repeating: 0, count: 1500)
    _ = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%.1080f", $0) }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let point = text.firstIndex(of: UInt8(ascii: "."))!
    let digits = (text[..<point] + text[(point + 1)...]).map { Int($0 - UInt8(ascii: "0")) }
    return ([0] + digits, point + 1)
  }

  private static func increment(_ digits: inout [Int]) {
    for place in digits.indices.reversed() {
      guard digits[place] == 9 else {
        digits[place] += 1
        return
      }
      digits[place] = 0
    }
  }
}
