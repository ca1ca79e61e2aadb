/// What a strategy's mean excess return consists of.
struct StoredLuck: Sendable {
  /// The same for some of the periods.
  struct Span: Sendable {
    /// What the periods have in common: `1980s`, `rising`.
    let name: String
    /// How many they are.
    let periods: Int
    /// Annualized mean excess return; nil without periods.
    let mean: Double?
    /// Annualized parts of the mean, by the names that `report.json` has.
    let parts: [(name: String, value: Double?)]
  }

  /// Annualized parts of the mean.
  let parts: [(name: String, value: Double?)]
  /// Annualized mean without what the change of the yields' level earned.
  let meanWithoutLevel: Double?
  /// Sharpe ratio of those returns.
  let sharpeRatioWithoutLevel: Double?
  /// By decade.
  let decades: [Span]
  /// By the sign of the level's change over twelve months.
  let levelTrend: [Span]

  init(reading place: JSONPlace) throws(StoredRunError) {
    parts = try place.member("parts").numbers()
    let without = try place.member("withoutLevel")
    meanWithoutLevel = try without.number("mean")
    sharpeRatioWithoutLevel = try without.number("sharpeRatio")
    decades = try place.list("decades") { span throws(StoredRunError) in
      try Span(reading: span)
    }
    levelTrend = try place.list("levelTrend") { span throws(StoredRunError) in
      try Span(reading: span)
    }
  }
}

extension StoredLuck.Span {
  fileprivate init(reading place: JSONPlace) throws(StoredRunError) {
    name = try place.text("name")
    periods = try place.integer("periods")
    mean = try place.number("mean")
    parts = try place.member("parts").numbers()
  }
}
