import Glibc
public import TextFormats

/// A hidden folder within another, where files are gathered and checked before they get their places
/// there. What was not placed is removed with it.
public struct StagingFolder: Sendable {
  /// The hidden folder.
  public let path: String
  /// What killed programs had left in the folder around it, in words; it has been removed.
  public let swept: [String]
  private let folder: String

  /// Makes the hidden folder, and the one around it when it is not there, and removes both in the
  /// end: the one, and the other when nothing was placed in a folder that was made for it.
  ///
  /// - Parameters:
  ///   - folder: the folder around it.
  ///   - name: what it is for: `fetch`.
  ///   - work: gets the hidden folder.
  public static func within<Result>(
    _ folder: String, for name: String, _ work: (StagingFolder) throws -> Result
  ) throws -> Result {
    let wasThere = FileTree.exists(folder)
    return try Unfinished.during([], emptyFolders: wasThere ? [] : [folder]) {
      try FileTree.makeFolders(folder)
      defer { if !wasThere, FileTree.isEmptyFolder(folder) { FileTree.remove(folder) } }
      let swept = Leftovers.swept(in: folder, of: [name])
      return try HiddenName(for: name).withFolder(in: folder) { hidden in
        try work(StagingFolder(path: hidden, swept: swept, folder: folder))
      }
    }
  }

  private init(path: String, swept: [String], folder: String) {
    (self.path, self.swept, self.folder) = (path, swept, folder)
  }

  /// The path of a file in the hidden folder.
  public func path(of name: String) -> String { path + "/" + name }

  /// Puts files of the hidden folder in their places, in this order, each whole; older ones of the
  /// same names are replaced.
  ///
  /// All are safe on the disk before the first is placed.
  public func place(_ names: [String]) throws(OutputError) {
    for name in names { try FileTree.sync(path(of: name)) }
    for name in names {
      let final = folder + "/" + name
      try Unfinished.step { () throws(OutputError) in
        guard rename(path(of: name), final) == 0 else {
          throw OutputError(doing: .rename, path: final, code: errno)
        }
      }
    }
    try FileTree.sync(folder)
  }
}
