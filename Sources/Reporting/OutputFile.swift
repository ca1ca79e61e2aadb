import Glibc
import TextFormats

/// A new file that is written from front to back and hashed on the way.
///
/// Bytes gather in a buffer of fixed size, so that memory does not grow with the file.
struct OutputFile {
  private static let capacity = 1 << 18
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var hash = SHA256()
  private var bytes = 0

  /// Creates the file; it must not exist.
  init(creating path: String) throws(OutputError) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(doing: .create, path: path, code: errno) }
    self.path = path
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// Lets `body` append bytes, and writes them out once enough have gathered.
  mutating func append(_ body: (inout [UInt8]) -> Void) throws(OutputError) {
    body(&buffer)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes what is left, syncs and closes the file.
  consuming func close() throws(OutputError) -> Manifest.Entry {
    try flush()
    guard fsync(descriptor) == 0 else { throw failure() }
    guard Glibc.close(descriptor) == 0 else {
      throw OutputError(doing: .write, path: path, code: errno)
    }
    return Manifest.Entry(path: path, sha256: hash.hexDigest(), bytes: bytes)
  }

  private mutating func flush() throws(OutputError) {
    hash.update(buffer)
    bytes += buffer.count
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        write(descriptor, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// The error of the call that has just failed; closes the file.
  private func failure() -> OutputError {
    let code = errno
    _ = Glibc.close(descriptor)
    return OutputError(doing: .write, path: path, code: code)
  }
}

/// A file or folder that could not be made or written.
public struct OutputError: Error, Equatable, CustomStringConvertible {
  /// What was attempted.
  public enum Action: String, Sendable {
    case create
    case write
    case rename
    case remove
    case read
  }

  /// What was attempted.
  public let action: Action
  /// The file or folder.
  public let path: String
  /// The system's error number.
  public let code: Int32

  init(doing action: Action, path: String, code: Int32) {
    (self.action, self.path, self.code) = (action, path, code)
  }

  /// What failed and why: `results/x/report.json: cannot write: No space left on device`.
  public var description: String {
    "\(path): cannot \(action.rawValue): \(String(cString: strerror(code)))"
  }
}
