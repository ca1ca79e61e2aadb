import RandomNumbers

/// The random numbers of one simulation, one after the other.
struct Draws {
  /// A seed for resampling, apart from the one that the returns come from.
  let resamplingSeed: UInt64
  private let normals: NormalDraws
  private let uniforms: SplitMix64
  private var index: UInt64 = 0
  private var uniformIndex: UInt64 = 0
  private var spare: Double?

  /// The numbers of a simulation, counted from 0, of a study.
  init(study: UInt64, simulation: UInt64) {
    let seeds = SplitMix64(seed: SplitMix64(seed: study).output(simulation))
    normals = NormalDraws(from: SplitMix64(seed: seeds.output(0)))
    uniforms = SplitMix64(seed: seeds.output(1))
    resamplingSeed = seeds.output(2)
  }

  /// A standard normal number.
  mutating func normal() -> Double {
    if let number = spare {
      spare = nil
      return number
    }
    let pair = normals.pair(index)
    index += 1
    spare = pair.second
    return pair.first
  }

  /// A number between 0 and 1.
  mutating func uniform() -> Double {
    defer { uniformIndex += 1 }
    return uniforms.uniform(uniformIndex)
  }
}
