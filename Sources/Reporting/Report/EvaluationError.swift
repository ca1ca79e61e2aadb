/// Why a group has nothing to compare.
public enum EvaluationError: Error, CustomStringConvertible {
  /// No period has the same first and last close in every run; what each has instead.
  case noCommonPeriods(group: String, own: [String])

  /// What each strategy has.
  public var description: String {
    switch self {
    case .noCommonPeriods(let group, let own) where own.count == 1:
      "group \(group): the sample holds no whole period to report; take a longer one, or a shorter rebalance"
    case .noCommonPeriods(let group, let own):
      "group \(group): the strategies have no period in common (" + own.joined(separator: "; ")
        + "); give them the same rebalance and burnIn, or a longer sample"
    }
  }
}
