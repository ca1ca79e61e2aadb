import TestSupport
import Testing
import TextFormats

@Suite("Lengths and hashes of files")
struct FileDigestTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("The digest of a file longer than one read is that of its bytes")
  func longFile() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let digest = try FileDigest(of: folder.write(bytes))
    #expect(digest == FileDigest(sha256: SHA256.hexDigest(of: bytes), bytes: 200_000))
  }

  /// FIPS 180-4: the hash of no bytes.
  @Test("An empty file has the hash of nothing")
  func emptyFile() throws {
    let digest = try FileDigest(of: folder.write(""))
    #expect(digest.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(digest.bytes == 0)
  }

  @Test("A file that is not there has none")
  func missingFile() {
    let path = folder.reserve("none")
    #expect(throws: DelimitedTextError(.missingFile, file: path)) { try FileDigest(of: path) }
  }
}
