import Testing

@testable import Charts

@Suite("Markup")
struct MarkupTests {
  private func escaped(_ text: String) -> String {
    var markup = Markup()
    markup.append(escaped: text)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  @Test("What would end the markup is written as a reference")
  func references() {
    #expect(
      escaped("</text><script>\"a\" & 'b'")
        == "&lt;/text&gt;&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;")
  }

  @Test("Line ends become blanks; scalars that steer the display or that XML forbids are left out")
  func steering() {
    #expect(escaped("a\u{202E}b\u{2066}c\u{0}d\u{1B}e\u{FFFE}f\u{FFFF}g\n\th") == "abcdefg  h")
  }

  @Test("Letters of any script stay", arguments: ["Zürich", "債券", "אג״ח", "📈"])
  func otherScripts(text: String) {
    #expect(escaped(text) == text)
  }

  @Test(
    "Numbers have at most one decimal",
    arguments: [(0.0, "0"), (-0.04, "0"), (12.25, "12.3"), (-0.5, "-0.5"), (760, "760")])
  func numbers(number: Double, text: String) {
    var markup = Markup()
    markup.append(number)
    #expect(String(decoding: markup.bytes, as: UTF8.self) == text)
  }
}
