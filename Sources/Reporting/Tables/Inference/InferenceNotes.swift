import TextFormats

/// How a group's inference was made, in sentences that several tables share.
struct InferenceNotes {
  private let group: GroupDocument
  private let inferred: GroupInference
  private let settings: InferenceSettings

  /// The notes of a group; nil where inference was left out.
  init?(of group: GroupDocument, in report: ReportDocument) {
    guard let inferred = group.inference, let settings = report.inference.value else { return nil }
    (self.group, self.inferred, self.settings) = (group, inferred, settings)
  }

  /// Where standard errors come from.
  var standardErrors: String {
    "st. error: delta method on mean and second moment (divisor n), Newey-West covariance with \(lags), times the "
      + "square root of \(String(short: group.periodsPerYear)) periods a year."
  }

  /// Where intervals come from.
  var bootstrapInterval: String {
    "interval: \(settings.levelInWords), symmetric, from the studentized circular block bootstrap of Ledoit "
      + "and Wolf (2008): \(bootstrap)."
  }

  /// The bootstrap's settings; a run with the same ones draws the same numbers.
  var bootstrap: String {
    "\(String(grouped: settings.replications)) replications of \(String(counting: inferred.blocks, "block")) of "
      + "\(String(counting: inferred.blockLength, "period")), seed \(settings.seed)"
  }

  /// `4 lags`
  var lags: String { String(counting: inferred.neweyWestLags, "lag") }
}
