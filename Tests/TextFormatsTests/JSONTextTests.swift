import Testing
import TextFormats

@Suite("JSON texts")
struct JSONTextTests {
  private func value(of text: String) throws -> JSONValue {
    let (value, mistakes) = JSONText.parse(Array(text.utf8))
    #expect(mistakes.isEmpty)
    return try #require(value)
  }

  private func mistakes(in text: String) -> [String] { mistakes(in: Array(text.utf8)) }

  private func mistakes(in bytes: [UInt8]) -> [String] {
    JSONText.parse(bytes).mistakes.map(\.description)
  }

  @Test("Every kind of value is read, and members keep their order")
  func kinds() throws {
    let text =
      #" {"z": null, "a": [true, false], "m": {"text": "a\/\u00e9\ud83d\ude00\n"}, "n": -1.5e2} "#
    let expected: JSONDocument = [
      "z": nil, "a": [true, false], "m": ["text": "a/é😀\n"], "n": -150.0,
    ]
    #expect(JSONDocument(try value(of: text)) == expected)
  }

  @Test("Names and values know their line and column; a column is one Unicode scalar")
  func positions() throws {
    let parsed = try value(of: "{\r\n  \"é😀\": [1,\n\t2]}")
    guard case .object(let members) = parsed.content,
      case .array(let elements) = members[0].value.content
    else {
      Issue.record("not an object with an array")
      return
    }
    #expect(parsed.position == TextPosition(line: 1, column: 1))
    #expect(members[0].position == TextPosition(line: 2, column: 3))
    #expect(members[0].value.position == TextPosition(line: 2, column: 9))
    #expect(elements.map(\.position) == [.init(line: 2, column: 10), .init(line: 3, column: 2)])
  }

  @Test("A lone carriage return ends a line, as in old files")
  func carriageReturn() throws {
    #expect(try value(of: "\r\r1").position == TextPosition(line: 3, column: 1))
  }

  @Test(
    "A whole number is exact and a decimal one is not whole",
    arguments: [
      ("9007199254740993", 9_007_199_254_740_993), ("-0", 0), ("9223372036854775807", Int.max),
      ("9223372036854775808", nil), ("1.0", nil), ("1e3", nil), ("-12", -12),
    ])
  func wholeNumbers(text: String, integer: Int?) throws {
    guard case .number(let number) = try value(of: text).content else {
      Issue.record("not a number")
      return
    }
    #expect(number.integer == integer)
    #expect(number.text == text)
  }

  @Test(
    "A number reads as the nearest double",
    arguments: [
      ("0.1", 0.1), ("-0.0", -0.0), ("1E+2", 100), ("5e-324", .leastNonzeroMagnitude),
      ("0e-999", 0),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("123456789012345678901234567890", 1.2345678901234568e29),
    ])
  func doubles(text: String, double: Double) throws {
    guard case .number(let number) = try value(of: text).content else {
      Issue.record("not a number")
      return
    }
    #expect(number.double.bitPattern == double.bitPattern)
  }

