import Glibc

/// The signal that says that a child has ended, kept waiting for whoever waits for it.
enum ChildSignal {
  /// Does some work; the signal waits meanwhile.
  static func held<Result>(_ work: () throws -> Result) rethrows -> Result {
    var held = set
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }

  /// Waits until a child ends or the time is over.
  static func wait(milliseconds: Int) {
    var awaited = set
    var time = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
    sigtimedwait(&awaited, nil, &time)
  }

  private static var set: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGCHLD)
    return set
  }
}
