import Glibc
import TestSupport

/// Files read whole and written by tests.
enum WholeFile {
  /// The folder of this checkout.
  static let checkout =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// What a file that a test needs lacks.
  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) cannot be read" }
  }

  /// All bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece.prefix(count)
    }
    return bytes
  }

  /// Calls `body` with a new folder that holds the given texts by name, and removes it afterwards.
  static func inFolder<Result>(
    of texts: KeyValuePairs<String, String>, _ body: (String) throws -> Result
  ) throws -> Result {
    var template = Array("/tmp/tenor-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Missing(path: "a new folder in /tmp") }
    let folder = String(cString: made)
    defer {
      for (name, _) in texts { unlink(folder + "/" + name) }
      rmdir(folder)
    }
    for (name, text) in texts {
      guard let file = fopen(folder + "/" + name, "wb") else { throw Missing(path: name) }
      fputs(text, file)
      fclose(file)
    }
    return try body(folder)
  }
}
