import Testing
import TextFormats

@Suite("Tidy files read row by row")
struct TidyReaderTests {
  private func reader(_ text: String) throws -> TidyReader {
    try TidyReader(Array(text.utf8), file: "tidy.csv")
  }

  @Test("Rows give texts, dates and numbers by their column, empty fields nothing")
  func rows() throws {
    var reader = try reader("name,date,value\na,1971-08-16,0.1\n\"b,c\",,-1e-07\nd,1971-08-17,\n")
    let (date, value) = (try reader.column("date"), try reader.column("value"))
    #expect(try reader.next())
    #expect(reader.text(0) == "a" && reader.isText(0, "a") && !reader.isText(0, "b"))
    #expect(try reader.date(date) == 19_710_816)
    #expect(try reader.number(value) == 0.1)
    #expect(try reader.next())
    #expect(reader.text(0) == "b,c")
    #expect(try reader.date(date) == nil)
    #expect(try reader.number(value) == -1e-7)
    #expect(try reader.next())
    #expect(try reader.number(value) == nil)
    #expect(try !reader.next())
  }

  @Test("Numbers read back to the last bit")
  func bits() throws {
    let numbers = [
      0.1 + 0.2, 1.0 / 3, -123_456.789e-7, 2.2250738585072014e-308, 1.7976931348623157e308,
    ]
    var bytes = Array("value\n".utf8)
    for number in numbers {
      DecimalText.append(number, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    var reader = try TidyReader(bytes, file: "tidy.csv")
    for number in numbers {
      #expect(try reader.next())
      #expect(try reader.number(0) == number)
    }
  }

  @Test("A last line without its end is a row too")
  func unended() throws {
    var reader = try reader("value\n1\n2")
    #expect(try reader.next() && reader.next())
    #expect(try reader.number(0) == 2)
    #expect(try !reader.next())
  }

  @Test(
    "What cannot be read is said with file, line and column",
    arguments: [
      ("name,value\na,x\n", "tidy.csv:2: value: \"x\" is not a number"),
      ("name,value\na,1,2\n", "tidy.csv:2: 3 fields, the header has 2"),
      ("name\n", "tidy.csv:1: value: no such column in the header"),
    ])
  func refusals(_ text: String, _ message: String) throws {
    let error = try #require(throws: DelimitedTextError.self) {
      var reader = try reader(text)
      let value = try reader.column("value")
      while try reader.next() { _ = try reader.number(value) }
    }
    #expect(error.description == message)
  }
}
