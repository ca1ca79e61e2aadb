public import TextFormats

/// How the uncertainty of a run's results is estimated.
public struct InferenceSettings: Sendable, Equatable {
  /// Coverage of the intervals.
  public let level: Double
  /// Periods in a block of the bootstrap; nil for the cube root of their number, rounded up.
  public let blockLength: Int?
  /// How often the bootstrap draws.
  public let replications: Int
  /// Seed of the draws.
  public let seed: UInt64

  /// Settings of the bootstrap; intervals cover 95 %.
  public init(blockLength: Int? = nil, replications: Int = 10_000, seed: UInt64 = 1) {
    level = 0.95
    (self.blockLength, self.replications, self.seed) = (blockLength, replications, seed)
  }

  /// The object `inference` of a report, and what of it enters the run id.
  public var document: JSONDocument {
    [
      "level": .number(level), "blockLength": blockLength.map { .integer($0) } ?? .null,
      "replications": .integer(replications), "seed": .string(String(seed)),
    ]
  }
}
