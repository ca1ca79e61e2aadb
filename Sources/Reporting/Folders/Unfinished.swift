public import Glibc
import Synchronization

/// What must not be left lying about when the program is ended before its time: files and folders under hidden
/// names, and programs that it has started.
///
/// The thread that ends the program takes the lock and keeps it: whatever is made under it was made before, and
/// is removed, or is not made any more.
public enum Unfinished {
  private struct Works {
    /// Files and folders that go with all they hold.
    var hidden: [String] = []
    /// Folders that go if nothing is in them.
    var emptyFolders: [String] = []
    var programs: [pid_t] = []
  }

  private static let works = Mutex(Works())

  /// Does some work that has files or folders under hidden names.
  ///
  /// - Parameters:
  ///   - hidden: their paths; they need not be there yet, and are gone when the work is done.
  ///   - emptyFolders: folders that have been made for what is not placed in them yet.
  static func during<Result>(
    _ hidden: [String], emptyFolders: [String] = [], _ work: () throws -> Result
  ) rethrows -> Result {
    works.withLock {
      $0.hidden += hidden
      $0.emptyFolders += emptyFolders
    }
    defer {
      works.withLock { works in
        works.hidden.removeAll { hidden.contains($0) }
        works.emptyFolders.removeAll { emptyFolders.contains($0) }
      }
    }
    return try work()
  }

  /// Does one short step whole or not at all: the program is not ended within it, and no step begins once the
  /// program is being ended. Steps do not lie within one another.
  static func step<Result, Failure: Error>(
    _ step: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try works.withLock { _ throws(Failure) in try step() }
  }

  /// Does something that belongs together, of a moment: the program is ended before it or after it. It may hold
  /// steps.
  static func together<Result>(_ work: () throws -> Result) rethrows -> Result {
    try moment.withLock { _ in try work() }
  }

  private static let moment = Mutex(())

  /// Starts a program, which is ended with this one.
  ///
  /// - Parameter start: returns its process.
  public static func program(startedBy start: () throws -> pid_t) throws -> pid_t {
    try works.withLock { works in
      let process = try start()
      works.programs.append(process)
      return process
    }
  }

  /// Notes that a program has been waited for.
  public static func hasEnded(_ process: pid_t) {
    works.withLock { works in works.programs.removeAll { $0 == process } }
  }

  /// Waits for ever when the program is being ended: what fails now fails because of that.
  public static func waitIfEnding() { works.withLock { _ in } }

  /// Ends the program with an exit code, and leaves nothing of what is unfinished.
  public static func abandon(exitCode: Int32) -> Never {
    moment.withLock { _ in endNow(exitCode: exitCode) }
  }

  private static func endNow(exitCode: Int32) -> Never {
    works.withLock { works in
      for process in works.programs {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
      }
      for path in works.hidden { removeFromWriters(path) }
      for folder in works.emptyFolders where FileTree.isEmptyFolder(folder) {
        FileTree.remove(folder)
      }
      _exit(exitCode)
    }
  }

  /// Removes a folder into which other threads may still write, each at most a file more.
  private static func removeFromWriters(_ path: String) {
    for _ in 0..<100 where FileTree.exists(path) { FileTree.remove(path) }
  }
}
