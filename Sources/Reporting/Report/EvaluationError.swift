import TextFormats

/// Why a group cannot be evaluated.
public enum EvaluationError: Error, CustomStringConvertible {
  /// No period has the same first and last close in every run; what each has instead.
  case noCommonPeriods(group: String, own: [String])
  /// The blocks that were asked for are too long for a group's sample to hold many of them.
  case longBlocks(length: Int, group: String, periods: Int, longest: Int)

  /// What was found, and what to do.
  public var description: String {
    switch self {
    case .noCommonPeriods(let group, let own) where own.count == 1:
      "group \(group): the sample holds no whole period to report; take a longer one, or a shorter rebalance"
    case .noCommonPeriods(let group, let own):
      "group \(group): the strategies have no period in common (" + own.joined(separator: "; ")
        + "); give them the same rebalance and burnIn, or a longer sample"
    case .longBlocks(let length, let group, let periods, let longest):
      "group \(group): a block of \(String(counting: length, "period")) is too long for its "
        + "\(String(grouped: periods)); give at most \(String(grouped: longest))"
    }
  }
}
