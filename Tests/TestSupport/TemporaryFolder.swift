import Glibc
import Testing

/// A folder that one test makes, removed with everything that it then holds.
public final class TemporaryFolder {
  /// Its path, without a slash at the end.
  public let path: String

  /// Makes an empty folder.
  public init() throws {
    var template = Array("/tmp/tenor-test-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { Self.removeAll(path) }

  /// Writes a file and returns its path; folders within the name are made.
  public func write(_ bytes: [UInt8], to name: String = "table.csv") throws -> String {
    let file = reserve(name)
    for slash in name.indices where name[slash] == "/" {
      mkdir(reserve(String(name[..<slash])), 0o755)
    }
    let stream = try #require(fopen(file, "w"))
    let written = fwrite(bytes, 1, bytes.count, stream)
    #expect(fclose(stream) == 0 && written == bytes.count)
    return file
  }

  /// Writes a text file and returns its path; folders within the name are made.
  public func write(_ text: String, to name: String = "table.csv") throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The path of a file, link or folder that the test makes by itself.
  public func reserve(_ name: String) -> String { path + "/" + name }

  /// The paths of all that it holds, relative to it, in byte order; folders end with a slash.
  public var contents: [String] { Self.contents(of: path) }

  /// The bytes of a file that it holds.
  public func bytes(of name: String) throws -> [UInt8] {
    try WholeFile.bytes(of: reserve(name))
  }

  /// The text of a file that it holds.
  public func text(of name: String) throws -> String {
    try WholeFile.text(of: reserve(name))
  }

  private static func contents(of folder: String) -> [String] {
    names(in: folder).flatMap { name in
      isFolder(folder + "/" + name)
        ? [name + "/"] + contents(of: folder + "/" + name).map { name + "/" + $0 } : [name]
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Links are removed, not followed.
  private static func removeAll(_ path: String) {
    if isFolder(path) {
      for name in names(in: path) { removeAll(path + "/" + name) }
    }
    remove(path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
