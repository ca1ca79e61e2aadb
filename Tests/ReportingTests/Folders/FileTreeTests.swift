import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("The file system")
struct FileTreeTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("Folders are made with those above them, and may be there already")
  func makeFolders() throws {
    try FileTree.makeFolders(folder.path + "/a/b/c")
    try FileTree.makeFolders(folder.path + "/a/b")
    #expect(folder.contents == ["a/", "a/b/", "a/b/c/"])
  }

  @Test("A file is no folder, neither at the end nor on the way")
  func fileInTheWay() throws {
    _ = try folder.write("x", to: "file")
    for path in ["/file", "/file/below"] {
      let error = #expect(throws: OutputError.self) {
        try FileTree.makeFolders(folder.path + path)
      }
      #expect(error?.description == "\(folder.path)\(path): cannot be created: Not a directory")
    }
  }

  @Test("Removing a folder leaves alone what its links point to")
  func remove() throws {
    _ = try folder.write("kept", to: "outside/file")
    _ = try folder.write("gone", to: "inside/deep/file")
    #expect(symlink("../outside", folder.reserve("inside/link")) == 0)
    #expect(symlink("nowhere", folder.reserve("inside/broken")) == 0)
    FileTree.remove(folder.path + "/inside")
    FileTree.remove(folder.path + "/not-there")
    #expect(folder.contents == ["outside/", "outside/file"])
  }

  @Test("The folders in a folder come before it, those that links point to left out")
  func folders() throws {
    try FileTree.makeFolders(folder.path + "/a/b")
    try FileTree.makeFolders(folder.path + "/c")
    #expect(symlink("../a", folder.reserve("c/link")) == 0)
    _ = try folder.write("x", to: "c/file")
    #expect(
      FileTree.folders(in: folder.path)
        == ["/a/b", "/a", "/c", ""].map { folder.path + $0 })
  }

  @Test("A path has the name of its last part, and of the real folder where that is a dot or two")
  func names() throws {
    try FileTree.makeFolders(folder.path + "/a/b")
    #expect(FileTree.name(of: "results/one") == "one")
    #expect(FileTree.name(of: folder.path + "/a/.") == "a")
    #expect(FileTree.name(of: folder.path + "/a/b/..") == "a")
    #expect(FileTree.name(of: "nowhere/..") == "..")
  }

  @Test(
    "A path is split into a folder and the name in it",
    arguments: [
      ("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c"), ("a/", "a", ""), ("./c", ".", "c"),
    ])
  func splitting(_ path: String, folder: String, name: String) {
    #expect(FileTree.split(path) == (folder, name))
  }

  @Test(
    "Slashes at a path's end go, the root stays",
    arguments: [("a//", "a"), ("a/b", "a/b"), ("/", "/"), ("//", "/"), ("", "")])
  func lastSlashes(_ path: String, become shorter: String) {
    #expect(FileTree.withoutLastSlashes(path) == shorter)
  }
}
