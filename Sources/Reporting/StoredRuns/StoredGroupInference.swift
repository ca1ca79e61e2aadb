/// What a report infers about a group: how sure the differences are, and what becomes of them elsewhere.
struct StoredGroupInference: Sendable {
  /// The strategy that leads are measured against.
  let benchmark: String
  /// Lags of the Newey-West covariances.
  let neweyWestLags: Int
  /// Periods in a block of the bootstrap.
  let blockLength: Int
  /// Blocks in a replication of the bootstrap.
  let blocks: Int
  /// Every pair.
  let comparisons: [StoredComparison]
  /// What the pairs claim, in the same order.
  let claims: [StoredClaim]
  /// The group under other settings; nil where nothing was varied.
  let sensitivity: StoredSensitivity?
  /// Probability that the best of the variants is so by luck.
  let overfitting: StoredOverfitting?
  /// Why that probability is undefined.
  let overfittingReason: String?

  init(reading place: JSONPlace) throws(StoredRunError) {
    benchmark = try place.text("benchmark")
    neweyWestLags = try place.integer("neweyWestLags")
    blockLength = try place.integer("blockLength")
    blocks = try place.integer("blocks")
    comparisons = try place.list("comparisons") { pair throws(StoredRunError) in
      try StoredComparison(reading: pair)
    }
    claims = try place.list("claims") { claim throws(StoredRunError) in
      try StoredClaim(reading: claim)
    }
    if let varied = place.present("sensitivity") {
      sensitivity = try StoredSensitivity(reading: varied)
    } else {
      sensitivity = nil
    }
    if let best = place.present("overfitting") {
      overfitting = try StoredOverfitting(reading: best)
    } else {
      overfitting = nil
    }
    overfittingReason = place.words("overfittingReason")
  }
}
