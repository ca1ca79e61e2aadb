/// How much of the past an estimate uses.
public enum EstimationWindow: Sendable, Hashable {
  /// Everything known.
  case expanding
  /// The last n observations; no answer while there are fewer.
  case last(Int)

  /// The observations to use, or nil while there are too few.
  func applied<Values: RandomAccessCollection>(to known: Values) -> Values.SubSequence? {
    switch self {
    case .expanding: known[...]
    case .last(let count): known.count < count ? nil : known.suffix(count)
    }
  }
}
