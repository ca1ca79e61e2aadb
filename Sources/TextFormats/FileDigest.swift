/// What identifies a file's content: its length and its SHA-256.
public struct FileDigest: Sendable, Equatable {
  /// 64 lower-case hexadecimal digits.
  public let sha256: String
  /// Length in bytes.
  public let bytes: Int
}
