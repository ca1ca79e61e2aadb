import Glibc
import TestSupport
import Testing

@testable import TextFormats

@Suite("Files written")
struct FileOutputTests {
  @Test("What is written is read back, with the same length and hash")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let path = folder.reserve("numbers.csv")
    var output = try FileOutput(creating: path)
    output.buffer.append(text: "date,x\n")
    for year in 1000..<9000 {
      output.buffer.append(integer: year)
      output.buffer.append(text: "-01-01,0.5\n")
      try output.flushIfFull()
    }
    let digest = try output.finish()
    let table = try DelimitedTable.read(path, layout: DelimitedLayout(columns: [.init("x")]))
    #expect(table.digest == digest)
    #expect(digest.bytes == 7 + 8000 * 15)
    #expect(table.columns[0].values == [Double](repeating: 0.5, count: 8000))
  }

  @Test("A file that exists is never overwritten")
  func existing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("first")
    let expected = OutputError(doing: .create, path: path, code: EEXIST)
    #expect(throws: expected) { try FileOutput.write([1], creating: path) }
    #expect(expected.description == "\(path): cannot be created: File exists")
  }
}
