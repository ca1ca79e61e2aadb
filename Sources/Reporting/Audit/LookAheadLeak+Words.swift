import Simulation
import TextFormats
import TimeSeries

extension LookAheadLeak {
  /// What moved, when, and after which change of the data.
  var words: String {
    let change =
      switch disturbance {
      case .noise: "are replaced by noise"
      case .removed: "are removed"
      case .reversed: "are put in reverse order"
      case .missing: "are missing here and there"
      }
    let values =
      difference.before == nil && difference.after == nil
      ? "" : " is \(Self.text(difference.before)) and becomes \(Self.text(difference.after))"
    return "on \(difference.day) the first value moves, \(difference.what)\(values), "
      + "when the data after \(cut) \(change)"
  }

  private static func text(_ value: Double?) -> String {
    guard let value else { return "absent" }
    return value.isFinite ? String(short: value) : "no finite number"
  }
}
