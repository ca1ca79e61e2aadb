import Glibc

/// Signals that end a program, held back while it has something to clean up first.
enum HeldSignals {
  /// A signal that came.
  struct Interruption: Error {
    let signal: Int32
  }

  private static let ending = [SIGINT, SIGTERM, SIGHUP]

  /// Does some work; a signal that comes meanwhile ends the program when the work is left.
  static func during<Result>(_ work: () throws -> Result) throws -> Result {
    var held = signals
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    do { return try work() } catch let interruption as Interruption {
      // What was taken for a look is sent again, and ends the program as it would have then.
      var own = signalSet(of: [interruption.signal])
      raise(interruption.signal)
      pthread_sigmask(SIG_UNBLOCK, &own, nil)
      throw interruption
    }
  }

  /// Waits until a child ends or the time is over, and throws when a signal comes that is held.
  static func wait(milliseconds: Int) throws(Interruption) {
    var awaited = signals
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    let signal = sigtimedwait(&awaited, nil, &time)
    if ending.contains(signal) { throw Interruption(signal: signal) }
  }

  /// What ends us and is not ignored (as under nohup), and the end of a child.
  private static var signals: sigset_t {
    signalSet(of: [SIGCHLD] + ending.filter { !isIgnored($0) })
  }

  private static func signalSet(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
