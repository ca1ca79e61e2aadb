import TimeSeries

/// Six month ends with slopes s[0...5] and the returns x[1...5] that followed.
///
/// x = 0.005 + 0.5 s fits the five pairs of a slope and the next return exactly.
struct SixMonthEnds {
  static let slopes = [0.01, 0.02, 0.00, 0.03, 0.01, 0.02]
  static let returns = [0.010, 0.015, 0.005, 0.020, 0.010]

  let slope: Panel.Column
  let excess: Panel.Column
  /// All of it, known at the last month end.
  let history: History

  init() {
    let days = (0..<6).map { Day(number: Int32(30 * $0)) }
    var panel = Panel()
    slope = panel.add(Series(name: "slope", days: days, values: Self.slopes))
    excess = panel.add(Series(name: "excess", days: Array(days[1...]), values: Self.returns))
    var knowledge = Knowledge(of: panel)
    knowledge.publish(through: days[5])
    history = knowledge.history(asOf: days[5])
  }
}
