import Glibc

/// A regular file, read once from its start to its end and hashed on the way.
struct ByteSource: ~Copyable {
  let path: String
  let bytesAtOpening: Int
  private let descriptor: Int32
  private var bytesRead = 0
  private var hash = SHA256()

  init(path: String) throws(DelimitedTextError) {
    // Non-blocking, so that opening a pipe that nobody writes to does not wait for ever.
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw ByteSource.openingError(path, errno) }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    guard isRegular else {
      _ = close(descriptor)
      throw DelimitedTextError(.notAFile, file: path)
    }
    (self.path, self.descriptor, bytesAtOpening) = (path, descriptor, Int(status.st_size))
  }

  deinit { _ = close(descriptor) }

  /// Fills the front of the buffer and returns how many bytes came; 0 at the end of the file.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(DelimitedTextError) -> Int {
    let descriptor = self.descriptor
    let count = retrying { Glibc.read(descriptor, buffer.baseAddress, buffer.count) }
    guard count >= 0 else { throw DelimitedTextError(.unreadable(errorNumber: errno), file: path) }
    hash.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    bytesRead += count
    return count
  }

  /// SHA-256 of all that was read.
  var sha256: String { hash.hexDigest() }

  /// Length and hash of all that was read; an error when the length is not that of the opening.
  func digest() throws(DelimitedTextError) -> FileDigest {
    guard bytesRead == bytesAtOpening else {
      throw DelimitedTextError(
        .changedWhileRead(bytesAtOpening: bytesAtOpening, bytesRead: bytesRead), file: path)
    }
    return FileDigest(sha256: sha256, bytes: bytesRead)
  }

  private static func openingError(_ path: String, _ number: Int32) -> DelimitedTextError {
    let isMissing = number == ENOENT || number == ENOTDIR
    return DelimitedTextError(
      isMissing ? .missingFile : .unreadable(errorNumber: number), file: path)
  }
}

/// Repeats a system call for as long as a signal interrupts it.
func retrying<Count: SignedInteger>(_ call: () -> Count) -> Count {
  while true {
    let outcome = call()
    if outcome != -1 || errno != EINTR { return outcome }
  }
}
