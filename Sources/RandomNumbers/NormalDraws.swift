import Glibc

/// Standard normal numbers of a stream, in pairs: pair p uses the uniforms 2p and 2p + 1 behind a
/// starting index.
///
/// √(-2 ln u₁) cos(2π u₂), and the same with sin. Box, G. E. P. and M. E. Muller (1958), "A Note on
/// the Generation of Random Normal Deviates", Annals of Mathematical Statistics 29(2), 610–611.
public struct NormalDraws: Sendable {
  private let stream: SplitMix64
  private let start: UInt64

  /// The normals from the uniforms of a stream, beginning with output number `start`.
  public init(from stream: SplitMix64, startingAt start: UInt64 = 0) {
    (self.stream, self.start) = (stream, start)
  }

  /// The two independent normals of pair number `index`, counted from 0.
  public func pair(_ index: UInt64) -> (first: Double, second: Double) {
    let place = start &+ 2 &* index
    let radius = (-2 * log(stream.uniform(place))).squareRoot()
    let angle = 2 * Double.pi * stream.uniform(place &+ 1)
    return (radius * cos(angle), radius * sin(angle))
  }

  /// Normal number `index`, counted from 0: the pairs one after the other.
  public subscript(index: UInt64) -> Double {
    let pair = pair(index / 2)
    return index % 2 == 0 ? pair.first : pair.second
  }
}
