import Glibc
import TextFormats

/// One line on stderr that is written over again and again, appears after a second and is gone at the end.
///
/// It asks for the time whenever there is something to say and writes at most ten times a second; nothing
/// runs beside the work. Blanks hide the rest of an older line, so that no escape is needed.
struct StatusLine {
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
  private let began: Double
  private var lastShown: Double
  private var width = 0

  init(to outlet: Outlet = Outlet()) {
    self.outlet = outlet
    began = outlet.now()
    lastShown = began
  }

  /// Whether anybody would see it.
  static func isSeen(isQuiet: Bool) -> Bool { !isQuiet && isatty(2) == 1 && !Terminal.isDumb }

  /// Shows what `line` says after the seconds that have passed, if it is time to.
  mutating func show(_ line: (_ seconds: Double) -> String) {
    let now = outlet.now()
    guard now - began >= 1, now - lastShown >= 0.1 || width == 0 else { return }
    lastShown = now
    write(line(now - began))
  }

  /// Takes the line away.
  mutating func clear() {
    guard width > 0 else { return }
    write("")
    outlet.write("\r")
  }

  private mutating func write(_ line: String) {
    let shown = line.utf8.count
    outlet.write("\r" + line + String(repeating: " ", count: max(0, width - shown)))
    width = shown
  }

  /// Time left when `done` of `total` took so many seconds: `12 s left`, `3 min 18 s left`.
  static func timeLeft(_ done: Double, of total: Double, after seconds: Double) -> String {
    let left = Int((seconds * (total - done) / done).rounded(.up))
    return left < 60 ? "\(left) s left" : "\(left / 60) min \(left % 60) s left"
  }
}
