import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("A hidden folder where files are gathered")
struct StagingFolderTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private struct Refusal: Error {}

  /// Writes a file in the hidden folder, as another program would.
  private func write(_ bytes: [UInt8], to name: String, in staging: StagingFolder) throws {
    let hidden = staging.path.dropFirst(folder.path.count + 1)
    _ = try folder.write(bytes, to: "\(hidden)/\(name)")
  }

  @Test("What is placed stays, and what is not goes")
  func placing() throws {
    _ = try folder.write("older", to: "a/one")
    try StagingFolder.within(folder.path + "/a", for: "fetch") { staging in
      for name in ["one", "two", "scratch"] { try write([1, 2], to: name, in: staging) }
      #expect(try folder.text(of: "a/one") == "older")
      try staging.place(["one", "two"])
    }
    #expect(folder.contents == ["a/", "a/one", "a/two"])
    #expect(try folder.bytes(of: "a/one") == [1, 2])
  }

  @Test("After an error nothing is left, not even a folder that was made for it")
  func failing() throws {
    #expect(throws: Refusal.self) {
      try StagingFolder.within(folder.path + "/new", for: "fetch") { staging in
        try write([1], to: "one", in: staging)
        throw Refusal()
      }
    }
    #expect(folder.contents == [])
  }

  @Test("A file that cannot take its place is an error, and the one in its way stays")
  func inTheWay() throws {
    _ = try folder.write("mine", to: "one/inner")
    #expect(throws: OutputError(doing: .rename, path: folder.path + "/one", code: EISDIR)) {
      try StagingFolder.within(folder.path, for: "fetch") { staging in
        try write([1], to: "one", in: staging)
        try staging.place(["one"])
      }
    }
    #expect(folder.contents == ["one/", "one/inner"])
  }

  @Test("What an interrupted process has left is removed; what one that lives has, is not")
  func leftovers() throws {
    // Numbers of processes end below this one on every Linux.
    _ = try folder.write("old", to: ".fetch.4194305.partial/one")
    _ = try folder.write("busy", to: ".fetch.1.partial/one")
    try StagingFolder.within(folder.path, for: "fetch") { _ in }
    #expect(folder.contents == [".fetch.1.partial/", ".fetch.1.partial/one"])
  }
}
