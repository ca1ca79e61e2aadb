import Glibc
import TextFormats

/// What programs that were killed have left under hidden names.
public enum Leftovers {
  /// What follows the hidden name of a folder that has stepped aside for a newer one.
  static let aside = ".old"

  /// Removes what ended programs have left in the folder around a file or folder, and returns that in words.
  public static func swept(beside path: String) -> [String] {
    swept(in: FileTree.split(FileTree.withoutLastSlashes(path)).folder)
  }

  /// Removes what ended programs have left in a folder, and returns that in words, a line each.
  ///
  /// A folder that had stepped aside when its program was killed gets its place back.
  /// - Parameters:
  ///   - folder: where runs are written.
  ///   - names: what it would have become; nil for all that is a run's or an export's.
  public static func swept(in folder: String, of names: [String]? = nil) -> [String] {
    var removed = 0
    var lines: [String] = []
    for entry in FileTree.names(in: folder) where entry.hasPrefix(".") {
      guard let leftover = Leftover(entry), names?.contains(leftover.name) ?? true else { continue }
      let path = folder + "/" + entry
      guard names != nil || leftover.isAside || WholeFolder.mayBeOurs(path) else { continue }
      withAbandoned(path, of: leftover) {
        let place = folder + "/" + leftover.name
        if leftover.isAside, !FileTree.exists(place), rename(path, place) == 0 {
          lines.append("put back: \(place), which a program had moved aside when it was killed")
        } else {
          FileTree.remove(path)
          if !FileTree.exists(path) { removed += 1 }
        }
      }
    }
    if removed > 0 {
      let what = removed == 1 ? "an unfinished piece" : "\(removed) unfinished pieces"
      lines.append("swept: \(what) of work that ended programs had left in \(folder)")
    }
    return lines
  }

  /// Does some work on a file or folder that nobody writes any more; it stays locked meanwhile, so that of two
  /// programs one does.
  ///
  /// Whoever writes holds a lock, which ends with the process. In the moments before there is one the process
  /// lives, unless the number means another one: containers give every program the same. Where the file system
  /// knows no locks, the process may live on another machine.
  private static func withAbandoned(_ path: String, of leftover: Leftover, _ work: () -> Void) {
    let process = leftover.process
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let isGone = kill(process, 0) != 0 && errno == ESRCH
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      guard isGone || process == getpid() || isUnchanged(descriptor, of: leftover, forSeconds: 60)
      else { return }
    } else {
      guard errno != EWOULDBLOCK, isGone, isUnchanged(descriptor, of: leftover, forSeconds: 86_400)
      else {
        return
      }
    }
    work()
  }

  /// What has stepped aside is as old as its content, and counts from the moment when it did.
  private static func isUnchanged(
    _ descriptor: Int32, of leftover: Leftover, forSeconds seconds: Int
  ) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    let renamed = leftover.isAside ? status.st_ctim.tv_sec : 0
    return time(nil) - max(status.st_mtim.tv_sec, renamed) > seconds
  }
}

/// A hidden name taken apart.
private struct Leftover {
  /// What it would have become.
  let name: String
  /// The process that wrote it.
  let process: pid_t
  /// Whether it is what a newer one was to take the place of.
  let isAside: Bool

  /// `.run.4711.partial`, also with `.old` at its end; nil for any other name.
  init?(_ entry: String) {
    let isAside = entry.hasSuffix(Leftovers.aside)
    let hidden = entry.dropLast(isAside ? Leftovers.aside.count : 0)
    let parts = hidden.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.last == "partial", let process = pid_t(parts[parts.count - 2])
    else { return nil }
    let name = parts.dropLast(2).joined(separator: ".")
    guard process > 0, !name.isEmpty, HiddenName(for: name).of(process: process) == hidden else {
      return nil
    }
    (self.name, self.process, self.isAside) = (name, process, isAside)
  }
}
