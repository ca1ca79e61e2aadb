import Testing
import TextFormats

@Suite("Text as bytes")
struct TextBytesTests {
  private func text(_ build: (inout [UInt8]) -> Void) -> String {
    var bytes = Array(">".utf8)
    build(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(
    "Integers", arguments: [(0, ">0"), (-7, ">-7"), (120, ">120"), (.min, ">-9223372036854775808")])
  func integers(value: Int, expected: String) {
    #expect(text { $0.append(integer: value) } == expected)
  }

  @Test(
    "A cell is quoted only where it must be",
    arguments: [
      ("plain", ">plain"), ("a,b", ">\"a,b\""), ("say \"no\"", ">\"say \"\"no\"\"\""),
      ("two\nlines", ">\"two\nlines\""), ("", ">"),
    ])
  func quoting(cell: String, expected: String) {
    #expect(text { $0.append(cell: cell) } == expected)
  }

  @Test(
    "A cell that a spreadsheet would run gets an apostrophe",
    arguments: [
      ("=1+1", ">'=1+1"), ("+1", ">'+1"), ("-1", ">'-1"), ("@x", ">'@x"), ("\tx", ">'\tx"),
      ("=a,b", ">\"'=a,b\""), ("\n=1", ">\"'\n=1\""), ("\r\n=1", ">\"'\r\n=1\""),
      ("\u{FF1D}1", ">'\u{FF1D}1"),
      ("a=1", ">a=1"),
    ])
  func formulas(cell: String, expected: String) {
    #expect(text { $0.append(cell: cell) } == expected)
  }
}
