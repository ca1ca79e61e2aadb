import Testing

@testable import Reporting

@Suite("Tables in Markdown")
struct MarkdownTableTests {
  @Test("A table is a row of headings, one of sides, and one for each row")
  func whole() {
    let columns = [
      TableColumn(heading: "strategy", side: .left, cells: ["a-b", "under_score"]),
      TableColumn(heading: "mean %", side: .right, cells: ["-1.5", "n/a"]),
    ]
    #expect(
      MarkdownTable.text(of: columns) == """
        | strategy | mean % |
        | :-- | --: |
        | a-b | -1.5 |
        | under\\_score | n/a |

        """)
  }

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
    #expect(MarkdownTable.escaped(text) == escaped)
  }
}
