import Testing

@testable import Reporting

@Suite("Tables for terminals")
struct TextTableTests {
  @Test("Columns are as wide as their widest cell, words stand left and numbers right")
  func whole() {
    let columns = [
      TableColumn(heading: "strategy", side: .left, cells: ["a", "longer-than-all"]),
      TableColumn(heading: "n", side: .right, cells: ["1", "1,000"]),
      TableColumn(heading: "remark", side: .left, cells: ["", "x"]),
    ]
    #expect(
      TextTable.text(of: columns) == """
        strategy             n  remark
        ---------------  -----  ------
        a                    1
        longer-than-all  1,000  x

        """)
  }

  @Test("No line ends with blanks")
  func noBlanksAtTheEnd() {
    let columns = [TableColumn(heading: "name", side: .left, cells: ["a", ""])]
    #expect(TextTable.text(of: columns) == "name\n----\na\n\n")
  }
}

@Suite("Lines broken at blanks")
struct WrappedTextTests {
  @Test(
    "Lines are as long as the width allows, and a word that is longer has one of its own",
    arguments: [
      (8, "- aa bb\n  cc dd\n"), (9, "- aa bb\n  cc dd\n"), (10, "- aa bb cc\n  dd\n"),
      (4, "- aa\n  bb\n  cc\n  dd\n"), (1, "- aa\n  bb\n  cc\n  dd\n"), (99, "- aa bb cc dd\n"),
    ])
  func wrapped(to width: Int, gives lines: String) {
    #expect("aa bb cc dd".wrapped(to: width, first: "- ", rest: "  ") == lines)
  }
}
