import Testing
import TextFormats

@Suite("Text that a display is not steered by")
struct StringDisplayTests {
  @Test(
    "What moves, hides or reorders other text is shown by its escape",
    arguments: [
      ("ä \"b\" \\c", "ä \"b\" \\c"), ("a\u{202E}b", "a\\u202eb"), ("\u{1B}[2J", "\\u001b[2J"),
      ("a\nb\tc", "a\\nb\\tc"), ("a\u{2028}\u{301}", "a\\u2028\u{301}"), ("", ""),
    ])
  func shown(_ text: String, becomes shown: String) {
    #expect(text.showingSteering().unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("What is to be kept stays, also beside what is not")
  func kept() {
    #expect("a\r\nb\tc".showingSteering(except: "\n\t") == "a\\r\nb\tc")
  }
}
