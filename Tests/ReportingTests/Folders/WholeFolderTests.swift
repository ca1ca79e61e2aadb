import Glibc
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
    try whole.write(replacing: true) { hidden in
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
      try whole.write(replacing: true) { hidden in
        _ = try FileOutput.write([3], creating: hidden + "/c")
        throw Full()
      }
    }
    #expect(
      folder.contents == ["all/", "all/one/", "all/one/a", "all/one/deep/", "all/one/deep/b"])
  }

  @Test(
    "What came while it was filled stays, unless it was to be replaced; an empty folder does not")
  func takenMeanwhile() throws {
    let others = { try FileTree.makeFolders(whole.path + "/others") }
    #expect(throws: OutputError(doing: .create, path: whole.path, code: EEXIST)) {
      try whole.write(replacing: false) { _ in try others() }
    }
    #expect(folder.contents == ["all/", "all/one/", "all/one/others/"])
    FileTree.remove(whole.path + "/others")
    try whole.write(replacing: false) { _ = try FileOutput.write([3], creating: $0 + "/c") }
    #expect(folder.contents == ["all/", "all/one/", "all/one/c"])
    try whole.write(replacing: true) { _ in try others() }
    #expect(folder.contents == ["all/", "all/one/"])
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
