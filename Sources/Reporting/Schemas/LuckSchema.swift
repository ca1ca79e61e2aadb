import Simulation
import TextFormats

/// The object `luck` of a strategy in a report: the parts of its mean excess return.
enum LuckSchema {
  static let luck = JSONSchema.object(
    [
      .init("parts", parts, "The parts of the mean: annualized decimals that add up to it."),
      .init("withoutLevel", withoutLevel, "The excess returns less the part named level."),
      .init("decades", JSONSchema.list(of: share), "The periods that end in each decade."),
      .init(
        "levelTrend", JSONSchema.list(of: share),
        "The periods at whose end the level of yields is above that of twelve months before (rising), and the others (falling); periods without such a level are in neither."
      ),
    ], isOpen: true)

  private static let parts = JSONSchema.object(
    ReturnPart.allCases.map { .optional($0.rawValue, JSONSchema.number, meaning(of: $0)) },
    isOpen: true)

  private static func meaning(of part: ReturnPart) -> String {
    switch part {
    case .carry: "What bonds' yields earn as time passes."
    case .rollDown: "What bonds gain by ageing along an unchanged curve."
    case .level: "Changes of yields with the level of the curve."
    case .slope: "Changes of yields with its slope."
    case .curvature: "Changes of yields with its curvature."
    case .remainder: "Changes of yields that the three do not explain."
    case .stocks: "The stock market's return."
    case .bills: "Bills held, less the bill that returns are measured against."
    case .series: "Returns of series from users' files."
    case .costs: "What trading cost, not above zero."
    }
  }

  private static let withoutLevel =
    JSONSchema.object(
      [.init("mean", JSONSchema.numberOrNull, "Annualized mean, a decimal.")]
        + JSONSchemaProperty.undefinable(
          "sharpeRatio", "Mean over standard deviation; nobody could have earned it."),
      isOpen: true) + JSONSchema.reasons(besideNullOf: ["sharpeRatio"])

  private static let share = JSONSchema.object(
    [
      .init("name", JSONSchema.text, "Which periods: 1980s, rising."),
      .init("from", JSONSchema.day, "Close at which the first of them ends."),
      .init("to", JSONSchema.day, "Close at which the last of them ends."),
      .init("periods", JSONSchema.wholeNumber(atLeast: 1), "How many they are."),
      .init("mean", JSONSchema.numberOrNull, "Annualized mean excess return of them, a decimal."),
      .init("parts", parts, "Its parts, as above."),
    ], isOpen: true)
}
