import Testing

@testable import Reporting

@Suite("Text in a page")
struct PageTextTests {
  @Test("Marks become entities, quotes with a combining accent included")
  func marks() {
    #expect(
      PageText.escaped("<b a=\"x\">'&'</b>") == "&lt;b a=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;"
    )
    #expect(PageText.escaped("\"\u{301}<\u{300}") == "&quot;\u{301}&lt;\u{300}")
  }

  @Test("What steers the display is shown by its code; line ends stay")
  func steering() {
    #expect(PageText.escaped("a\u{202E}b\u{7}\nc") == "a\\u202eb\\u0007\nc")
  }

  @Test("Other letters are as they are")
  func letters() {
    #expect(PageText.escaped("Ærø – 日本 é") == "Ærø – 日本 é")
  }
}
