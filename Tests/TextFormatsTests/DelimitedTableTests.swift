import TestSupport
import Testing

@testable import TextFormats

@Suite("Tables of dated rows")
struct DelimitedTableTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ text: String, columns: [String] = ["x"], missing: ClosedRange<Double>? = nil
  ) throws -> DelimitedTable {
    let path = try folder.write(text)
    let wanted = columns.map { DelimitedLayout.Column($0, missing: missing) }
    return try DelimitedTable.read(path, layout: DelimitedLayout(columns: wanted))
  }

  @Test("Wanted columns come in the order asked for, whatever their place in the file")
  func columnOrder() throws {
    let table = try read(
      "date,a,b,c,d\n2020-01-02,1,2,3,4\n2020-01-03,5,6,7,8\n2020-01-06,9,10,11,12\n",
      columns: ["c", "a"])
    #expect(table.header == ["date", "a", "b", "c", "d"])
    #expect(table.columns.map(\.name) == ["c", "a"])
    #expect(table.columns.map(\.values) == [[3, 7, 11], [1, 5, 9]])
    #expect(table.dates == [20_200_102, 20_200_103, 20_200_106])
  }

  @Test("Descending rows are reversed and keep their lines")
  func descending() throws {
    let table = try read(
      "date,x\n2020-01-06,3\n2020-01-03,\n2020-01-02,1\n2020-01-01,0.5\n")
    #expect(table.isDescending)
    #expect(table.dates == [20_200_101, 20_200_102, 20_200_103, 20_200_106])
    #expect(table.columns[0].values == [0.5, 1, 3])
    #expect(table.columns[0].missingRows == [2])
    #expect((0..<4).map { table.line(ofRow: $0) } == [5, 4, 3, 2])
  }

  @Test("A number divided by its unit", arguments: [("4.25", 0.0425), ("-8", -0.08)])
  func unit(text: String, expected: Double) throws {
    let path = try folder.write("date,x\n20200102,\(text)\n")
    let layout = DelimitedLayout(columns: [.init("x", dividedBy: 100)])
    #expect(try DelimitedTable.read(path, layout: layout).columns[0].values == [expected])
  }

  @Test(
    "Fields that stand for a missing number",
    arguments: ["", "NA", "N/A", "NaN", "nan", "null", ".", "  ", "\"\"", "-99.99", "-999", "-1e3"])
  func missing(field: String) throws {
    let text = "date,x,y\n2020-01-02,1,1\n2020-01-03,2,1\n2020-01-06,\(field),1\n"
    let table = try read(text, missing: -Double.infinity...(-99))
    #expect(table.columns[0].values == [1, 2])
    #expect(table.columns[0].missingRows == [2])
  }

  @Test(
    "The same table in other clothes",
    arguments: [
      "date,x,y\r\n2020-01-02,1.5,a\r\n2020-01-03,-2,b\r\n2020-01-06,3,c\r\n",
      "date,x,y\n2020-01-02,1.5,a\n2020-01-03,-2,b\n2020-01-06,3,c",
      "\u{FEFF}date,x,y\n2020-01-02,1.5,a\n2020-01-03,-2,b\n2020-01-06,3,c\n",
      "date,x,y\n20200102,1.5,a\n20200103,-2,b\n20200106,3,c\n",
      "date, x ,y\n2020-01-02,  1.5,a\n2020-01-03,  -2,b\n2020-01-06 ,3  ,c\n",
      "\"date\",\"x\",\"y\"\n\"2020-01-02\",\"1.5\",\"a, \"\"b\"\"\"\n2020-01-03,-2,\"b\"\n20200106,3,c\n",
      "\n\nSome words, and 3 commas,,\n\ndate,x,y\n2020-01-02,1.5,\n2020-01-03,-2,\n2020-01-06,3,\n",
      "date,x,y\n2020-01-02,1.5,1\r\n2020-01-03,-2,2\n2020-01-06,3,3\n\nSource, whoever\n \n",
      "date,x,y\n2020-01-06,+3,\n2020-01-03,-2.0,\n2020-01-02,15e-1,",
      "date,x,Vermögen\n2020-01-02,1.5,1\n2020-01-03,-2,1\n2020-01-06,3,1",
    ])
  func sameTable(text: String) throws {
    let table = try read(text)
    #expect(table.dates == [20_200_102, 20_200_103, 20_200_106])
    #expect(table.columns[0].values == [1.5, -2, 3])
    #expect(table.columns[0].missingRows == [])
  }

  @Test("The digest is that of the whole file, preamble and footer included")
  func digest() throws {
    let text = "words\n\ndate,x\n2020-01-02,1\nfooter"
    let table = try read(text)
    #expect(table.digest.sha256 == SHA256.hexDigest(of: Array(text.utf8)))
    #expect(table.digest.bytes == text.utf8.count)
    #expect(table.headerLine == 3)
  }

  @Test("Stamped rows keep their order, and their minutes count from midnight")
  func stamps() throws {
    let path = try folder.write(
      "Datetime,Close\n2020-01-14 09:31:00-05:00,2\n2020-01-14T09:30,1\n2020-01-14 00:00:59.5Z,3\n")
    let layout = DelimitedLayout(columns: [.init("Close")], key: .stamp)
    let table = try DelimitedTable.read(path, layout: layout)
    #expect(table.minutes == [571, 570, 0])
    #expect(table.columns[0].values == [2, 1, 3])
  }
}
