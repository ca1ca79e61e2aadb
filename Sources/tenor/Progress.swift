import Glibc
import TextFormats

/// How far a long run has come: one line on stderr that appears after a second and is gone at the end.
///
/// It asks for the time whenever something is done and writes at most ten times a second; nothing runs
/// beside the work. Off a terminal it does nothing at all.
struct Progress {
  /// What stands on the line, and what it is measured by; tests put their own in place of them.
  struct Outlet {
    var now: () -> Double = Self.seconds
    var write: (String) -> Void = Terminal.show

    private static func seconds() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
  }

  private let outlet: Outlet
  private let things: String
  private let total: Int
  private let units: String
  private let began: Double
  private var done = 0
  private var unitsDone = 0
  private var lastShown: Double
  private var width = 0

  /// - Parameters:
  ///   - total: how many things there are to do.
  ///   - things: what they are: `strategies`.
  ///   - units: what the rate counts: `days`.
  init(of total: Int, _ things: String, rateOf units: String, to outlet: Outlet = Outlet()) {
    (self.total, self.things, self.units, self.outlet) = (total, things, units, outlet)
    began = outlet.now()
    lastShown = began
  }

  /// A progress that is shown, or nil where nobody would see it.
  static func onTerminal(
    of total: Int, _ things: String, rateOf units: String, isQuiet: Bool
  ) -> Progress? {
    let isSeen = !isQuiet && total > 1 && isatty(2) == 1 && !Terminal.isDumb
    return isSeen ? Progress(of: total, things, rateOf: units) : nil
  }

  /// Notes that one more thing is done, which took so many units of work.
  mutating func advance(by units: Int) {
    done += 1
    unitsDone += units
    let now = outlet.now()
    guard now - began >= 1, now - lastShown >= 0.1 || width == 0 else { return }
    lastShown = now
    show(line(after: now - began))
  }

  /// Takes the line away.
  mutating func clear() {
    guard width > 0 else { return }
    show("")
    outlet.write("\r")
  }

  private func line(after seconds: Double) -> String {
    let rate = String(grouped: Int(Double(unitsDone) / seconds))
    let left = Int((seconds * Double(total - done) / Double(done)).rounded(.up))
    return "\(done) of \(total) \(things), \(rate) \(units) a second, \(Self.duration(left)) left"
  }

  private static func duration(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }

  /// Writes over what stands on the line; blanks hide the rest of it, so that no escape is needed.
  private mutating func show(_ line: String) {
    let shown = line.utf8.count
    outlet.write("\r" + line + String(repeating: " ", count: max(0, width - shown)))
    width = shown
  }
}
