import TextFormats

/// What a report holds of inference; nothing of it is required, as inference can be left out.
enum InferenceSchema {
  /// Members of the whole report.
  static let report: [JSONSchemaProperty] =
    JSONSchemaProperty.undefinable(
      "inference", settings, "How the inference was made; null where it was left out.",
      isRequired: false) + [
      .optional("audit", audit, "The certificate of the look-ahead audit, where one was made.")
    ]

  /// Members of a group.
  static let group: [JSONSchemaProperty] =
    [
      .optional("benchmark", JSONSchema.text, "The strategy that leads are measured against."),
      .optional(
        "neweyWestLags", count, "Lags of the Newey-West covariances: floor(4 (n/100)^(2/9))."),
      .optional("blockLength", count, "Periods in a block of the bootstrap."),
      .optional("blocks", count, "Blocks in a replication of the bootstrap."),
      .optional(
        "comparisons", JSONSchema.list(of: ComparisonMembers.comparison), "Every pair compared."),
      .optional(
        "claims", JSONSchema.list(of: ComparisonMembers.claim),
        "What the pairs claim, in plain words."),
      .optional(
        "sensitivity", SensitivitySchema.sensitivity, "The group under other settings."),
    ]
    + JSONSchemaProperty.undefinable(
      "overfitting", ComparisonMembers.overfitting, "Probability of backtest overfitting.",
      isRequired: false)

  /// Members of a strategy.
  static let strategy: [JSONSchemaProperty] =
    numbers.flatMap {
      JSONSchemaProperty.undefinable($0, JSONSchema.number, $1, isRequired: false)
    }
    + objects.flatMap { JSONSchemaProperty.undefinable($0, $1, $2, isRequired: false) } + [
      .optional(
        "subPeriods", JSONSchema.list(of: SubPeriodsSchema.split),
        "The results in parts of the sample, for each way to cut it.")
    ]

  /// Members of a strategy that are null with a reason where they are undefined.
  static let undefinable = numbers.map(\.0) + objects.map(\.0)

  private static let numbers = [
    ("sharpeStandardError", "Newey-West standard error of the Sharpe ratio, annualized."),
    ("sharpeStandardErrorIid", "The same for independent normal returns (Lo 2002)."),
    ("probabilisticSharpeRatio", "Probability that the true Sharpe ratio exceeds zero."),
    (
      "minimumTrackRecordLength",
      "Periods until that probability reaches 0.95; null without a positive ratio."
    ),
    (
      "drift",
      "What shares earn by drifting from what was decided until the next trade, annualized."
    ),
    ("meanT", "Newey-West t-statistic of the mean excess return."),
    (
      "breakEvenCost",
      "Basis points of each trade at which the lead over the benchmark vanishes, both paying."
    ),
  ]

  private static let objects = [
    ("sharpeInterval", interval, "Where the Sharpe ratio lies by the bootstrap, annualized."),
    ("timing", TimingSchema.timing, "What average weights earn, and what changing them earns."),
    ("luck", LuckSchema.luck, "Parts of the mean excess return."),
  ]

  /// Two ends, either of them null where it is undefined.
  static let interval = JSONSchema.object(
    [
      .init("low", JSONSchema.numberOrNull, "The lower end."),
      .init("high", JSONSchema.numberOrNull, "The upper end."),
    ], isOpen: true)

  static let count = JSONSchema.wholeNumber(atLeast: 0)

  private static let audit = JSONSchema.object(AuditSchema.certificate, isOpen: true)

  private static let settings = JSONSchema.object(
    [
      .init("level", JSONSchema.number, "Confidence of the intervals."),
      .init(
        "blockLength", JSONSchema.nullable(count), "Block length asked for; null for each group's."),
      .init("replications", count, "Replications of the bootstrap."),
      .init("seed", JSONSchema.text, "Seed of the bootstrap, in decimal."),
    ], isOpen: true)
}
