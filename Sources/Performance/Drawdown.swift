/// How far a value fell below what it had been.
///
/// The fall at a close is 1 - value / largest value so far, the first value included.
public enum Drawdown {
  /// The largest fall from the running maximum, as a positive decimal (0.25 is a fall by a quarter);
  /// 0 when the values never fall.
  @inlinable
  public static func maximum(of values: some Sequence<Double>) -> Double {
    var peak = -Double.infinity
    var largest = 0.0
    for value in values {
      peak = max(peak, value)
      largest = max(largest, 1 - value / peak)
    }
    return largest
  }

  /// The fall at each value, as a positive decimal; 0 at a new maximum.
  public static func path(of values: some Sequence<Double>) -> [Double] {
    var peak = -Double.infinity
    return values.map { value in
      peak = max(peak, value)
      return 1 - value / peak
    }
  }
}
