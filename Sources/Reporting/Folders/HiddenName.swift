import Glibc
import TextFormats

/// The name beside a file or folder under which a process gathers it before it gets its own.
struct HiddenName {
  private let name: String

  /// The hidden name that belongs to a name.
  init(for name: some StringProtocol) { self.name = String(name) }

  /// The name that a process uses: `.run.4711.partial`.
  func of(process: Int32 = getpid()) -> String { ".\(name).\(process).partial" }

  /// Does some work on a new folder of that name, which is locked meanwhile and gone in the end, be it under
  /// another name; so is what stepped aside for it.
  ///
  /// - Parameters:
  ///   - parent: the folder in which it is made.
  ///   - work: gets its path.
  func withFolder<Result>(
    in parent: String, _ work: (String) throws -> Result
  ) throws -> Result {
    let hidden = parent + "/" + of()
    return try Unfinished.during([hidden, hidden + Leftovers.aside]) {
      if FileTree.exists(hidden) { _ = Leftovers.swept(in: parent, of: [name]) }
      try FileTree.makeNewFolder(hidden)
      let lock = open(hidden, O_RDONLY | O_CLOEXEC)
      flock(lock, LOCK_EX | LOCK_NB)
      defer {
        FileTree.remove(hidden)
        close(lock)
      }
      return try work(hidden)
    }
  }
}
