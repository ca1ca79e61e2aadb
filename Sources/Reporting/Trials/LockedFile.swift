import Glibc
import TextFormats

/// A file that grows, held by a lock that other writers wait for; the lock goes with the value.
struct LockedFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Opens a file, made where it is missing, and waits for the lock.
  init(appendingTo path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw OutputError(doing: .open, path: path, code: errno) }
    while flock(descriptor, LOCK_EX) != 0 {
      let code = errno
      guard code == EINTR else {
        close(descriptor)
        throw OutputError(doing: .write, path: path, code: code)
      }
    }
  }

  deinit { _ = close(descriptor) }

  /// All bytes of the file as it is under the lock.
  func contents() throws -> [UInt8] { try FileContents(of: path).bytes }

  /// Appends bytes by one write and waits until they are on the disk.
  func append(_ bytes: [UInt8]) throws(OutputError) {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else {
      throw OutputError(doing: .write, path: path, code: count < 0 ? errno : ENOSPC)
    }
    guard fsync(descriptor) == 0 else {
      throw OutputError(doing: .sync, path: path, code: errno)
    }
  }
}
