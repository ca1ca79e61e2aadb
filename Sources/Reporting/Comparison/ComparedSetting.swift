import TextFormats

/// A place in the trees of several runs, and what each has there.
struct ComparedSetting: Sendable, Equatable {
  /// The way to the place: `strategies.slope-timing.rule.window`.
  let path: JSONPath
  /// A value per run; nil for a run that has nothing there.
  let values: [JSONDocument?]
}
