import Testing

@testable import Reporting

@Suite("Text in Markdown")
struct MarkdownTextTests {
  @Test(
    "Text stays text",
    arguments: [
      ("a|b", "a\\|b"), ("*x*", "\\*x\\*"), ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
      ("[x](y)", "\\[x\\](y)"), ("`c`", "\\`c\\`"), ("a\nb\r\nc", "a b c"), ("\\", "\\\\"),
      ("$x$ #1 ~y~ {z}", "\\$x\\$ \\#1 \\~y\\~ \\{z\\}"), ("ä 10 %", "ä 10 %"),
      ("https://x.y", "https\\://x.y"), ("www.x.y", "www\\.x.y"), ("a@b.c", "a\\@b.c"),
      ("a\tb", "a b"),
      ("Data: 1.5", "Data: 1.5"), ("x\u{202E}y\u{1B}[", "x\\\\u202ey\\\\u001b\\["),
      ("[\u{301}x]", "\\[\u{301}x\\]"),
    ])
  func escaped(_ text: String, becomes escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }

  @Test("Where formulas begin may be written in another way, steering that is shown included")
  func mathematics() {
    #expect(MarkdownText.escaped("$a\\\u{1B}_") { "<\($0.value)>" } == "<36>a<92><92>u001b\\_")
  }
}
