import TestSupport
import Testing
import TextFormats

@Suite("Tidy files read row by row")
struct TidyReaderTests {
  private func read<Outcome>(
    _ text: String, _ body: (inout TidyReader) throws -> Outcome
  ) throws -> Outcome {
    try Array(text.utf8).withUnsafeBufferPointer { bytes in
      var reader = try TidyReader(bytes, file: "tidy.csv")
      return try body(&reader)
    }
  }

  /// Expects what a reader answers; `#expect` cannot ask one, as asking moves it.
  private func expect<Value: Equatable>(
    _ value: Value, is expected: Value, _ comment: Comment? = nil,
    at place: SourceLocation = #_sourceLocation
  ) {
    #expect(value == expected, comment, sourceLocation: place)
  }

  /// Rows that are far from the end of the text are read in another way than the last ones.
  private static let tails = ["", String(repeating: "tail,1971-08-18,1\n", count: 10)]

  @Test(
    "Rows give texts, dates and numbers by their column, empty fields nothing", arguments: tails)
  func rows(tail: String) throws {
    let rows = "a,1971-08-16,0.1\n\"b,c\",,-1e-07\n d ,1971-08-17, \n"
    try read("name,date,value\n" + rows + tail) { reader in
      let (date, value) = (try reader.column("date"), try reader.column("value"))
      try expect(reader.next(), is: true)
      expect(reader.text(0), is: "a")
      expect(reader.isText(0, Array("a".utf8)), is: true)
      expect(reader.isText(0, Array("b".utf8)), is: false)
      try expect(reader.date(date), is: 19_710_816)
      try expect(reader.number(value), is: 0.1)
      try expect(reader.next(), is: true)
      #expect(reader.text(0) == "b,c")
      try expect(reader.date(date), is: nil)
      try expect(reader.number(value), is: -1e-7)
      try expect(reader.next(), is: true)
      try expect(reader.number(value), is: nil)
      try expect(reader.date(date), is: 19_710_817)
      expect(reader.text(0), is: "d")
    }
  }

  @Test("Numbers read back to the last bit", arguments: tails)
  func bits(tail: String) throws {
    let numbers = [
      0.1 + 0.2, 1.0 / 3, -123_456.789e-7, 2.2250738585072014e-308, 1.7976931348623157e308,
    ]
    let rows = numbers.map { "x,,\($0)\n" }.joined()
    try read("name,date,value\n" + rows + tail) { reader in
      for number in numbers {
        try expect(reader.next(), is: true)
        try expect(reader.number(2), is: number)
      }
    }
  }

  @Test("Random rows give the fields they were made of, whatever is asked for first")
  func randomRows() throws {
    let seed: UInt64 = 1971
    var random = TestDraws(seed: seed)
    let cells = [
      "", "a", "name", "-0.012345678901234567", "1971-08-16", "\"x, \"\"y\"\"\"", " b c ",
    ]
    let meant = ["", "a", "name", "-0.012345678901234567", "1971-08-16", "x, \"y\"", "b c"]
    let rows = (0..<2_000).map { _ in (0..<5).map { _ in random.integer(below: cells.count) } }
    let lines = rows.map { row in row.map { cells[$0] }.joined(separator: ",") + "\n" }
    try read("a,b,c,d,e\n" + lines.joined()) { reader in
      for row in rows {
        try expect(reader.next(), is: true)
        for _ in 0..<4 {
          let column = random.integer(below: 5)
          expect(reader.text(column), is: meant[row[column]], "line \(reader.line), seed \(seed)")
        }
      }
      try expect(reader.next(), is: false)
    }
  }

  @Test("A row repeats the first fields of the row before only where all their bytes are the same")
  func repeats() throws {
    let rows = ["g,one,1", "g,one,2", "g,on,e", "g,one,2", "g,one,\"3\"", "g,one,2"]
    try read("group,name,value\n" + rows.joined(separator: "\n") + "\n" + Self.tails[1]) { reader in
      var repeated: [Bool] = []
      for _ in rows {
        try expect(reader.next(), is: true)
        repeated.append(reader.repeats(fields: 2))
      }
      // A quote leaves it open.
      #expect(repeated == [false, true, false, false, false, false])
    }
  }

  @Test("Behind repeated fields the next ones are found, and the first ones again")
  func fieldsBehindRepeatedOnes() throws {
    try read("group,name,value\ng,one,1\ng,one,2\n" + Self.tails[1]) { reader in
      try expect([reader.next(), reader.next()], is: [true, true])
      expect(reader.repeats(fields: 2), is: true)
      try expect(reader.number(2), is: 2)
      expect(reader.text(1), is: "one")
    }
  }

  @Test("Dates of one month are read like any others, wrong ones refused")
  func datesOfOneMonth() throws {
    let rows = "x,1971-02-01,\nx,1971-02-28,\nx,1972-02-29,\nx,1971-02-29,\n"
    try read("name,date,value\n" + rows + Self.tails[1]) { reader in
      for expected: Int32 in [19_710_201, 19_710_228, 19_720_229] {
        try expect(reader.next(), is: true)
        try expect(reader.date(1), is: expected)
      }
      try expect(reader.next(), is: true)
      #expect(throws: DelimitedTextError.self) { try reader.date(1) }
    }
  }

  @Test("A last line without its end is a row too")
  func unended() throws {
    try read("value\n1\n2") { reader in
      try expect([reader.next(), reader.next()], is: [true, true])
      try expect(reader.number(0), is: 2)
      try expect(reader.next(), is: false)
    }
  }

  @Test(
    "What cannot be read is said with file, line and column",
    arguments: [
      ("name,value\na,x\n", "tidy.csv:2: value: \"x\" is not a number"),
      (
        "name,value\na,1,2\n",
        "tidy.csv:2: 3 fields, the header has 2; complete the row, or put a field that holds the delimiter into quotes"
      ),
      (
        "name,value\na\n",
        "tidy.csv:2: 1 field, the header has 2; complete the row, or put a field that holds the delimiter into quotes"
      ),
      ("name\n", "tidy.csv:1: value: no such column in the header"),
    ], ["", String(repeating: "a,1\n", count: 40)])
  func refusals(_ refused: (text: String, message: String), tail: String) throws {
    let error = try #require(throws: DelimitedTextError.self) {
      try read(refused.text + tail) { reader in
        let value = try reader.column("value")
        while try reader.next() { _ = try reader.number(value) }
      }
    }
    #expect(error.description == refused.message)
  }
}
