/// A part of a strategy's mean excess return.
struct LuckPart: Equatable {
  /// Its name in `report.json`.
  let name: String
  /// Its name for people.
  let words: String

  /// All parts, in the order of tables and figures.
  static let all = [
    LuckPart(name: "carry", words: "carry"), LuckPart(name: "rollDown", words: "roll-down"),
    LuckPart(name: "level", words: "level"), LuckPart(name: "slope", words: "slope"),
    LuckPart(name: "curvature", words: "curvature"),
    LuckPart(name: "remainder", words: "remainder"), LuckPart(name: "stocks", words: "stocks"),
    LuckPart(name: "bills", words: "bills"), LuckPart(name: "series", words: "other series"),
    LuckPart(name: "costs", words: "costs"),
  ]
}

extension [(name: String, value: Double?)] {
  /// The number under a name; nil where there is none.
  func value(of name: String) -> Double? { first { $0.name == name }?.value ?? nil }
}
