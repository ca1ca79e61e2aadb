import TextFormats

/// How sure the results of a run are.
public struct Evidence: Sendable {
  /// How it was estimated.
  let settings: InferenceSettings
  /// In the order of the report.
  let groups: [GroupEvidence]

  /// - Parameters:
  ///   - report: the evaluated runs.
  ///   - backgrounds: what each group held, and its further runs.
  ///   - settings: how the bootstrap draws.
  public init(
    of report: Report, backgrounds: [GroupBackground], settings: InferenceSettings
  ) {
    precondition(backgrounds.count == report.groups.count, "a background for each group")
    self.settings = settings
    groups = zip(report.groups, backgrounds).map { group, background in
      GroupEvidence(
        of: group, background: background, settings: settings,
        isSimulated: report.market.isSimulated)
    }
  }
}

extension Evidence {
  /// The member `inference` of a report.
  var members: [JSONDocument.Member] { [.init("inference", settings.document)] }

  /// What of it enters the run id.
  var identity: JSONDocument { settings.document }
}
