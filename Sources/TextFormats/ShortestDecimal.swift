/// The shortest decimal that reads back as a double, and of those the closest to it.
///
/// Giulietti, R. (2022), "The Schubfach way to render doubles". The interval of decimals that
/// round to the double is scaled by a power of ten such that it holds one or two integers; here for
/// magnitudes whose power of ten, 10^0 to 10^55, has at most 128 bits and so is exact.
struct ShortestDecimal {
  /// digits × 10^exponent; digits may end in zeros.
  private(set) var digits: UInt64
  private(set) var exponent: Int

  /// The shortest decimal of a positive number from 2^-128 to 2^53, or nil outside that range.
  init?(of value: Double) {
    let fraction = value.bitPattern & (1 << 52 - 1)
    let power = Int(value.bitPattern >> 52) - 1075  // value = mantissa × 2^power
    guard power >= -180, power < 0 else { return nil }
    let mantissa = fraction | 1 << 52
    if power > -53, mantissa & (1 << UInt64(-power) - 1) == 0 {
      (digits, exponent) = (mantissa >> UInt64(-power), 0)
      return
    }
    // The lower neighbor of a power of two is only half as far away as the upper one.
    let lowerIsCloser = fraction == 0
    let scale = (power * 1_262_611 - (lowerIsCloser ? 524_031 : 0)) >> 22  // floor(log10)
    let shift = UInt64(power + (-scale * 1_741_647) >> 19 + 1)
    let ten = NormalizedPower.ofTen(-scale)
    let isOdd = mantissa & 1
    let quadruple = mantissa << 2
    let lower = ten.timesRoundedToOdd((quadruple - (lowerIsCloser ? 1 : 2)) << shift) + isOdd
    let middle = ten.timesRoundedToOdd(quadruple << shift)
    let upper = ten.timesRoundedToOdd((quadruple + 2) << shift) - isOdd
    (digits, exponent) = ShortestDecimal.choose(lower, middle, upper, scale)
  }

  /// Moves zeros at the end from the digits to the exponent.
  mutating func dropTrailingZeros() {
    while digits % 100_000_000 == 0 { drop(8, zerosOf: 100_000_000) }
    while digits % 100 == 0 { drop(2, zerosOf: 100) }
    if digits % 10 == 0 { drop(1, zerosOf: 10) }
  }

  private mutating func drop(_ zeros: Int, zerosOf divisor: UInt64) {
    digits /= divisor
    exponent += zeros
  }

  /// An integer of the interval, given in quarters: a multiple of ten if exactly one is inside,
  /// otherwise the closest.
  private static func choose(
    _ lower: UInt64, _ middle: UInt64, _ upper: UInt64, _ scale: Int
  ) -> (digits: UInt64, exponent: Int) {
    let whole = middle / 4
    if whole >= 10 {
      let tens = whole / 10
      let isBelowInside = lower <= 40 * tens
      let isAboveInside = 40 * tens + 40 <= upper
      if isBelowInside != isAboveInside { return (tens + (isAboveInside ? 1 : 0), scale + 1) }
    }
    let isBelowInside = lower <= 4 * whole
    let isAboveInside = 4 * whole + 4 <= upper
    if isBelowInside != isAboveInside { return (whole + (isAboveInside ? 1 : 0), scale) }
    let half = 4 * whole + 2
    let roundsUp = middle > half || middle == half && whole & 1 == 1
    return (whole + (roundsUp ? 1 : 0), scale)
  }
}
