/// Random numbers for property tests, the same for the same seed (SplitMix64).
public struct TestDraws: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A stream of that seed.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to but not including `limit`.
  public mutating func integer(below limit: Int) -> Int { Int(next() >> 33) % limit }

  /// A number from `low` up to but not including `high`.
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * (Double(next() >> 11) / 9_007_199_254_740_992)
  }
}
