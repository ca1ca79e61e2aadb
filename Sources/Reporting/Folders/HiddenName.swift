import Glibc

/// The name beside a file or folder under which a process gathers it before it gets its own.
struct HiddenName {
  private let name: String

  /// The hidden name that belongs to a name.
  init(for name: some StringProtocol) { self.name = String(name) }

  /// The name that a process uses: `.run.4711.partial`.
  func of(process: Int32 = getpid()) -> String { ".\(name).\(process).partial" }

  /// Removes what interrupted processes have left, unless they still live.
  ///
  /// A container gives every program the same number, so that a leftover may bear our own.
  func removeLeftovers(in folder: String) {
    for entry in FileTree.names(in: folder) where entry.hasPrefix(".\(name).") {
      let owner = entry.dropFirst(name.count + 2).prefix { $0.isNumber }
      guard let process = Int32(owner), process == getpid() || Self.isGone(process),
        [of(process: process), of(process: process) + ".old"].contains(entry)
      else { continue }
      FileTree.remove(folder + "/" + entry)
    }
  }

  private static func isGone(_ process: Int32) -> Bool { kill(process, 0) != 0 && errno == ESRCH }
}
