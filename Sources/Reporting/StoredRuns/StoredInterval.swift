/// Two ends between which a number lies with the report's confidence.
struct StoredInterval: Sendable {
  let low: Double
  let high: Double
}
