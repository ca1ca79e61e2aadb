import Glibc
import TestSupport
import Testing

@testable import TextFormats

@Suite("Bytes of a file")
struct ByteSourceTests {
  @Test("A call that a signal interrupts is repeated, any other failure is not")
  func interruption() {
    var failures = [EINTR, EINTR, EIO]
    let outcome: Int = retrying {
      errno = failures.removeFirst()
      return -1
    }
    #expect(outcome == -1)
    #expect(failures.isEmpty)
  }

  @Test("A file cut short or grown while it is read is an error", arguments: [20, 70])
  func changedWhileRead(length: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(String(repeating: "2020-01-0\n", count: 5))
    var blocks = try LineBlocks(path: path, bufferSize: 16, longestLine: 100)
    #expect(try blocks.next()?.count == 10)
    #expect(truncate(path, length) == 0)
    while try blocks.next() != nil {}
    var found: DelimitedTextError?
    do { _ = try blocks.digest() } catch { found = error }
    let fault = TextFault.changedWhileRead(bytesAtOpening: 50, bytesRead: length)
    #expect(found == DelimitedTextError(fault, file: path))
    #expect(
      fault.explanation
        == "changed while it was read: 50 bytes when opened, \(length) read")
  }
}
