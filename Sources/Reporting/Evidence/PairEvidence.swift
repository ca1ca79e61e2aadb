import Inference
import Performance
import TextFormats

/// Two strategies of a group compared, and whether one differs from the other by more than chance: an element of a
/// group's `comparisons` in a report.
struct PairEvidence: Sendable {
  /// Jobson and Korkie's test.
  struct IndependentTest: Sendable {
    let z: Double?
    let p: Double?
  }

  /// Ledoit and Wolf's test.
  struct BlockTest: Sendable {
    let p: Double?
    let blockLength: Int
    let replications: Int
    let seed: UInt64
  }

  let a: String
  let b: String
  let sharpeDifference: Double?
  let standardError: Double?
  let interval: Interval?
  let jobsonKorkieMemmel: IndependentTest?
  let ledoitWolf: BlockTest?
  let holm: Double?
  let romanoWolf: Double?
  let alpha: Double?
  let alphaT: Double?
  let beta: Double?
  let betaT: Double?
  let reason: String?

  /// The pair as tables name it.
  var name: String { "\(a) less \(b)" }
}

extension PairEvidence: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("a", .text, \.a, "The first strategy."),
    .init("b", .text, \.b, "The second one, whose numbers are subtracted."),
    .init(
      "sharpeDifference", .numberOrNull, \.sharpeDifference,
      "Annualized Sharpe ratio of the first less that of the second."),
    .init(
      "standardError", .numberOrNull, \.standardError, "Its Newey-West standard error, annualized."),
    .init(
      "interval", .nullable(.object), \.interval,
      "Where the difference lies by the studentized bootstrap, annualized."),
    .optional(
      "jobsonKorkieMemmel", .object, \.jobsonKorkieMemmel,
      "The test for independent normal returns.", isRequired: true),
    .optional(
      "ledoitWolf", .object, \.ledoitWolf, "The test by the studentized bootstrap of blocks.",
      isRequired: true),
    .init(
      "holm", .numberOrNull, \.holm,
      "Ledoit and Wolf's p-value adjusted after Holm for the group's pairs."),
    .init(
      "romanoWolf", .numberOrNull, \.romanoWolf, "The same adjusted after Romano and Wolf."),
    .init(
      "alpha", .numberOrNull, \.alpha,
      "Intercept of the first's measured returns on the second's, annualized."),
    .init("alphaT", .numberOrNull, \.alphaT, "Its Newey-West t-statistic."),
    .init("beta", .numberOrNull, \.beta, "Slope of that regression."),
    .init("betaT", .numberOrNull, \.betaT, "Its Newey-West t-statistic."),
    .optional("reason", .text, \.reason, "Why numbers are null; absent where none is."),
    make: Self.init)
}

extension PairEvidence.IndependentTest: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "z", .numberOrNull, \.z, "The statistic, standard normal where the two ratios are equal."),
    .init("p", .numberOrNull, \.p, "Its two-sided p-value."), make: Self.init)
}

extension PairEvidence.BlockTest: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("p", .numberOrNull, \.p, "The p-value, two-sided."),
    .init("blockLength", .count(atLeast: 1), \.blockLength, "Periods in a block."),
    .init(
      "replications", .count(atLeast: 1), \.replications, "Replications of the bootstrap."),
    .init("seed", .seed, \.seed, "Seed of the draws, in decimal."), make: Self.init)
}

extension PairEvidence {
  /// - Parameters:
  ///   - resampled: what the bootstrap says of the pair.
  ///   - drawn: the bootstrap.
  ///   - names: the members'.
  ///   - samples: all members', made ready for comparisons.
  ///   - returns: all members'.
  init(
    _ resampled: BootstrapInference.Difference, by drawn: BlockBootstrap, names: [String],
    samples: [Result<SharpeSample, Undefined>], returns: [ExcessReturns], lags: Int
  ) {
    let (first, second) = (resampled.first, resampled.second)
    let (own, other) = (samples[first], samples[second])
    let difference = own.flatMap { own in other.map { SharpeDifference(of: own, less: $0) } }
    let test = resampled.test
    let regression = Result { () throws(Undefined) in
      // A member that lost everything has its own dates.
      for sample in [own, other] where sample.failure == .lostEverything { throw .lostEverything }
      return try ReturnRegression(of: returns[first], on: returns[second], lags: lags)
    }
    (a, b) = (names[first], names[second])
    (sharpeDifference, standardError) = (
      difference.value?.value, difference.flatMap(\.standardError).value
    )
    interval = test.flatMap(\.interval).value.map { Interval($0) }
    let independent = difference.flatMap(\.jobsonKorkieMemmel)
    jobsonKorkieMemmel = IndependentTest(z: independent.value?.z, p: independent.value?.p)
    ledoitWolf = BlockTest(
      p: test.value?.p, blockLength: drawn.blockLength, replications: drawn.replications,
      seed: drawn.seed)
    (holm, romanoWolf) = (resampled.holm.value, resampled.romanoWolf.value)
    (alpha, beta) = (regression.value?.alpha, regression.value?.beta)
    (alphaT, betaT) = (regression.flatMap(\.alphaT).value, regression.flatMap(\.betaT).value)
    let reasons: [Undefined?] = [
      difference.failure, difference.flatMap(\.standardError).failure, independent.failure,
      test.failure, test.flatMap(\.interval).failure, regression.failure,
      regression.flatMap(\.alphaT).failure, regression.flatMap(\.betaT).failure,
    ]
    reason = reasons.compactMap(\.self).first?.description
  }
}

extension Result {
  /// Why there is no value; nil for one.
  var failure: Failure? {
    guard case .failure(let reason) = self else { return nil }
    return reason
  }
}
