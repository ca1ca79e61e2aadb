import Glibc

/// A new file that bytes are written to, hashed on the way.
///
/// Call `finish()`: only then is everything written, synced and known to be.
public struct FileOutput: ~Copyable {
  private static let bufferSize = 64 * 1024

  /// Bytes that wait to be written: append to them, and call `flushIfFull()` now and then.
  public var buffer: [UInt8] = []
  private let path: String
  private let descriptor: Int32
  private var hash = SHA256()
  private var written = 0

  /// Creates a file that does not exist yet.
  public init(creating path: String) throws(OutputError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    descriptor = retrying { open(path, flags, 0o644) }
    self.path = path
    let number = errno
    guard descriptor >= 0 else {
      throw OutputError(doing: .create, path: path, code: number)
    }
    // As long as it lasts, nobody takes the file for one that a killed program has left.
    flock(descriptor, LOCK_EX | LOCK_NB)
  }

  deinit { _ = close(descriptor) }

  /// Creates a file with these bytes.
  public static func write(
    _ bytes: [UInt8], creating path: String
  ) throws(OutputError) -> FileDigest {
    var output = try FileOutput(creating: path)
    output.buffer = bytes
    return try output.finish()
  }

  /// Writes the waiting bytes when they are many.
  public mutating func flushIfFull() throws(OutputError) {
    if buffer.count >= FileOutput.bufferSize { try flush() }
  }

  /// Writes what waits, syncs the file, and returns its length and hash.
  public mutating func finish() throws(OutputError) -> FileDigest {
    try flush()
    let descriptor = self.descriptor
    guard retrying({ fsync(descriptor) }) == 0 else { throw failure(.sync) }
    return FileDigest(sha256: hash.hexDigest(), bytes: written)
  }

  private mutating func flush() throws(OutputError) {
    hash.update(buffer)
    var done = 0
    while done < buffer.count {
      let descriptor = self.descriptor
      let count = buffer[done...].withUnsafeBytes { rest in
        retrying { Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
      guard count > 0 else { throw failure(.write) }
      done += count
    }
    written += done
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure(_ action: OutputError.Action) -> OutputError {
    OutputError(doing: action, path: path, code: errno)
  }
}
