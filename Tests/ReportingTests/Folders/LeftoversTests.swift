import Glibc
import TestSupport
import Testing
import TextFormats

@testable import Reporting

@Suite("What killed programs have left")
struct LeftoversTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  /// No process has this number on any Linux.
  private static let gone = 4_194_305

  @Test("Pieces of programs that have ended go, whatever they would have become, and are counted")
  func ended() throws {
    _ = try folder.write("x", to: ".one.\(Self.gone).partial/report.json")
    _ = try folder.write("x", to: ".two.v1.\(Self.gone).partial")
    _ = try folder.write("x", to: "one/report.json")
    #expect(
      Leftovers.swept(in: folder.path) == [
        "swept: 2 unfinished pieces of work that ended programs had left in \(folder.path)"
      ])
    #expect(folder.contents == ["one/", "one/report.json"])
    #expect(Leftovers.swept(in: folder.path) == [])
  }

  @Test("What a living program writes stays, with a lock or in the moments before it has one")
  func living() throws {
    _ = try folder.write("x", to: ".one.1.partial/file")
    let locked = ".two.\(Self.gone).partial"
    _ = try folder.write("x", to: locked)
    let descriptor = open(folder.reserve(locked), O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(Leftovers.swept(in: folder.path) == [])
    #expect(folder.contents == [".one.1.partial/", ".one.1.partial/file", locked])
  }

  @Test("A number that another process has by now protects a piece without a lock for a minute")
  func reusedNumber() throws {
    let path = try folder.write("x", to: ".one.1.partial")
    var times = [timeval(tv_sec: time(nil) - 120, tv_usec: 0)]
    times.append(times[0])
    #expect(utimes(path, times) == 0)
    #expect(Leftovers.swept(beside: folder.reserve("two")).count == 1)
    #expect(folder.contents == [])
  }

  @Test("Files of other names are left alone, and so is what others would have become, where asked")
  func others() throws {
    let names = [
      ".partial", ".one.partial", ".one.\(Self.gone).part", ".one.x.partial", ".one.0.partial",
      ".\(Self.gone).partial", "one.\(Self.gone).partial", ".one.+\(Self.gone).partial",
    ]
    for name in names { _ = try folder.write("mine", to: name) }
    #expect(Leftovers.swept(in: folder.path) == [])
    #expect(folder.contents == names.sorted())
    _ = try folder.write("x", to: ".page.html.\(Self.gone).partial")
    #expect(Leftovers.swept(in: folder.path, of: ["other.html"]) == [])
    #expect(Leftovers.swept(in: folder.path, of: ["page.html"]).count == 1)
    #expect(folder.contents == names.sorted())
  }

  @Test("A run that had stepped aside for a newer one gets its place back, unless that has it")
  func aside() throws {
    _ = try folder.write("old", to: ".one.\(Self.gone).partial.old/file")
    #expect(
      Leftovers.swept(in: folder.path) == [
        "put back: \(folder.path)/one, which a program had moved aside when it was killed"
      ])
    #expect(try folder.text(of: "one/file") == "old")
    _ = try folder.write("older", to: ".one.\(Self.gone).partial.old/file")
    #expect(Leftovers.swept(in: folder.path).count == 1)
    #expect(try folder.text(of: "one/file") == "old")
    #expect(folder.contents == ["one/", "one/file"])
  }

  @Test("A hidden folder that holds what no run has is somebody else's, and stays")
  func foreign() throws {
    _ = try folder.write("mine", to: ".movie.\(Self.gone).partial/part-1")
    #expect(Leftovers.swept(in: folder.path) == [])
    #expect(try folder.text(of: ".movie.\(Self.gone).partial/part-1") == "mine")
  }
}
