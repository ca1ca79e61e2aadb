/// Why something was not timed.
enum BenchmarkError: Error, CustomStringConvertible {
  /// An answer is not the known one; nothing is timed that is wrong.
  case wrongAnswer(what: String, found: Double, expected: Double)
  /// Something that should be the same is not.
  case differs(what: String)
  /// A program ended otherwise than with success.
  case programFailed(arguments: [String], ending: String, said: String)
  /// The system refused something.
  case system(doing: String, errorNumber: Int32, reason: String)
  /// A program's output is not what it should be.
  case unreadable(what: String)

  var description: String {
    switch self {
    case .wrongAnswer(let what, let found, let expected):
      "\(what) is \(found), not \(expected)"
    case .differs(let what): what
    case .programFailed(let arguments, let ending, let said):
      "\(arguments.joined(separator: " ")): \(ending): \(said)"
    case .system(let doing, _, let reason): "\(doing): \(reason)"
    case .unreadable(let what): "cannot read \(what)"
    }
  }
}

/// Throws unless a number is within a relative distance of the one that is known.
func require(
  _ what: @autoclosure () -> String, _ found: Double?, is expected: Double,
  within tolerance: Double = 1e-10
) throws(BenchmarkError) {
  guard let found, abs(found - expected) <= tolerance * abs(expected) else {
    throw .wrongAnswer(what: what(), found: found ?? .nan, expected: expected)
  }
}
