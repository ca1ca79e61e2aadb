import Glibc
import TestSupport
import Testing
import TextFormats

@Suite("Files read whole")
struct FileContentsTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test(
    "A file of any size is read whole, with its hash", arguments: [0, 1, 65_535, 65_536, 200_000])
  func sizes(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try folder.write(bytes)
    let file = try FileContents(of: path)
    #expect(file.bytes == bytes)
    #expect(file.sha256 == SHA256.hexDigest(of: bytes))
    #expect(FileSize.of(path) == size)
  }

  @Test("A file of the limit is read, one byte more is refused")
  func limit() throws {
    let path = try folder.write("12345")
    #expect(try FileContents(of: path, atMost: 5).bytes == Array("12345".utf8))
    let error = DelimitedTextError(.fileTooLong(limit: 4), file: path)
    #expect(throws: error) { try FileContents(of: path, atMost: 4) }
    #expect(error.description == "\(path): is longer than 4 bytes")
  }

  /// The system gives this file no length before it is read.
  @Test("A file that is longer than it says is held to the limit too")
  func unknownLength() {
    let path = "/proc/self/maps"
    #expect(throws: DelimitedTextError(.fileTooLong(limit: 10), file: path)) {
      try FileContents(of: path, atMost: 10)
    }
  }

  @Test("A pipe that nobody writes to, a device and a folder are refused at once")
  func noFiles() throws {
    let pipe = folder.reserve("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero", folder.path] {
      #expect(throws: DelimitedTextError(.notAFile, file: path)) { try FileContents(of: path) }
    }
  }

  @Test("What is not there has neither bytes nor a length")
  func missing() {
    let path = folder.reserve("none")
    #expect(throws: DelimitedTextError(.missingFile, file: path)) { try FileContents(of: path) }
    #expect(FileSize.of(path) == nil)
  }
}
