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
}
