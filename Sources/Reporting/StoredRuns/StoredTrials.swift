/// How many configurations were tried on the same data: the member `trials` of `report.json`.
struct StoredTrials: Sendable {
  /// Name of the ledger's file.
  let file: String
  /// Distinct configurations, this run's included.
  let counted: Int

  init(reading place: JSONPlace) throws(StoredRunError) {
    file = try place.text("file")
    counted = try place.integer("counted")
  }
}
