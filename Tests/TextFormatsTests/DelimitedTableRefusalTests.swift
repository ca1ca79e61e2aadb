import Glibc
import TestSupport
import Testing

@testable import TextFormats

/// Every way in which a table is refused, with the whole message.
@Suite("Tables refused")
struct DelimitedTableRefusalTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func message(
    _ bytes: [UInt8], layout: DelimitedLayout = .init(columns: [.init("x")])
  ) throws -> String {
    let path = try folder.write(bytes)
    do {
      _ = try DelimitedTable.read(path, layout: layout)
      return "accepted"
    } catch { return String("\(error)".dropFirst(folder.path.count + 1)) }
  }

  private static let start = "date,x,y\n2020-01-02,1,1\n2020-01-03,2,2\n"

  @Test(
    "A row",
    arguments: [
      ("2020-01-06,4..21,3\n", "table.csv:4: x: \"4..21\" is not a number"),
      ("2020-01-06,1e400,3\n", "table.csv:4: x: \"1e400\" is outside the range of numbers"),
      ("2020-01-06,inf,3\n", "table.csv:4: x: \"inf\" is not a number"),
      ("2020-01-06,0x1p3,3\n", "table.csv:4: x: \"0x1p3\" is not a number"),
      (
        "2020-01-06,5%,3\n",
        "table.csv:4: x: \"5%\" and \"1\" on line 2: some numbers have a percent sign, others none"
      ),
      (
        "2020-01-06,12.3M,3\n",
        "table.csv:4: x: \"12.3M\" is not a number; write it without M, in full"
      ),
      ("2020-01-06,1 2,3\n", "table.csv:4: x: \"1 2\" is not a number"),
      ("2020-01-06,\"1,23,4\",3\n", "table.csv:4: x: \"1,23,4\" is not a number"),
      (
        "2020-01-06,1,234.5,3\n",
        "table.csv:4: 4 fields, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
      ),
      (
        "2020-01-06,3\n",
        "table.csv:4: 2 fields, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
      ),
      (
        "2020-01-06\n",
        "table.csv:4: 1 field, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
      ),
      (
        "2020-01-06,3,3,\n",
        "table.csv:4: 4 fields, the header has 3; complete the row, or put a field that holds the delimiter into quotes"
      ),
      ("2020-01-06,3,\"4\n", "table.csv:4: a quote is not closed on its line"),
      ("2020-01-06,3,\"4\"5\n", "table.csv:4: text follows a closing quote"),
      ("2021-02-29,3,3\n", "table.csv:4: \"2021-02-29\" is no day of the calendar"),
      ("0000-00-00,3,3\n", "table.csv:4: \"0000-00-00\" is no day of the calendar"),
      ("20201301,3,3\n", "table.csv:4: \"20201301\" is no day of the calendar"),
      (
        "03/04/2021,3,3\n",
        "table.csv:4: \"03/04/2021\" is not written like \"2020-01-02\" on line 2; write all dates in one way "
          + "(2019-01-02)"
      ),
      (
        "2020-01-0x,3,3\n", "table.csv:4: \"2020-01-0x\" is not a date (1971-08-16 or 19710816)"
      ),
      (
        "x2020-01-06,3,3\n",
        "table.csv:4: \"x2020-01-06\" is not a date (1971-08-16 or 19710816)"
      ),
      (
        "2020-01-06 09:30,3,3\n",
        "table.csv:4: \"2020-01-06 09:30\" is not written like \"2020-01-02\" on line 2; write all dates in one "
          + "way (2019-01-02)"
      ),
      (
        "2020-01-06;3;3\n",
        "table.csv:4: \"2020-01-06;3;3\" is not a date (1971-08-16 or 19710816)"
      ),
      ("2020-01-03,2,2\n", "table.csv:4: 2020-01-03 is already on line 3; keep one row a day"),
      ("2020-01-03,9,9\n", "table.csv:4: 2020-01-03 is already on line 3; keep one row a day"),
      (
        "2020-01-01,3,3\n",
        "table.csv:4: 2020-01-01 follows 2020-01-03 on line 3, but the rows before ascend"
      ),
      (
        "\n2020-01-06,3,3\n",
        "table.csv:4: the line is blank, but more rows follow from line 5 on"
      ),
      (
        "second,table\n2020-01-06,3,3\n",
        "table.csv:4: \"second\" is not a date, but more rows follow from line 5 on"
      ),
      (
        "2020-01-06,3\r3,3\n",
        "table.csv:4: a carriage return that ends no line: save the file with LF or CRLF line ends"
      ),
      ("2020-01-06,3\u{0},3\n", "table.csv:4: holds a NUL byte: not plain text"),
    ])
  func rows(row: String, expected: String) throws {
    #expect(try message(Array((Self.start + row).utf8)) == expected)
  }

  @Test("A row that breaks a descending order")
  func brokenDescent() throws {
    let text = "date,x\n2020-01-06,1\n2020-01-03,2\n2020-01-02,1\n2020-01-07,1\n"
    #expect(
      try message(Array(text.utf8))
        == "table.csv:5: 2020-01-07 follows 2020-01-02 on line 4, but the rows before descend")
  }

  @Test(
    "A header",
    arguments: [
      ("date,price\n2020-01-02,1\n", "table.csv:1: x: no such column in the header; it has price"),
      (
        "date,x,y,x\n2020-01-02,1,1,1\n",
        "table.csv:1: x: the header has this column 2 times, as fields 2 and 4; rename one of them"
      ),
      (
        "2020-01-02,1\n",
        "table.csv:1: the first row has no header line before it; write one (date,close), or name a column by "
          + "its number: \"column\": \"2\""
      ),
      ("date,\"x\n2020-01-02,1\n", "table.csv:1: a quote is not closed on its line"),
      (
        "02.01.2020,1\n2020-01-03,1\n",
        "table.csv:2: \"2020-01-03\" is not written like \"02.01.2020\" on line 1; write all dates in one way "
          + "(2019-01-02)"
      ),
      (
        "date,x\nx2020-01-02,1\n2020-01-03,1\n",
        "table.csv:2: \"x2020-01-02\" is not a date (1971-08-16 or 19710816)"
      ),
    ])
  func headers(text: String, expected: String) throws {
    #expect(try message(Array(text.utf8)) == expected)
  }

  @Test(
    "A whole file",
    arguments: [
      ("", "table.csv: the file is empty"),
      (
        "date,x\n",
        "table.csv:1: no line has a date: tried \"date,x\", which has no field that is a date; write dates as "
          + "2019-01-02"
      ),
      ("\n\n", "table.csv: the file is empty"),
      (
        "only words",
        "table.csv:1: no line has a date: tried \"only words\", which has one field; write dates as 2019-01-02"
      ),
      (
        "Date,Close\n43467,100\n43468,101\n",
        "table.csv:2: no line has a date: tried \"43467,100\", whose first field looks like Excel's number of a "
          + "day: format the column as dates and save again; write dates as 2019-01-02"
      ),
      (
        "\n <!DOCTYPE html>\n",
        "table.csv: is an HTML or XML page, not delimited text; save the data as CSV, not the page"
      ),
    ])
  func files(text: String, expected: String) throws {
    #expect(try message(Array(text.utf8)) == expected)
  }

  @Test(
    "Other kinds of file by their first bytes",
    arguments: [
      (
        [0x1F, 0x8B, 8, 0, 0, 0],
        "table.csv: is a gzip archive, not delimited text; unpack it first (gunzip)"
      ),
      (
        [0x50, 0x4B, 3, 4, 20, 0],
        "table.csv: is a zip archive, not delimited text; unpack it first, or, of a workbook (.xlsx), save the sheet as CSV"
      ),
      (
        [0x50, 0x4B, 3, 4, 20, 0, 8, 8],
        "table.csv: is a zip archive, not delimited text; unpack it first, or, of a workbook (.xlsx), save the sheet as CSV"
      ),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
        "table.csv: is an Excel workbook, not delimited text; save the sheet as CSV"
      ),
      (
        Array("%PDF-1.7".utf8),
        "table.csv: is a PDF document, not delimited text; write the table as CSV"
      ),
      ([0, 0, 0, 0, 0, 0], "table.csv:1: holds a NUL byte: not plain text"),
    ] as [([UInt8], String)])
  func kinds(bytes: [UInt8], expected: String) throws {
    #expect(try message(bytes) == expected)
  }

  @Test("A line of 1 MiB is read, a longer one refused")
  func lineLength() throws {
    let line = { (length: Int) in
      Array("date,x\n2020-01-02,1".utf8) + [UInt8](repeating: 0x20, count: length - 12)
    }
    #expect(try message(line(1 << 20)) == "accepted")
    #expect(
      try message(line(1 << 20 + 1)) == "table.csv:2: the line is longer than 1048576 bytes")
  }

  @Test("4,096 columns are read, more refused")
  func columnCount() throws {
    let table = { (count: Int) in
      let header = "date,x" + String(repeating: ",c", count: count - 2)
      return Array("\(header)\n2020-01-02,1\(String(repeating: ",1", count: count - 2))\n".utf8)
    }
    #expect(try message(table(4096)) == "accepted")
    #expect(try message(table(4097)) == "table.csv:1: 4097 columns, at most 4096 are allowed")
  }

  @Test("More rows than the limit are refused")
  func rowCount() throws {
    var layout = DelimitedLayout(columns: [.init("x")])
    let text = Array("date,x\n2020-01-02,1\n2020-01-03,1\n2020-01-06,1\n".utf8)
    layout.mostRows = 3
    #expect(try message(text, layout: layout) == "accepted")
    layout.mostRows = 2
    #expect(try message(text, layout: layout) == "table.csv: more than 2 rows")
  }

  @Test("A misspelled column gets the nearest name")
  func misspelledColumn() throws {
    let layout = DelimitedLayout(columns: [.init("Clsoe")])
    #expect(
      try message(Array("date,Open,Close\n2020-01-02,1,2\n".utf8), layout: layout)
        == "table.csv:1: Clsoe: no such column in the header; did you mean Close?")
  }

  @Test("A column without a name is called by its number")
  func namelessColumn() throws {
    let layout = DelimitedLayout(columns: [.init("")])
    #expect(
      try message(Array("date,\n2020-01-02,a\n".utf8), layout: layout)
        == "table.csv:2: field 2: \"a\" is not a number")
  }

  @Test("A file that is not there, a folder, a pipe")
  func noFiles() throws {
    let layout = DelimitedLayout(columns: [.init("x")])
    let absent = folder.path + "/absent.csv"
    #expect(throws: DelimitedTextError(.missingFile, file: absent)) {
      try DelimitedTable.read(absent, layout: layout)
    }
    #expect(throws: DelimitedTextError(.notAFile, file: folder.path)) {
      try DelimitedTable.read(folder.path, layout: layout)
    }
    let pipe = folder.reserve("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: DelimitedTextError(.notAFile, file: pipe)) {
      try DelimitedTable.read(pipe, layout: layout)
    }
  }

  @Test("A link that leads to itself cannot be read")
  func linkLoop() throws {
    let link = folder.reserve("loop.csv")
    #expect(symlink(link, link) == 0)
    #expect(throws: DelimitedTextError(.unreadable(errorNumber: ELOOP), file: link)) {
      try DelimitedTable.read(link, layout: DelimitedLayout(columns: [.init("x")]))
    }
  }
}
