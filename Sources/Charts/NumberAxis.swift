/// A vertical axis of numbers: what it spans, and its ticks at multiples of 1, 2 or 5 times a power of ten.
struct NumberAxis: Sendable {
  /// A value on the axis and how it is written.
  struct Tick: Sendable, Equatable {
    let value: Double
    let label: String
  }

  let low: Double
  let high: Double
  let ticks: [Tick]
  /// The power of ten the labels leave out; 0 but for very large or very small numbers.
  let exponent: Int

  /// - Parameters:
  ///   - range: of the values; nil when there are none.
  ///   - format: how ticks are written.
  ///   - limits: what the axis spans at least.
  ///   - height: in units of the picture, which decides how many ticks there are.
  init(
    spanning range: ClosedRange<Double>?, format: NumberFormat,
    limits: ClosedRange<Double>? = nil, height: Double
  ) {
    let span = Self.padded(range, limits: limits, format: format)
    (low, high) = (span.lowerBound, span.upperBound)
    let scaled = (low * format.factor)...(high * format.factor)
    let step = TickStep(spanning: scaled, atMost: max(2, min(8, Int(height / 22))))
    let exponent = step.sharedExponent(of: scaled)
    self.exponent = exponent
    ticks = step.multiples(in: scaled).map { multiple in
      Tick(
        value: step.value(multiple) / format.factor,
        label: step.label(multiple, without: exponent, format: format))
    }
  }

  /// Whether zero lies between the ends, so that it gets a line of its own.
  var crossesZero: Bool { low < 0 && high > 0 }

  /// The range with air above and below, except where a limit (or zero) is an end by itself.
  private static func padded(
    _ range: ClosedRange<Double>?, limits: ClosedRange<Double>?, format: NumberFormat
  ) -> ClosedRange<Double> {
    guard let range = range ?? limits else { return 0...(1 / format.factor) }
    let low = min(range.lowerBound, limits?.lowerBound ?? range.lowerBound)
    let high = max(range.upperBound, limits?.upperBound ?? range.upperBound)
    let size = max(abs(low), abs(high))
    guard high - low > 1e-6 * size, high - low > 1e-150 else {
      let half = size > 1e-150 ? 0.1 * size : 1 / format.factor
      return (low - half)...(high + half)
    }
    let air = 0.04 * (high - low)
    let isLowEnd = limits.map { $0.lowerBound <= range.lowerBound } ?? false
    let isHighEnd = limits.map { $0.upperBound >= range.upperBound } ?? false
    return (isLowEnd ? low : low - air)...(isHighEnd ? high : high + air)
  }
}
