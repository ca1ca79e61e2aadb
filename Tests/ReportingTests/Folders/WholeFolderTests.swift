import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A folder that appears whole or not at all")
struct WholeFolderTests {
  let folder: TemporaryFolder
  let whole: WholeFolder

  init() throws {
    folder = try TemporaryFolder()
    whole = WholeFolder(named: "one", in: folder.path + "/all")
  }

  /// Writes a file `a` and a file `deep/b`.
  private func write(_ text: String) throws -> [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    try whole.write { hidden in
      var files = FolderWriter(folder: hidden)
      try files.write("a", Array(text.utf8))
      try FileTree.makeFolders(hidden + "/deep")
      try files.write("deep/b", [1, 2])
      entries = files.entries
    }
    return entries
  }

  @Test("Its files appear together, and replace what was there")
  func writing() throws {
    #expect(whole.isFree)
    _ = try write("old")
    #expect(!whole.isFree)
    _ = try write("new")
    #expect(
      folder.contents == ["all/", "all/one/", "all/one/a", "all/one/deep/", "all/one/deep/b"])
    #expect(whole.contents(of: "a") == Array("new".utf8))
  }

  @Test("Where filling it fails, what was there stays and nothing else is left")
  func failing() throws {
    struct Full: Error {}
    _ = try write("old")
    #expect(throws: Full.self) {
      try whole.write { hidden in
        _ = try FileOutput.write([3], creating: hidden + "/c")
        throw Full()
      }
    }
    #expect(
      folder.contents == ["all/", "all/one/", "all/one/a", "all/one/deep/", "all/one/deep/b"])
  }

  @Test("A file that was changed or removed is found by its hash")
  func changes() throws {
    let entries = try write("old")
    #expect(whole.firstChanged(of: entries) == nil)
    _ = try folder.write([1, 3], to: "all/one/deep/b")
    #expect(whole.firstChanged(of: entries)?.path == "deep/b")
    FileTree.remove(whole.path + "/a")
    #expect(whole.firstChanged(of: entries)?.path == "a")
  }
}
