import Glibc

/// Lengths of files while they are being written.
enum FileSize {
  /// The length in bytes; 0 while the file is not there.
  static func of(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
