import TextFormats

/// How a number of a report stands in a cell: rounded once, from its exact decimal.
enum CellText {
  /// The number itself.
  case number(decimals: Int)
  /// The number times 100.
  case percent(decimals: Int)
  /// A whole number with a comma between groups of three digits.
  case count

  /// What stands for a number that is undefined.
  static let undefined = "n/a"

  /// The cell of a number; `n/a` for nil.
  func text(of value: Double?) -> String {
    guard let value else { return Self.undefined }
    return switch self {
    case .number(let decimals): String(fixed: value, decimals: decimals)
    case .percent(let decimals): String(percent: value, decimals: decimals)
    case .count: String(grouped: Int(value))
    }
  }
}
