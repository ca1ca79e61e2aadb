import TextFormats

/// How a number of a report stands in a cell: rounded once, from its exact decimal.
enum CellText: Sendable {
  /// The number itself.
  case number(decimals: Int)
  /// The number times 100.
  case percent(decimals: Int)
  /// A share of one with four decimals; one that is neither 0 nor 1 never looks like it.
  case probability
  /// A whole number with a comma between groups of three digits.
  case count
  /// The next whole number, with a comma between groups of three digits.
  case countRoundedUp

  /// What stands for a number that is undefined.
  static let undefined = "n/a"

  /// The cell of a number; `n/a` for nil.
  func text(of value: Double?) -> String {
    guard let value else { return Self.undefined }
    return switch self {
    case .number(let decimals): String(fixed: value, decimals: decimals)
    case .percent(let decimals): String(percent: value, decimals: decimals)
    case .probability: Self.probability(value)
    case .count: String(grouped: Int(value))
    case .countRoundedUp: String(grouped: Int(value.rounded(.up)))
    }
  }

  private static func probability(_ value: Double) -> String {
    let text = String(fixed: value, decimals: 4)
    if text == "1.0000", value < 1 { return ">0.9999" }
    return text == "0.0000" && value > 0 ? "<0.0001" : text
  }
}
