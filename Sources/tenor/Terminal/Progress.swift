import TextFormats

/// How far a long run has come: how much is done, how fast, and how long the rest will take.
struct Progress {
  private let things: String
  private let total: Int
  private let units: String
  private var done = 0
  private var unitsDone = 0
  private var line: StatusLine

  /// - Parameters:
  ///   - total: how many things there are to do.
  ///   - things: what they are: `strategies`.
  ///   - units: what the rate counts: `days`.
  init(
    of total: Int, _ things: String, rateOf units: String,
    to outlet: StatusLine.Outlet = StatusLine.Outlet()
  ) {
    (self.total, self.things, self.units) = (total, things, units)
    line = StatusLine(to: outlet)
  }

  /// A progress that is shown, or nil where nobody would see it.
  static func onTerminal(
    of total: Int, _ things: String, rateOf units: String, isQuiet: Bool
  ) -> Progress? {
    let isSeen = total > 1 && StatusLine.isSeen(isQuiet: isQuiet)
    return isSeen ? Progress(of: total, things, rateOf: units) : nil
  }

  /// Notes that one more thing is done, which took so many units of work.
  mutating func advance(by units: Int) {
    done += 1
    unitsDone += units
    let words = (done: done, total: total, things: things, rate: unitsDone, units: self.units)
    line.show { seconds in
      let rate = String(grouped: Int(Double(words.rate) / seconds))
      let left = StatusLine.timeLeft(Double(words.done), of: Double(words.total), after: seconds)
      return
        "\(words.done) of \(words.total) \(words.things), \(rate) \(words.units) a second, \(left)"
    }
  }

  /// Takes the line away.
  mutating func clear() { line.clear() }
}
