/// A stream of random numbers in which each depends on the seed and its index alone.
///
/// Any number can be drawn in any order, on any thread, any number of times.
/// Steele, G. L., D. Lea and C. H. Flood (2014), "Fast Splittable Pseudorandom Number Generators",
/// OOPSLA '14, 453–472.
public struct SplitMix64: Sendable {
  @usableFromInline let seed: UInt64

  /// The stream of a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// 64 random bits: output number `index`, counted from 0.
  @inlinable
  public func output(_ index: UInt64) -> UInt64 { SplitMix64.mix(state(before: index)) }

  /// A number strictly between 0 and 1, evenly spread: ((output >> 11) + 0.5) / 2⁵³.
  @inlinable
  public func uniform(_ index: UInt64) -> Double {
    (Double(output(index) >> 11) + 0.5) * 0x1p-53
  }

  @inlinable
  func state(before index: UInt64) -> UInt64 { seed &+ (index &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  @inlinable
  static func mix(_ state: UInt64) -> UInt64 {
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
