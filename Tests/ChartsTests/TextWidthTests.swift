import Testing

@testable import Charts

@Suite("Widths of text")
struct TextWidthTests {
  @Test("A text that fits stays whole")
  func fits() {
    #expect(TextWidth.cut("bond", to: 100, size: 12) == "bond")
  }

  @Test("A text that does not fit ends with an ellipsis and fits then")
  func cut() {
    let text = String(repeating: "slope timing ", count: 9)
    let shown = TextWidth.cut(text, to: 150, size: 12)
    #expect(shown.hasSuffix("…") && text.hasPrefix(shown.dropLast()))
    #expect(TextWidth.of(shown, size: 12) <= 150)
    #expect(TextWidth.of(shown, size: 12) > 130)
  }

  @Test("A letter is never cut from its accents")
  func accents() {
    let text = String(repeating: "e\u{301}", count: 40)
    let shown = TextWidth.cut(text, to: 60, size: 12).dropLast()
    #expect(!shown.isEmpty && shown.allSatisfy { $0 == "e\u{301}" })
  }
}
