// Every moment is taken in two passes over the distances from the first value. Distances of a series
// that never varies are zero exactly, so its variance is 0 and not the square of a rounding error.

extension RandomAccessCollection<Double> {
  /// The arithmetic mean; nil without values. The mean of equal values is that value exactly.
  @inlinable
  public var mean: Double? { withValues { $0.isEmpty ? nil : $0.mean } }

  /// The sample variance, divisor n - 1; nil for fewer than two values, 0 exactly if they never vary.
  @inlinable
  public var variance: Double? {
    withValues { $0.count < 2 ? nil : $0.sumOfSquaredDeviations / Double($0.count - 1) }
  }

  /// The square root of the sample variance (divisor n - 1); nil for fewer than two values, 0 exactly
  /// if they never vary.
  @inlinable
  public var standardDeviation: Double? { variance.map { $0.squareRoot() } }

  /// m₃ / m₂^(3/2) with central moments of divisor n; nil for values that never vary.
  @inlinable
  public var skewness: Double? {
    withValues { values in
      values.centralMoments.map { $0.third / ($0.second * $0.second.squareRoot()) }
    }
  }

  /// m₄ / m₂² with central moments of divisor n: 3 for a normal distribution, not the excess over it.
  /// Nil for values that never vary.
  @inlinable
  public var kurtosis: Double? {
    withValues { values in values.centralMoments.map { $0.fourth / ($0.second * $0.second) } }
  }

  /// The sum of squares of the distances from the mean; 0 without values.
  @inlinable
  var sumOfSquaredDeviations: Double {
    withValues { $0.isEmpty ? 0 : $0.sumOfSquaredDeviations }
  }

  /// The sum of squares.
  @inlinable
  var sumOfSquares: Double { reduce(0) { $0 + $1 * $1 } }
}

/// Central moments, divisor n.
@usableFromInline
struct CentralMoments {
  @usableFromInline let second, third, fourth: Double
}

extension Span<Double> {
  /// The mean of at least one value.
  @usableFromInline
  var mean: Double {
    let origin = self[0]
    var sum = 0.0
    for place in indices { sum += self[place] - origin }
    return origin + sum / Double(count)
  }

  /// The sum of squares of the distances from the mean, of at least one value.
  @usableFromInline
  var sumOfSquaredDeviations: Double { sumOverDeviations { $0 * $0 } }

  /// The central moments; nil for values that never vary.
  @usableFromInline
  var centralMoments: CentralMoments? {
    guard !isEmpty, sumOfSquaredDeviations > 0 else { return nil }
    let number = Double(count)
    return CentralMoments(
      second: sumOfSquaredDeviations / number,
      third: sumOverDeviations { $0 * $0 * $0 } / number,
      fourth: sumOverDeviations { ($0 * $0) * ($0 * $0) } / number)
  }

  /// The sum of a function of each value's distance from the mean, of at least one value.
  private func sumOverDeviations(_ function: (Double) -> Double) -> Double {
    let origin = self[0]
    var shift = 0.0
    for place in indices { shift += self[place] - origin }
    shift /= Double(count)
    var sum = 0.0
    for place in indices { sum += function((self[place] - origin) - shift) }
    return sum
  }
}
