import Performance
import TextFormats

/// The cost of trading at which a strategy's Sharpe ratio falls to its benchmark's, both paying it.
enum BreakEvenCost {
  /// Why there is no such cost.
  enum Absent: Error, Equatable, CustomStringConvertible {
    /// It does not lead even without costs.
    case noLead
    /// No cost up to this many basis points takes the lead away.
    case notErased(upTo: Double)
    /// A ratio is undefined, or a run impossible, on the way.
    case undefined(String)

    var description: String {
      switch self {
      case .noLead: "no lead without costs"
      case .notErased(let most): "costs up to \(String(short: most)) bp do not erase the lead"
      case .undefined(let reason): reason
      }
    }
  }

  /// No market costs more than a hundredth each way.
  static let most = 100.0

  /// The root of the lead as a function of the cost, by secants from the closest costs known, to 1/10,000
  /// of a basis point: the lead falls almost in a line.
  ///
  /// - Parameters:
  ///   - known: costs in basis points, ascending from 0, and the leads there.
  ///   - lead: the lead at another cost.
  static func found(
    from known: [(cost: Double, lead: Double)], lead: (Double) throws(Absent) -> Double
  ) throws(Absent) -> Double {
    guard let first = known.first, known.count > 1 else {
      throw .undefined("costs were not varied")
    }
    guard first.cost == 0 else { throw .undefined("the lead without costs is undefined") }
    guard first.lead > 0 else { throw .noLead }
    let crossing = known.firstIndex { $0.lead <= 0 } ?? known.count - 1
    var (previous, latest) = (known[crossing - 1], known[crossing])
    for _ in 0..<20 {
      let slope = (latest.lead - previous.lead) / (latest.cost - previous.cost)
      guard slope < 0 else { throw .notErased(upTo: max(previous.cost, latest.cost)) }
      let next = latest.cost - latest.lead / slope
      if next > most { throw .notErased(upTo: most) }
      if abs(next - latest.cost) < 1e-4 { return next }
      (previous, latest) = (latest, (next, try lead(next)))
    }
    throw .undefined("the lead does not settle")
  }
}
