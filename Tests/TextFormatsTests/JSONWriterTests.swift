import TestSupport
import Testing
import TextFormats

@Suite("JSON writing")
struct JSONWriterTests {
  private func text(_ document: JSONDocument) -> String {
    String(decoding: JSONWriter.indented(document), as: UTF8.self)
  }

  @Test("What fits on a line of 100 columns stands on one, but for the outermost object")
  func layout() {
    let document: JSONDocument = [
      "name": "slope-timing",
      "assets": [
        "long": [
          "type": "zero-coupon-bonds", "maturities": ["from": 2, "to": 10], "roll": "month-end",
        ],
        "short": ["type": "zero-coupon-bond", "maturity": 1, "roll": "month-end"],
      ],
      "clip": [0, 1.5], "nothing": [], "none": [:], "deep": [[[1]]], "truth": true, "gap": nil,
    ]
    #expect(
      text(document) == """
        {
          "name": "slope-timing",
          "assets": {
            "long": {
              "type": "zero-coupon-bonds",
              "maturities": { "from": 2, "to": 10 },
              "roll": "month-end"
            },
            "short": { "type": "zero-coupon-bond", "maturity": 1, "roll": "month-end" }
          },
          "clip": [0, 1.5],
          "nothing": [],
          "none": {},
          "deep": [
            [[1]]
          ],
          "truth": true,
          "gap": null
        }

        """)
  }

  @Test("A line of exactly 100 columns stays whole, one more column breaks it")
  func widestLine() {
    let filling = { (count: Int) -> JSONDocument in
      ["list": [.string(String(repeating: "é", count: count))]]
    }
    // Two spaces, "list": and a space, brackets and quotes take 14 columns.
    #expect(text(filling(86)).split(separator: "\n").count == 3)
    #expect(text(filling(87)).split(separator: "\n").count == 5)
  }

  @Test("The comma after a value counts as one of the 100 columns")
  func comma() {
    let filling = { (count: Int) -> JSONDocument in
      ["list": [.string(String(repeating: "x", count: count))], "next": 1]
    }
    #expect(text(filling(85)).split(separator: "\n").count == 4)
    #expect(text(filling(86)).split(separator: "\n").count == 6)
  }

  @Test("A scalar or an empty list stands by itself")
  func scalars() {
    #expect(text("a") == "\"a\"\n")
    #expect(text([]) == "[]\n")
    #expect(text([:]) == "{}\n")
    #expect(text([1]) == "[\n  1\n]\n")
  }

  @Test("The compact form has no space and no newline")
  func compact() {
    let document: JSONDocument = ["a": [1, 0.5, nil], "b": ["c": "d e"], "e": [:], "f": []]
    #expect(
      String(decoding: JSONWriter.compact(document), as: UTF8.self)
        == #"{"a":[1,0.5,null],"b":{"c":"d e"},"e":{},"f":[]}"#)
  }

  @Test(
    "A double is written in its shortest form that reads back",
    arguments: [
      (0.1, "0.1"), (1, "1.0"), (-0.0, "-0.0"), (1e16, "1e+16"), (.leastNonzeroMagnitude, "5e-324"),
      (1.0 / 3, "0.3333333333333333"),
    ])
  func doubles(value: Double, expected: String) {
    #expect(String(decoding: JSONWriter.compact(.number(value)), as: UTF8.self) == expected)
  }

  @Test("Escapes are what RFC 8259 needs, and what could steer a terminal or an editor")
  func escapes() {
    let scalars = "\"\\/\u{8}\n\t\r\u{1F}\u{7F}\u{9B}é\u{2028}\u{202E}\u{2066}\u{61C}😀"
    #expect(
      String(decoding: JSONWriter.compact(.string(scalars)), as: UTF8.self)
        == #""\"\\/\u0008\n\t\r\u001f\u007f\u009bé\u2028\u202e\u2066\u061c😀""#)
  }

  @Test("Every Unicode scalar reads back as it was written")
  func everyScalar() {
    var text = ""
    for value in UInt32(0)...0x10FFFF {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      guard value % 0x10000 == 0xFFFF else { continue }
      let read = JSONText.parse(JSONWriter.compact(.string(text)))
      guard case .string(let back) = read.value?.content else {
        Issue.record("not a string")
        return
      }
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars))
      text = ""
    }
  }

  @Test("Random trees read back equal from both forms", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var trees = RandomTrees(seed: seed)
    let tree = trees.next(depth: 4)
    for bytes in [JSONWriter.indented(tree), JSONWriter.compact(tree)] {
      let (value, mistakes) = JSONText.parse(bytes)
      #expect(mistakes.isEmpty, "seed \(seed)")
      #expect(JSONDocument(try #require(value)) == tree, "seed \(seed)")
    }
    for line in text(tree).split(separator: "\n") where line.count > 100 {
      #expect(!line.contains("["), "seed \(seed): only a single text may be wider than 100 columns")
    }
  }
}

/// JSON trees drawn from a seed.
private struct RandomTrees {
  private var draws: TestDraws

  init(seed: UInt64) { draws = TestDraws(seed: seed) }

  private mutating func draw(below limit: Int) -> Int { draws.integer(below: limit) }

  private mutating func text() -> String {
    let alphabet = Array("abc \"\\\n\u{1}é😀\u{202E}".unicodeScalars)
    var text = ""
    for _ in 0..<draw(below: 30) {
      text.unicodeScalars.append(alphabet[draw(below: alphabet.count)])
    }
    return text
  }

  mutating func next(depth: Int) -> JSONDocument {
    switch draw(below: depth > 0 ? 8 : 5) {
    case 0: return .null
    case 1: return .bool(draw(below: 2) == 1)
    case 2: return .integer(draw(below: 1 << 31) - (1 << 30))
    case 3: return .number((Double(draw(below: 1 << 31)) - 1e9) / Double(1 + draw(below: 1 << 31)))
    case 4: return .string(text())
    case 5, 6: return .array((0..<draw(below: 5)).map { _ in next(depth: depth - 1) })
    default:
      return .object(
        (0..<draw(below: 5)).map { index in
          .init("\(index)" + text(), next(depth: depth - 1))
        })
    }
  }
}
