import Glibc
import Testing

/// A folder that one test makes, removed with everything in it that the test named.
public final class TemporaryFolder {
  /// Its path, without a slash at the end.
  public let path: String
  private var names: [String] = []

  /// Makes an empty folder.
  public init() throws {
    var template = Array("/tmp/tenor-test-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit {
    for name in names.reversed() { remove(path + "/" + name) }
    rmdir(path)
  }

  /// Writes a file and returns its path.
  public func write(_ bytes: [UInt8], to name: String = "table.csv") throws -> String {
    let file = reserve(name)
    let stream = try #require(fopen(file, "w"))
    let written = fwrite(bytes, 1, bytes.count, stream)
    #expect(fclose(stream) == 0 && written == bytes.count)
    return file
  }

  /// Writes a text file and returns its path.
  public func write(_ text: String, to name: String = "table.csv") throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The path of a file, link or folder that the test makes by itself and this object removes.
  public func reserve(_ name: String) -> String {
    if !names.contains(name) { names.append(name) }
    return path + "/" + name
  }
}
