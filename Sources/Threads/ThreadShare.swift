import Glibc

/// A part of some work, done by a thread of its own if there is one to be had.
///
/// Used by one thread, which starts it and then asks for what came of it; joining the thread lies between the
/// two accesses to `made`, so that they never meet.
final class ThreadShare<Output>: @unchecked Sendable {
  private let work: @Sendable () -> [Output]
  private var made: [Output]?
  private var thread: pthread_t?

  init(_ work: @escaping @Sendable () -> [Output]) { self.work = work }

  /// Begins the work in another thread; where the system has none left, it waits for `outputs()`.
  func start() {
    let task = ThreadTask { self.made = self.work() }
    let context = Unmanaged.passRetained(task)
    var started = pthread_t()
    let code = pthread_create(
      &started, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<ThreadTask>.fromOpaque(context).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    if code == 0 { thread = started } else { context.release() }
  }

  /// Waits for the work, or does it if it was not begun.
  func outputs() -> [Output] {
    if let thread { pthread_join(thread, nil) }
    thread = nil
    let outputs = made ?? work()
    made = outputs
    return outputs
  }
}

/// Work as a thread's start is given it: a C function cannot be generic.
private final class ThreadTask {
  let work: () -> Void
  init(_ work: @escaping () -> Void) { self.work = work }
}
