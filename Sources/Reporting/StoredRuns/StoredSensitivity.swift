/// A group under other settings, one change at a time.
struct StoredSensitivity: Sendable {
  /// The run itself and the variations, in their order.
  let variations: [StoredVariation]

  init(reading place: JSONPlace) throws(StoredRunError) {
    variations = try place.list("variations") { variation throws(StoredRunError) in
      try StoredVariation(reading: variation)
    }
  }
}
