extension String {
  /// A count and its noun: `1 close`, `12,938 closes`.
  public init(counting count: Int, _ noun: String) {
    self = "\(String(grouped: count)) \(noun)\(count == 1 ? "" : "s")"
  }
}
