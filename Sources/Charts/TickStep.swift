import Glibc
import TextFormats

/// The distance of ticks: 1, 2 or 5 times a power of ten.
struct TickStep: Sendable, Equatable {
  let digit: Int
  let exponent: Int

  init(digit: Int, exponent: Int) { (self.digit, self.exponent) = (digit, exponent) }

  /// The smallest step that puts at most `count` distances on a span that is not empty.
  init(spanning span: ClosedRange<Double>, atMost count: Int) {
    let least = (span.upperBound - span.lowerBound) / Double(count)
    var exponent = Int(log10(least).rounded(.down))
    let scaled = least / pow(10, Double(exponent))
    let digit = [1, 2, 5].first { Double($0) >= scaled * (1 - 1e-12) }
    if digit == nil { exponent += 1 }
    self.init(digit: digit ?? 1, exponent: exponent)
  }

  /// The multiple of the step, as near as a double can be.
  func value(_ multiple: Int) -> Double {
    let whole = Double(multiple * digit)
    return exponent < 0 ? whole / pow(10, Double(-exponent)) : whole * pow(10, Double(exponent))
  }

  /// The multiples that lie in a span, its ends included.
  func multiples(in span: ClosedRange<Double>) -> Range<Int> {
    let first = Int((span.lowerBound / value(1) - 1e-9).rounded(.up))
    let last = Int((span.upperBound / value(1) + 1e-9).rounded(.down))
    return first..<max(first, last + 1)
  }

  /// The power of ten that labels leave out: a multiple of 3 for numbers from 10 million on and for
  /// steps under a millionth, else 0.
  func sharedExponent(of span: ClosedRange<Double>) -> Int {
    let size = max(abs(span.lowerBound), abs(span.upperBound))
    guard size >= 1e7 || exponent < -6 else { return 0 }
    return 3 * Int((log10(size) / 3).rounded(.down))
  }

  /// A multiple as the axis writes it, with a true minus sign.
  func label(_ multiple: Int, without shared: Int, format: NumberFormat) -> String {
    let least = shared == 0 ? format.leastDecimals : 0
    let decimals = max(least, shared - exponent, 0)
    let shown = TickStep(digit: digit, exponent: exponent - shared).value(multiple)
    let text =
      decimals == 0
      ? String(grouped: Int(shown.rounded())) : String(fixed: shown, decimals: decimals)
    return (text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text) + format.unit
  }
}
