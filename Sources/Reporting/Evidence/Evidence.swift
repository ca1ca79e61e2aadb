public import TextFormats

/// How sure the results of a run are.
public struct Evidence: Sendable {
  /// How it was estimated.
  let settings: InferenceSettings
  /// All configurations tried on the same data.
  let trials: Trials
  /// In the order of the report.
  let groups: [GroupEvidence]

  /// - Parameters:
  ///   - report: the evaluated runs.
  ///   - backgrounds: what each group held, and its further runs.
  ///   - settings: how the bootstrap draws.
  ///   - trials: all configurations tried on the same data, the run's own included.
  public init(
    of report: Report, backgrounds: [GroupBackground], settings: InferenceSettings,
    trials: Trials
  ) {
    precondition(backgrounds.count == report.groups.count, "a background for each group")
    (self.settings, self.trials) = (settings, trials)
    groups = zip(report.groups, backgrounds).map { group, background in
      GroupEvidence(
        of: group, background: background, settings: settings, trials: trials,
        isSimulated: report.market.isSimulated)
    }
  }
}

extension Evidence {
  /// The members `inference` and `trials` of a report.
  var members: [JSONDocument.Member] {
    [.init("inference", settings.document), .init("trials", trials.document)]
  }

  /// What of it enters the run id. The trials do not: a run stays the same run whatever is tried after it.
  var identity: JSONDocument { settings.document }
}
