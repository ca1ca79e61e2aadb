import Glibc

/// A temporary folder that is removed, with everything in it, when it is let go.
final class ScratchFolder {
  /// Its path, without a slash at the end.
  let path: String

  init() throws(BenchmarkError) {
    var template = Array("/tmp/tenor-benchmarks-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .system("making a temporary folder") }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  /// Removes a file, or a folder with everything in it.
  static func remove(_ path: String) {
    if let stream = opendir(path) {
      var names: [String] = []
      while let entry = readdir(stream) {
        names.append(
          withUnsafeBytes(of: &entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
          })
      }
      closedir(stream)
      for name in names where name != "." && name != ".." { removeEntry(path + "/" + name) }
    }
    _ = Glibc.remove(path)
  }

  /// Removes what a folder holds; a link is removed, not followed.
  private static func removeEntry(_ path: String) {
    var status = stat()
    let isFolder = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if isFolder { remove(path) } else { _ = unlink(path) }
  }
}

extension BenchmarkError {
  /// What the system has just refused.
  static func system(_ doing: String, number: Int32 = errno) -> BenchmarkError {
    .system(doing: doing, errorNumber: number, reason: String(cString: strerror(number)))
  }
}
