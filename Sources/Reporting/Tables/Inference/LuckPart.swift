/// A part of a strategy's mean excess return.
struct LuckPart: Equatable {
  /// Its name in `report.json`.
  let name: String
  /// Its name for people.
  let words: String
  /// Its place in the palette: the first ones there are of strategies, so parts that are seldom large have them.
  let color: Int

  /// All parts, in the order of tables and figures.
  static let all = [
    LuckPart(name: "carry", words: "carry", color: 5),
    LuckPart(name: "rollDown", words: "roll-down", color: 7),
    LuckPart(name: "level", words: "level", color: 3),
    LuckPart(name: "slope", words: "slope", color: 9),
    LuckPart(name: "curvature", words: "curvature", color: 8),
    LuckPart(name: "remainder", words: "remainder", color: 4),
    LuckPart(name: "stocks", words: "stocks", color: 6),
    LuckPart(name: "bills", words: "bills", color: 2),
    LuckPart(name: "series", words: "other series", color: 1),
    LuckPart(name: "costs", words: "costs", color: 0),
  ]
}

extension [(name: String, value: Double?)] {
  /// The number under a name; nil where there is none.
  func value(of name: String) -> Double? { first { $0.name == name }?.value ?? nil }
}
