import Testing
import TextFormats

@Suite("JSON paths")
struct JSONPathTests {
  @Test("A path reads as in a program")
  func description() {
    #expect(JSONPath([.name("rule"), .name("clip"), .index(0)]).description == "rule.clip[0]")
    #expect(JSONPath().description == "")
    #expect(JSONPath().appending(.index(2)).appending(.name("a")).description == "[2].a")
  }

  @Test("A name's control characters are escaped and its length is cut")
  func hostile() {
    #expect(JSONPath([.name("a\u{1B}[2J\nb")]).description == "a\\u001b[2J\\nb")
    #expect(
      JSONPath([.name(String(repeating: "x", count: 65))]).description
        == String(repeating: "x", count: 64) + "…")
    let whole = String(repeating: "x", count: 64)
    #expect(JSONPath([.name(whole)]).description == whole)
  }
}