  @Test(
    "A text that breaks the grammar says so first",
    arguments: [
      ("", "1:1: the text is empty"),
      (" \n ", "2:2: the text is empty"),
      ("{", "1:2: the text ends before the } that is due since line 1"),
      ("[1", "1:3: the text ends before the ] that is due since line 1"),
      ("[1,]", "1:3: this comma is one too many; remove it"),
      ("[,1]", "1:2: this comma is one too many; remove it"),
      ("[1,,2]", "1:4: this comma is one too many; remove it"),
      ("[1 2]", "1:4: a comma is missing before this"),
      ("{} {}", "1:4: the document has ended before this; remove what follows"),
      ("1 x", "1:3: the document has ended before this; remove what follows"),
      ("[1}", "1:3: } stands where a ] is due since line 1"),
      ("[01]", "1:2: [0]: 01 is not a JSON number; write 1"),
      ("-00.5", "1:1: -00.5 is not a JSON number; write -0.5"),
      ("1.", "1:1: 1. is not a JSON number; write 1"),
      ("0x1F", "1:1: 0x1F is not a JSON number"),
      ("1_000", "1:1: 1_000 is not a JSON number"),
      ("--1", "1:1: --1 is not a JSON number"),
      ("1e", "1:1: 1e is not a JSON number"),
      ("1e400", "1:1: 1e400 is too large a number"),
      ("-1e999", "1:1: -1e999 is too large a number"),
      ("1e-400", "1:1: 1e-400 is too close to zero; write 0"),
      ("NaN", "1:1: NaN is not JSON; numbers are finite"),
      ("Infinity", "1:1: Infinity is not JSON; numbers are finite"),
      ("True", "1:1: True is not JSON; write true"),
      ("nul", "1:1: nul is not JSON; text needs double quotes: \"nul\""),
      ("'a'", "1:1: text needs double quotes, not single ones"),
      ("{a: 1}", "1:2: the name a needs double quotes"),
      ("{1: 1}", "1:2: 1 stands where a name in double quotes is needed"),
      ("{\"a\" 1}", "1:6: a: a colon is needed between a name and its value"),
      ("{\"a\":}", "1:6: a: } stands where a value is needed"),
      ("{\"a\":", "1:6: a: the text ends where a value is needed"),
      ("[1] // one", "1:5: JSON has no comments; remove this one"),
      ("/* one */ 1", "1:1: JSON has no comments; remove this one"),
      ("# one\n1", "1:1: JSON has no comments; remove this one"),
      ("\"a", "1:1: the text that begins here has no closing quote on its line"),
      ("\"a\nb\"", "1:1: the text that begins here has no closing quote on its line"),
      ("\"a\u{0}\"", "1:3: the control character \\u0000 must be written as that escape"),
      ("\"a\u{1B}\"", "1:3: the control character \\u001b must be written as that escape"),
      (#""\x""#, "1:2: a backslash begins no known escape here; for itself, write two"),
      (#""\u12g4""#, "1:2: \\u needs four hexadecimal digits"),
      (#""\ud800""#, "1:2: \\ud800 is half of a surrogate pair; the other is missing"),
      (#""\ud800\u0041""#, "1:2: \\ud800 is half of a surrogate pair; the other is missing"),
      (#""\udc00\ud800""#, "1:2: \\udc00 is half of a surrogate pair; the other is missing"),
      ("§", "1:1: § stands where a value is needed"),
    ])
  func refusal(text: String, says: String) {
    #expect(mistakes(in: text).first == says)
  }

  @Test("A name that is given twice counts once, as it came first")
  func duplicate() {
    let (value, mistakes) = JSONText.parse(Array("{\"a\": 1,\n \"a\": 1}".utf8))
    #expect(
      mistakes.map(\.description) == [
        "2:2: a: \"a\" is already given on line 1; keep one of the two"
      ])
    #expect(value.flatMap { JSONDocument($0) } == ["a": 1])
  }

  @Test("All mistakes come at once, in the order of the text, and the value is still there")
  func several() {
    let text = "{'a': 1, \"b\": NaN, // why\n \"a\": [1,], \"c\": 01}"
    let (value, mistakes) = JSONText.parse(Array(text.utf8))
    #expect(
      mistakes.map(\.description) == [
        "1:2: text needs double quotes, not single ones",
        "1:15: b: NaN is not JSON; numbers are finite",
        "1:20: JSON has no comments; remove this one",
        "2:2: a: \"a\" is already given on line 1; keep one of the two",
        "2:9: a: this comma is one too many; remove it",
        "2:18: c: 01 is not a JSON number; write 1",
      ])
    #expect(value != nil)
  }

  @Test("UTF-16 and UTF-8, with and without a byte-order mark, are read alike")
  func encodingsOfEditors() {
    let text = "{ \"name\": \"Vermögen\", \"value\": [1, 2.5] }"
    let (expected, _) = JSONText.parse(Array(text.utf8))
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [
      little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
      [0xEF, 0xBB, 0xBF] + Array(text.utf8),
    ] {
      let (value, mistakes) = JSONText.parse(bytes)
      #expect(value == expected)
      #expect(mistakes.isEmpty)
    }
  }

  @Test("Bytes that are not UTF-8 are refused with their place")
  func encodings() {
    #expect(
      mistakes(in: Array("[\n \"é".utf8) + [0xE9, 0x22, 0x5D])
        == ["2:4: the byte E9 is not UTF-8 here; save the file as UTF-8"])
    #expect(  // an overlong slash
      mistakes(in: [0x22, 0xC0, 0xAF, 0x22])
        == ["1:2: the byte C0 is not UTF-8 here; save the file as UTF-8"])
  }

  @Test("Nesting 64 deep is read, 65 deep and deeper is refused where it begins")
  func depth() throws {
    let nested = { (depth: Int) in
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try value(of: nested(64))
    for depth in [65, 513, 2_000_000] {
      let (value, mistakes) = JSONText.parse(Array(nested(depth).utf8))
      #expect(value == nil)
      #expect(mistakes.count == 1)
      #expect(mistakes.first?.position == TextPosition(line: 1, column: 65))
      #expect(mistakes.first?.explanation == "brackets are nested more than 64 deep")
    }
  }

  @Test("A text of 4 MiB is read, one byte more is refused")
  func size() throws {
    let quotes = 2
    let largest = "\"" + String(repeating: "a", count: (4 << 20) - quotes) + "\""
    _ = try value(of: largest)
    #expect(
      mistakes(in: largest + " ") == ["1:1: the text has 4194305 bytes; at most 4194304 are read"])
  }

  @Test("An array of a million numbers is read")
  func million() throws {
    let text = "[" + String(repeating: "0,", count: 999_999) + "0]"
    guard case .array(let elements) = try value(of: text).content else {
      Issue.record("not an array")
      return
    }
    #expect(elements.count == 1_000_000)
    #expect(elements.last?.position.column == 2_000_000)  // one bracket, then two columns each
  }

  @Test("No more than a thousand mistakes are kept")
  func flood() {
    #expect(mistakes(in: "[" + String(repeating: ",", count: 100_000) + "]").count == 1000)
  }

  @Test("Any cut of a text is refused or read, and never stops the program")
  func cuts() {
    let bytes = Array(#"{"a": [1.5e3, "é\ud83d\ude00\n", {"b": null}], "c": -0.5} "#.utf8)
    for end in 0..<bytes.count - 1 {
      #expect(!JSONText.parse(Array(bytes[..<end])).mistakes.isEmpty)
    }
  }
}
