import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A folder that gets a few files")
struct OutputFolderTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("Files appear whole in a folder that is made for them")
  func writing() throws {
    let made = OutputFolder(folder.path + "/a/b", replacing: false)
    #expect(
      try made.write([("one", [1]), ("two", [2, 3])]) == [
        folder.path + "/a/b/one", folder.path + "/a/b/two",
      ])
    #expect(folder.contents == ["a/", "a/b/", "a/b/one", "a/b/two"])
    #expect(try folder.bytes(of: "a/b/two") == [2, 3])
  }

  @Test("Unless replacing, no file is written when one of them is there")
  func notReplacing() throws {
    _ = try folder.write("mine", to: "two")
    #expect(throws: OutputError(doing: .create, path: folder.path + "/two", code: EEXIST)) {
      try OutputFolder(folder.path, replacing: false).write([("one", [1]), ("two", [2])])
    }
    #expect(folder.contents == ["two"])
    _ = try OutputFolder(folder.path, replacing: true).write([("one", [1]), ("two", [2])])
    #expect(try folder.bytes(of: "two") == [2])
  }

  @Test("One file is written to its path, in folders that are made for it")
  func oneFile() throws {
    let path = folder.path + "/a/one"
    try OutputFolder.write([1], to: path, replacing: false)
    #expect(try folder.bytes(of: "a/one") == [1])
    #expect(throws: OutputError(doing: .create, path: path, code: EEXIST)) {
      try OutputFolder.write([2], to: path, replacing: false)
    }
    try OutputFolder.write([2], to: path, replacing: true)
    #expect(try folder.bytes(of: "a/one") == [2])
  }

  @Test("A file that cannot take its place is not left under another name")
  func folderInTheWay() throws {
    _ = try folder.write("mine", to: "one/inner")
    #expect(throws: OutputError(doing: .rename, path: folder.path + "/one", code: EISDIR)) {
      try OutputFolder(folder.path, replacing: true).write([("one", [1])])
    }
    #expect(folder.contents == ["one/", "one/inner"])
  }
}
