import Inference
import Performance
import TextFormats

/// The document `trials.json` of a run.
struct TrialsDocument: Sendable {
  /// What is left of a strategy's Sharpe ratio.
  struct Strategy: Sendable {
    let group: String
    let name: String
    let deflated: Undefinable<Double>
  }

  let runId: String
  let file: String
  let counted: Int
  let unreadable: Int?
  let sha256: String
  let sharpeRatios: [Double?]
  let strategies: [Strategy]
}

extension TrialsDocument: DocumentObject {
  static let fields = ObjectFields<Self>(
    tag: "tenor.trials/1",
    .init("runId", .sha256, \.runId, "The run beside which it stands."),
    .init("file", .text, \.file, "Name of the ledger's file in the results folder."),
    .init("counted", .count, \.counted, "Distinct configurations, this run's included."),
    .optional(
      "unreadable", .count(atLeast: 1), \.unreadable,
      "Lines of the ledger that cannot be read and are not counted; absent where all can."),
    .init("sha256", .sha256, \.sha256, "SHA-256 of the counted lines."),
    .init(
      "sharpeRatios", .list(.numberOrNull), \.sharpeRatios,
      "Annualized Sharpe ratio of each of them; null where it is undefined."),
    .init(
      "strategies", .list(.object), \.strategies,
      "The run's strategies; none where the run was asked for without inference."),
    make: Self.init(runId:file:counted:unreadable:sha256:sharpeRatios:strategies:))
}

extension TrialsDocument.Strategy: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init("group", .text, \.group, "Name of its group."),
    .init("name", .text, \.name, "Its name."),
    .undefinable(
      "deflatedSharpeRatio", .number, \.deflated,
      "Probability that the true Sharpe ratio exceeds the highest one that luck alone gives the best of the trials."
    ), make: Self.init)
}

extension TrialsDocument {
  /// What a run's document says of trials, and of its strategies beside them.
  init(of trials: Trials, runId: String, strategies: [Strategy]) {
    self.init(
      runId: runId, file: TrialLedger.name, counted: trials.trials.count,
      unreadable: trials.unreadable > 0 ? trials.unreadable : nil, sha256: trials.sha256,
      sharpeRatios: trials.trials.map(\.sharpeRatio), strategies: strategies)
  }
}
