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
    self.init(
      level: 0.95, blockLength: blockLength, replications: replications, seed: seed)
  }

  private init(level: Double, blockLength: Int?, replications: Int, seed: UInt64) {
    (self.level, self.blockLength) = (level, blockLength)
    (self.replications, self.seed) = (replications, seed)
  }

  /// The confidence as people write it: `95 %`.
  var levelInWords: String { Self.percent(level) }

  /// A share in percent, without decimals that say nothing.
  static func percent(_ share: Double) -> String {
    let text = CellText.percent(decimals: 1).text(of: share)
    return (text.hasSuffix(".0") ? String(text.dropLast(2)) : text) + " %"
  }
}

extension InferenceSettings: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("level", .number, \.level, "Confidence of the intervals."),
    .init(
      "blockLength", .nullable(.count), \.blockLength,
      "Block length asked for; null for each group's."),
    .init("replications", .count, \.replications, "Replications of the bootstrap."),
    .init("seed", .seed, \.seed, "Seed of the bootstrap, in decimal."),
    make: Self.init(level:blockLength:replications:seed:))
}
