/// What identifies a file's content: its length and its SHA-256.
public struct FileDigest: Sendable, Equatable {
  /// 64 lower-case hexadecimal digits.
  public let sha256: String
  /// Length in bytes.
  public let bytes: Int

  /// A length and a hash that are known already.
  public init(sha256: String, bytes: Int) { (self.sha256, self.bytes) = (sha256, bytes) }

  /// Reads a regular file from its start to its end.
  public init(of path: String) throws(DelimitedTextError) {
    var source = try ByteSource(path: path)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    while try source.read(into: buffer) > 0 {}
    self = try source.digest()
  }
}
