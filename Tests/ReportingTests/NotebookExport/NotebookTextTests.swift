import Testing

@testable import Reporting

@Suite("Other people's words in a notebook")
struct NotebookTextTests {
  @Test(
    "Text stays text, in Markdown, HTML and mathematics",
    arguments: [
      ("0.6 - 1 x its beta (ä)", "0.6 - 1 x its beta (ä)"),
      ("<script>x()</script>", "\\<script\\>x()\\</script\\>"),
      ("![a](b)", "!\\[a\\](b)"),
      ("$x$", "<span>&#36;</span>x<span>&#36;</span>"),
      ("\\(x\\)", "<span>&#92;</span>(x<span>&#92;</span>)"),
      ("%%bash\r\nls\tx", "%%bash ls x"),
      ("see https://x.y or www.x.y", "see https\\://x.y or www\\.x.y"),
      ("a\u{202E}b", "a<span>&#92;</span>u202eb"),
      ("<\u{338}b> $\u{301}", "\\<\u{338}b\\> <span>&#36;</span>\u{301}"),
    ])
  func escaped(_ text: String, becomes escaped: String) {
    #expect(NotebookText.escaped(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }
}
