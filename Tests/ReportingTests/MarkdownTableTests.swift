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
    ])
  func escaped(_ text: String, becomes escaped: String) {
    #expect(MarkdownTable.escaped(text) == escaped)
  }
}
