import Inference

/// What a report infers about a group: how sure the differences are, and what becomes of them elsewhere.
struct GroupInference: Sendable {
  let benchmark: String
  let neweyWestLags: Int
  let blockLength: Int
  let blocks: Int
  let comparisons: [PairEvidence]
  let claims: [ReportedClaim]
  let sensitivity: ReportedSensitivity?
  let overfitting: Undefinable<OverfittingProbability>
}

extension GroupInference: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("benchmark", .text, \.benchmark, "The strategy that leads are measured against."),
    .init(
      "neweyWestLags", .count, \.neweyWestLags,
      "Lags of the Newey-West covariances: floor(4 (n/100)^(2/9))."),
    .init("blockLength", .count, \.blockLength, "Periods in a block of the bootstrap."),
    .init("blocks", .count, \.blocks, "Blocks in a replication of the bootstrap."),
    .init("comparisons", .list(.object), \.comparisons, "Every pair compared."),
    .init("claims", .list(.object), \.claims, "What the pairs claim, in plain words."),
    .optional("sensitivity", .object, \.sensitivity, "The group under other settings."),
    .undefinable(
      "overfitting", .object, \.overfitting, "Probability of backtest overfitting.",
      isRequired: false), make: Self.init)
}

extension OverfittingProbability: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "probability", .number(atLeast: 0), \.probability,
      "How often the best configuration in one half of the sample is below the median in the other."
    ),
    .init(
      "configurations", .count, \.configurations,
      "Configurations that were compared: the strategies, and those with other windows, without copies."
    ),
    .init("blocks", .count, \.blocks, "Parts of the sample."),
    .init("splits", .count, \.splits, "Ways to take half of the parts."),
    make: Self.init(probability:configurations:blocks:splits:))
}

extension GroupEvidence {
  /// What a report says of it.
  var inference: GroupInference {
    GroupInference(
      benchmark: names[benchmark], neweyWestLags: lags, blockLength: bootstrap.blockLength,
      blocks: bootstrap.blocks, comparisons: pairs, claims: claims.map { ReportedClaim($0) },
      sensitivity: ReportedSensitivity(
        benchmark: names[benchmark],
        variations: sensitivity.variations.map { ReportedVariation($0, names: names) }),
      overfitting: Undefinable(overfitting))
  }
}
