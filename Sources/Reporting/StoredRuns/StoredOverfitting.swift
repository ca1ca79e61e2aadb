/// The probability of backtest overfitting by combinatorially symmetric cross-validation.
struct StoredOverfitting: Sendable {
  /// Share of the splits in which the best of one half is below the median of the other.
  let probability: Double
  /// Configurations that were compared.
  let configurations: Int
  /// Parts of the sample.
  let blocks: Int
  /// Ways to take half of the parts.
  let splits: Int

  init(reading place: JSONPlace) throws(StoredRunError) {
    probability = try place.definite("probability")
    configurations = try place.integer("configurations")
    blocks = try place.integer("blocks")
    splits = try place.integer("splits")
  }
}
