import TextFormats

/// Why a condition on a list of runs cannot be understood.
public enum RunConditionError: Error, Equatable, CustomStringConvertible {
  /// There is no comparison in it.
  case noComparison(String)
  /// No text and no number has that name.
  case unknownName(String, names: [String])
  /// A number is compared with something else.
  case notANumber(String, condition: String)
  /// A text is asked to be more or less than another.
  case textWithoutOrder(String, condition: String)

  /// What was found, and what is allowed.
  public var description: String {
    switch self {
    case .noComparison(let condition):
      "'\(condition.shownInMessage())' compares nothing; write a name, one of < <= > >= = !=, and a "
        + "value, as in 'sharpeRatio>0.4'"
    case .unknownName(let name, let names): NearestName.refusal(of: name, among: names)
    case .notANumber(let value, let condition):
      "'\(condition.shownInMessage())': \"\(value.shownInMessage())\" is not a number"
    case .textWithoutOrder(let name, let condition):
      "'\(condition.shownInMessage())': \(name) is a text, which takes = and != only"
    }
  }
}
