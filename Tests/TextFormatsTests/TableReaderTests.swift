import TestSupport
import Testing

@testable import TextFormats

@Suite("Tables read in small pieces")
struct TableReaderTests {
  /// A random table: its text, and what reading it must give.
  private struct RandomTable {
    var text = "A table made by a test\n\ndate,a,b,c,d,e\n"
    var dates: [Int32] = []
    var values: [[Double]] = [[], []]
    var missingRows: [[Int32]] = [[], []]

    init(seed: UInt64) {
      var random = TestDraws(seed: seed)
      let lineEnd = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
      for row in 0..<Int32.random(in: 3...40, using: &random) {
        let date = 19_990_101 + row / 28 * 100 + row % 28
        dates.append(date)
        let fields = (0..<5).map { addField($0, row: row, &random) }
        text += "\(DateText.iso(date)),\(fields.joined(separator: ","))\(lineEnd)"
      }
      if Bool.random(using: &random) { text += "\(lineEnd)Footer, with a comma" }
    }

    /// Fields 1 (b) and 4 (e) are the wanted ones.
    private mutating func addField(_ field: Int, row: Int32, _ random: inout TestDraws) -> String {
      let number = Double(Int.random(in: -99_999...99_999, using: &random)) / 1000
      let slot = field == 1 ? 0 : 1
      guard field == 1 || field == 4 else {
        return ["\(number)", "", "text", "\"a,b\"", "NA"].randomElement(using: &random) ?? ""
      }
      if Int.random(in: 0..<6, using: &random) == 0 {
        missingRows[slot].append(row)
        return ["", "NA", ".", " "].randomElement(using: &random) ?? ""
      }
      values[slot].append(number)
      return ["\(number)", "  \(number)", "\"\(number)\"", "\(number)e0"]
        .randomElement(using: &random) ?? ""
    }
  }

  @Test("Random tables read the same at every size of the buffer", arguments: UInt64(1)...12)
  func everyBufferSize(seed: UInt64) throws {
    let expected = RandomTable(seed: seed)
    let folder = try TemporaryFolder()
    let path = try folder.write(expected.text)
    var layout = DelimitedLayout(columns: [.init("b"), .init("e")])
    for bufferSize in Array(1...64) + [1000, 65_536] {
      layout.bufferSize = bufferSize
      let table = try DelimitedTable.read(path, layout: layout)
      let comment = Comment("seed \(seed), buffer \(bufferSize)")
      #expect(table.dates == expected.dates, comment)
      #expect(table.columns.map(\.values) == expected.values, comment)
      #expect(table.columns.map(\.missingRows) == expected.missingRows, comment)
      #expect(table.digest.sha256 == SHA256.hexDigest(of: Array(expected.text.utf8)), comment)
    }
  }

  @Test("A mistake is found on its line at every size of the buffer")
  func mistakesAtEveryBufferSize() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "date,x\n2020-01-02,1\n2020-01-03,2\n2020-01-06,3\n2020-01-07,4.5.6\n2020-01-08,5")
    var layout = DelimitedLayout(columns: [.init("x")])
    for bufferSize in 1...128 {
      layout.bufferSize = bufferSize
      let expected = DelimitedTextError(.notANumber("4.5.6"), file: path, line: 5, field: "x")
      #expect(throws: expected) { try DelimitedTable.read(path, layout: layout) }
    }
  }

  @Test("No byte changed at random makes the reader stop the program")
  func mutatedBytes() throws {
    let folder = try TemporaryFolder()
    let original = Array(RandomTable(seed: 99).text.utf8)
    let layout = DelimitedLayout(columns: [.init("b"), .init("e")])
    var random = TestDraws(seed: 5)
    var refused = 0
    for _ in 0..<400 {
      var bytes = original
      for _ in 0..<3 {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      let path = try folder.write(bytes)
      do { _ = try DelimitedTable.read(path, layout: layout) } catch { refused += 1 }
    }
    #expect(refused > 100, "most mutations break the table, seed 5")
  }
}
