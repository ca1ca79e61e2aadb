/// A strategy's results in parts of the sample, and whether they are equal.
struct StoredSubPeriods: Sendable {
  /// One part of the sample; numbers nil where undefined.
  struct Part: Sendable {
    let name: String
    let periods: Int
    let mean: Double?
    let standardDeviation: Double?
    let sharpeRatio: Double?
  }

  /// A Wald test that a statistic is the same in all parts.
  struct Equality: Sendable {
    /// Chi-square statistic.
    let statistic: Double
    let degreesOfFreedom: Int
    let p: Double
  }

  /// What the sample is split by: `decade`, `1998` or `recession`.
  let by: String
  let parts: [Part]
  /// Whether the means are equal; nil where it cannot be tested.
  let equalMeans: Equality?
  /// Whether the Sharpe ratios are equal; nil where it cannot be tested.
  let equalSharpeRatios: Equality?
  /// Why there is no test.
  let reasons: [String]

  init(reading place: JSONPlace) throws(StoredRunError) {
    by = try place.text("by")
    parts = try place.list("parts") { part throws(StoredRunError) in
      Part(
        name: try part.text("name"), periods: try part.integer("periods"),
        mean: try part.number("mean"), standardDeviation: try part.number("standardDeviation"),
        sharpeRatio: try part.number("sharpeRatio"))
    }
    equalMeans = try Self.equality("equalMeans", in: place)
    equalSharpeRatios = try Self.equality("equalSharpeRatios", in: place)
    reasons = ["equalMeansReason", "equalSharpeRatiosReason"].compactMap {
      place.words($0)
    }
  }

  private static func equality(
    _ name: String, in place: JSONPlace
  ) throws(StoredRunError) -> Equality? {
    guard let test = place.present(name) else { return nil }
    return Equality(
      statistic: try test.definite("statistic"),
      degreesOfFreedom: try test.integer("degreesOfFreedom"), p: try test.definite("p"))
  }
}
