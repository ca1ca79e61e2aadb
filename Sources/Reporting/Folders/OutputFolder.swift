import Glibc
public import TextFormats

/// A folder that gets a few files, each of them whole or not at all.
public struct OutputFolder: Sendable {
  private let path: String
  private let replacing: Bool

  /// A folder, made when it is not there.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - replacing: whether files of the same names may be replaced.
  public init(_ path: String, replacing: Bool) {
    (self.path, self.replacing) = (path, replacing)
  }

  /// Writes one file, whole or not at all; folders above it are made.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: its place.
  ///   - replacing: whether a file that is there may be replaced.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws {
    let (folder, name) = FileTree.split(path)
    _ = try OutputFolder(folder, replacing: replacing).write([(name: name, bytes: bytes)])
  }

  /// Makes the folder, and throws when a file of one of the names is there and may not be replaced.
  public func prepare(for names: [String]) throws(OutputError) {
    try FileTree.makeFolders(path)
    for name in names where !replacing && FileTree.exists(path + "/" + name) {
      throw OutputError(doing: .create, path: path + "/" + name, code: EEXIST)
    }
  }

  /// Writes files of the given names, and returns their paths.
  ///
  /// - Throws: before anything is written, when one of them is there and may not be replaced.
  public func write(_ files: [(name: String, bytes: [UInt8])]) throws -> [String] {
    try prepare(for: files.map(\.name))
    _ = Leftovers.swept(in: path, of: files.map(\.name))
    return try files.map { file in
      let hidden = path + "/" + HiddenName(for: file.name).of()
      let final = path + "/" + file.name
      return try Unfinished.during([hidden]) {
        defer { FileTree.remove(hidden) }
        _ = try FileOutput.write(file.bytes, creating: hidden)
        try Unfinished.step { () throws(OutputError) in
          guard rename(hidden, final) == 0 else {
            throw OutputError(doing: .rename, path: final, code: errno)
          }
        }
        return final
      }
    }
  }
}
