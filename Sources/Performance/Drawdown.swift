/// How far a value fell below what it had been.
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
}
