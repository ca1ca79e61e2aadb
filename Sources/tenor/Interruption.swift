import Glibc
import Reporting

/// How a signal ends the program: at once, with its exit code, and with nothing unfinished left behind.
///
/// The signals are held back in every thread, and one thread waits for them. It cleans up as any other code
/// would, which a handler of signals may not.
enum Interruption {
  /// The signals that end the program, and are to be cleaned up after.
  static let signals = [SIGHUP, SIGINT, SIGTERM]

  /// The exit code of a program that a signal ends, as shells show it.
  static func exitCode(of signal: Int32) -> Int32 { 128 + signal }

  /// Waits for the signals from now on, but for those that are ignored, as under nohup.
  ///
  /// Threads that are started later hold them back as well, and other programs do not.
  static func watch() {
    var all = sigset_t()
    sigfillset(&all)
    var before = sigset_t()
    // The thread begins with all signals held back, so that no other is handled by it.
    pthread_sigmask(SIG_SETMASK, &all, &before)
    var mask = before
    if startWaiting() { for signal in awaited { sigaddset(&mask, signal) } }
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Whether the system had a thread to wait in; without one, signals end the program as they would any.
  private static func startWaiting() -> Bool {
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { _ in
        var set = sigset_t()
        sigemptyset(&set)
        for signal in Interruption.awaited { sigaddset(&set, signal) }
        var signal: Int32 = 0
        while sigwait(&set, &signal) != 0 {}
        Unfinished.abandon(exitCode: Interruption.exitCode(of: signal))
      }, nil)
    if code == 0 { pthread_detach(thread) }
    return code == 0
  }

  private static var awaited: [Int32] { signals.filter { !isIgnored($0) } }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
