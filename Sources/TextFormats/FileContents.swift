/// A file read whole.
public struct FileContents: Sendable {
  /// The longest file that is read unless another limit is given, in bytes (1 GiB).
  public static let longest = 1 << 30

  /// All its bytes.
  public let bytes: [UInt8]
  /// SHA-256 of the bytes, hexadecimal.
  public let sha256: String

  /// Reads a regular file from its start to its end; a pipe or a device is refused, never waited for.
  ///
  /// - Throws: `fileTooLong` for a file of more bytes than the limit.
  public init(of path: String, atMost limit: Int = longest) throws(DelimitedTextError) {
    var source = try ByteSource(path: path)
    let tooLong = DelimitedTextError(.fileTooLong(limit: limit), file: path)
    guard source.bytesAtOpening <= limit else { throw tooLong }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytesAtOpening)
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { piece.deallocate() }
    while case let count = try source.read(into: piece), count > 0 {
      guard count <= limit - bytes.count else { throw tooLong }
      bytes += UnsafeRawBufferPointer(rebasing: piece[..<count])
    }
    (self.bytes, sha256) = (bytes, source.sha256)
  }
}
