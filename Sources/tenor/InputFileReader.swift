import Glibc

/// An input file that is not there or cannot be read.
struct InputError: Error, CustomStringConvertible {
  let description: String
  /// Whether it is there and the system will not have it read.
  var isUnreadable = false
}

/// Reads small input files whole.
enum InputFileReader {
  /// Reading stops here: the reader of JSON refuses what is longer than half of it.
  private static let longest = 8 << 20

  /// All bytes of a file.
  static func bytes(of path: String) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw missing(path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw missing(path, code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw InputError(description: "\(path): is a folder; name the files in it: \(path)/*.json")
    default: throw InputError(description: "\(path): is not a regular file")
    }
    var bytes: [UInt8] = []
    while bytes.count <= longest {
      let piece = try chunk(from: descriptor, path: path)
      if piece.isEmpty { break }
      bytes += piece
    }
    return bytes
  }

  private static func chunk(from descriptor: Int32, path: String) throws(InputError) -> [UInt8] {
    var failed: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      while got < 0, errno == EINTR {
        got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if got < 0 { failed = errno }
      count = max(0, got)
    }
    if failed != 0 { throw missing(path, code: failed) }
    return piece
  }

  private static func missing(_ path: String, code: Int32) -> InputError {
    InputError(
      description: "\(path): \(String(cString: strerror(code)))",
      isUnreadable: code != ENOENT && code != ENOTDIR)
  }
}
