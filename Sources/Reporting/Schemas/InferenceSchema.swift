import TextFormats

/// What a report holds of inference; nothing of it is required, as inference can be left out.
enum InferenceSchema {
  /// Members of the whole report.
  static let report: [JSONSchemaProperty] = [
    optional("inference", JSONSchema.nullable(settings), "How the inference was made, or null."),
    optional("inferenceReason", JSONSchema.text, "Why there is no inference."),
    optional("trials", trials, "Configurations tried on the same data under the results folder."),
    optional("audit", open, "The certificate of the look-ahead audit, where one was made."),
  ]

  /// Members of a group.
  static let group: [JSONSchemaProperty] = [
    optional("benchmark", JSONSchema.text, "The strategy that leads are measured against."),
    optional("neweyWestLags", count, "Lags of the Newey-West covariances: floor(4 (n/100)^(2/9))."),
    optional("blockLength", count, "Periods in a block of the bootstrap."),
    optional("blocks", count, "Blocks in a replication of the bootstrap."),
    optional(
      "comparisons", JSONSchema.list(of: ComparisonMembers.comparison), "Every pair compared."),
    optional(
      "claims", JSONSchema.list(of: ComparisonMembers.claim),
      "What the pairs claim, in plain words."),
    optional(
      "sensitivity", ComparisonMembers.sensitivity, "The group under other settings."),
    optional(
      "overfitting", JSONSchema.nullable(ComparisonMembers.overfitting),
      "Probability of backtest overfitting, or null."),
    optional("overfittingReason", JSONSchema.text, "Why that probability is undefined."),
  ]

  /// Members of a strategy.
  static let strategy: [JSONSchemaProperty] =
    undefinable.map { name, meaning in optional(name, JSONSchema.numberOrNull, meaning) }
    + undefinable.map { name, _ in
      optional(name + "Reason", JSONSchema.text, "Why \(name) is undefined.")
    } + [
      optional(
        "sharpeInterval", JSONSchema.nullable(interval), "Bootstrap interval of the Sharpe ratio."),
      optional("timing", JSONSchema.nullable(open), "Static part, timing part and control."),
      optional("timingReason", JSONSchema.text, "Why the mean cannot be split so."),
      optional("luck", JSONSchema.nullable(open), "Parts of the mean excess return."),
      optional("luckReason", JSONSchema.text, "Why they are not known."),
      optional("subPeriods", JSONSchema.list(of: open), "The results in parts of the sample."),
    ]

  /// Numbers of a strategy that are null with a reason where they are undefined.
  static let undefinable = [
    ("sharpeStandardError", "Newey-West standard error of the Sharpe ratio, annualized."),
    ("sharpeStandardErrorIid", "The same for independent normal returns."),
    ("probabilisticSharpeRatio", "Probability that the true ratio exceeds zero."),
    ("minimumTrackRecordLength", "Periods until that probability reaches 0.95."),
    ("deflatedSharpeRatio", "The same against the best of the trials by luck."),
    ("meanT", "Newey-West t-statistic of the mean excess return."),
    ("breakEvenCost", "Basis points a trade at which the lead over the benchmark vanishes."),
  ]

  /// Two ends, either of them null where it is undefined.
  static let interval = JSONSchema.object(
    [
      .init("low", JSONSchema.numberOrNull, "The lower end."),
      .init("high", JSONSchema.numberOrNull, "The upper end."),
    ], isOpen: true)

  static let count = JSONSchema.wholeNumber(atLeast: 0)

  private static let open = JSONSchema.object([], isOpen: true)

  private static let settings = JSONSchema.object(
    [
      .init("level", JSONSchema.number, "Confidence of the intervals."),
      .init(
        "blockLength", JSONSchema.nullable(count), "Block length asked for; null for each group's."),
      .init("replications", count, "Replications of the bootstrap."),
      .init("seed", JSONSchema.text, "Seed of the bootstrap, in decimal."),
    ], isOpen: true)

  private static let trials = JSONSchema.object(
    [
      .init("file", JSONSchema.text, "Name of the ledger's file."),
      .init("counted", count, "Distinct configurations, this run's included."),
      .init("sha256", JSONSchema.sha256, "SHA-256 of their lines."),
    ], isOpen: true)

  private static func optional(
    _ name: String, _ schema: JSONDocument, _ meaning: String
  ) -> JSONSchemaProperty {
    JSONSchemaProperty(name, schema, meaning, isRequired: false)
  }
}
