extension DecimalText {
  /// Appends the shortest text that reads back as the same double, as Swift's `description` has it:
  /// `0.1`, `-12.0`, `1.5e-07`, with an exponent below 0.0001 and from 2^54 on.
  ///
  /// - Precondition: the value is finite; an undefined number is no number and has no text.
  public static func append(_ value: Double, to bytes: inout [UInt8]) {
    precondition(value.isFinite, "\(value) has no decimal text")
    guard var decimal = ShortestDecimal(of: abs(value)) else {
      bytes.append(text: value.description)
      return
    }
    decimal.dropTrailingZeros()
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NumberText.capacity) { place in
      guard let start = place.baseAddress else { return }
      var text = NumberText(at: start, digits: DigitText(decimal.digits))
      if value < 0 { text.put(ASCII.minus) }
      text.put(exponent: decimal.exponent)
      bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: text.length(from: start)))
    }
  }
}

/// The text of a number as it is put together.
private struct NumberText {
  /// More than the longest text, `-0.000` with 17 digits or `-1.2345678901234567e-38`, takes.
  static let capacity = 64

  private var place: UnsafeMutablePointer<UInt8>
  private let digits: DigitText

  init(at place: UnsafeMutablePointer<UInt8>, digits: DigitText) {
    (self.place, self.digits) = (place, digits)
  }

  func length(from start: UnsafeMutablePointer<UInt8>) -> Int { place - start }

  mutating func put(_ byte: UInt8) {
    place.pointee = byte
    place += 1
  }

  /// Puts digits × 10^exponent.
  mutating func put(exponent: Int) {
    let point = digits.count + exponent  // digits before the point
    if point < -3 {
      putScientific(power: point - 1)
    } else if point <= 0 {
      put(ASCII.zero)
      put(ASCII.point)
      putZeros(-point)
      put(digits: 0..<digits.count)
    } else {
      putPlain(point: point)
    }
  }

  /// `12.3` or `1230.0`
  private mutating func putPlain(point: Int) {
    put(digits: 0..<min(point, digits.count))
    putZeros(point - digits.count)
    put(ASCII.point)
    if point < digits.count { put(digits: point..<digits.count) } else { put(ASCII.zero) }
  }

  /// `1.23e-07`; the power is from -39 to -5.
  private mutating func putScientific(power: Int) {
    put(digits: 0..<1)
    if digits.count > 1 {
      put(ASCII.point)
      put(digits: 1..<digits.count)
    }
    put(UInt8(ascii: "e"))
    put(ASCII.minus)
    put(ASCII.zero + UInt8(-power / 10))
    put(ASCII.zero + UInt8(-power % 10))
  }

  private mutating func putZeros(_ count: Int) {
    for _ in 0..<max(0, count) { put(ASCII.zero) }
  }

  private mutating func put(digits places: Range<Int>) {
    digits.copy(places, to: place)
    place += places.count
  }
}
