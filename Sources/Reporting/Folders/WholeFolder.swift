import Glibc
import TextFormats

/// A folder that appears whole or not at all: its files are gathered in a hidden sibling, synced, and
/// renamed into place.
struct WholeFolder: Sendable {
  /// The folder's place.
  let path: String
  private let parent: String
  private let name: String

  /// The place of a folder of that name in another folder.
  init(named name: String, in parent: String) {
    (self.name, self.parent) = (name, parent)
    path = parent + "/" + name
  }

  /// Whether nothing is there, or an empty folder.
  var isFree: Bool { !FileTree.exists(path) || FileTree.isEmptyFolder(path) }

  /// All bytes of a file that the folder holds; nil when it cannot be read.
  func contents(of file: String) -> [UInt8]? { (try? FileContents(of: path + "/" + file))?.bytes }

  /// The first file that is missing or has other bytes than it had when it was written.
  func firstChanged(of files: [Manifest.Entry]) -> Manifest.Entry? {
    files.first { file in
      (try? FileDigest(of: path + "/" + file.path))?.sha256 != file.sha256
    }
  }

  /// Whether a hidden folder may be one of this program's: it holds nothing that no run and no export has.
  static func mayBeOurs(_ path: String) -> Bool {
    FileTree.names(in: path).allSatisfy { known.contains($0) || $0.hasSuffix(".ipynb") }
  }

  private static let known: Set<String> = [
    RunFile.report, RunFile.manifest, RunFile.volatile, RunFile.trials, "report.html", "figures",
    "series",
    "strategies", "tables", "README.md", "export.json", "to_parquet.py", "daily.csv", "fills.csv",
    "periods.csv", "returns.csv", "sharpe.csv", "signals.csv", "weights.csv", "yields.csv",
  ]

  /// Lets `fill` put files into the hidden sibling, and puts that in place.
  ///
  /// - Parameters:
  ///   - replacing: whether whatever is there gives way; otherwise nothing but an empty folder does.
  ///   - placed: what belongs to the folder's being in place; the program is not ended in between.
  ///   - fill: gets the path of the hidden sibling.
  /// - Throws: what `fill` and `placed` throw, and when the folder cannot be put in place; what was there then stays.
  func write(
    replacing: Bool, placed: () throws -> Void = {}, _ fill: (String) throws -> Void
  ) throws {
    try FileTree.makeFolders(parent)
    try HiddenName(for: name).withFolder(in: parent) { hidden in
      try fill(hidden)
      for folder in FileTree.folders(in: hidden) { try FileTree.sync(folder) }
      try Unfinished.together {
        if replacing { try replace(by: hidden) } else { try place(hidden) }
        try placed()
      }
      try FileTree.sync(parent)
    }
  }

  /// Renames the finished folder into place in one step, which the system refuses where anything is: of two
  /// programs that write at the same moment, one is told so.
  private func place(_ hidden: String) throws(OutputError) {
    try Unfinished.step { () throws(OutputError) in
      guard rename(hidden, path) != 0 else { return }
      let isTaken = [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno)
      throw OutputError(
        doing: isTaken ? .create : .rename, path: path, code: isTaken ? EEXIST : errno)
    }
  }

  /// Renames the finished folder into place; an older one steps aside first and is then removed.
  private func replace(by hidden: String) throws(OutputError) {
    let aside = hidden + Leftovers.aside
    try Unfinished.step { () throws(OutputError) in
      if rename(path, aside) != 0, errno != ENOENT {
        throw OutputError(doing: .rename, path: path, code: errno)
      }
      guard rename(hidden, path) == 0 else {
        let code = errno
        _ = rename(aside, path)
        throw OutputError(doing: .rename, path: path, code: code)
      }
    }
    FileTree.remove(aside)
  }
}
