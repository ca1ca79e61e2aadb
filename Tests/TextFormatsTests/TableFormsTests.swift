import TestSupport
import Testing

@testable import TextFormats

/// Three days in the forms that people have files in. By hand: 2, 3 and 25 January 2019.
@Suite("Tables in other forms")
struct TableFormsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ bytes: [UInt8], column: String = "x", hints: TableHints = TableHints()
  ) throws -> DelimitedTable {
    let path = try folder.write(bytes)
    return try DelimitedTable.read(
      path, layout: DelimitedLayout(columns: [.init(column)], hints: hints))
  }

  private func read(
    _ text: String, column: String = "x", hints: TableHints = TableHints()
  ) throws -> DelimitedTable {
    try read(Array(text.utf8), column: column, hints: hints)
  }

  private func message(_ text: String, column: String = "x", hints: TableHints = TableHints())
    -> String
  {
    do {
      let table = try read(text, column: column, hints: hints)
      return "read: \(table.dates) \(table.columns[0].values)"
    } catch { return String("\(error)".dropFirst(folder.path.count + 1)) }
  }

  private static let days: [Int32] = [20_190_102, 20_190_103, 20_190_125]

  @Test(
    "Dates of days",
    arguments: [
      ["2019/01/02", "2019/01/03", "2019/01/25"], ["2019.01.02", "2019.01.03", "2019.01.25"],
      ["2019-1-2", "2019-1-3", "2019-1-25"], ["01/02/2019", "01/03/2019", "01/25/2019"],
      ["1/2/2019", "1/3/2019", "1/25/2019"], ["02/01/2019", "03/01/2019", "25/01/2019"],
      ["02.01.2019", "03.01.2019", "25.01.2019"], ["2.1.2019", "3.1.2019", "25.1.2019"],
      ["02-01-2019", "03-01-2019", "25-01-2019"], ["01/02/19", "01/03/19", "01/25/19"],
      ["02-Jan-2019", "03-Jan-2019", "25-Jan-2019"], ["2 Jan 2019", "3 Jan 2019", "25 Jan 2019"],
      ["2-JAN-19", "3-JAN-19", "25-JAN-19"], ["02 Jan 19", "03 Jan 19", "25 Jan 19"],
      ["02Jan2019", "03jan2019", "25JAN2019"], ["2019-Jan-02", "2019-Jan-03", "2019-Jan-25"],
      ["January 2 2019", "January 3 2019", "January 25 2019"],
      ["\"Jan 2, 2019\"", "\"Jan 3, 2019\"", "\"Jan 25, 2019\""],
      ["\"Wed, 2 Jan 2019\"", "\"Thu, 3 Jan 2019\"", "\"Fri, 25 Jan 2019\""],
      ["Wed 01/02/2019", "Thu 01/03/2019", "Fri 01/25/2019"],
      ["2019-01-02 00:00:00", "2019-01-03 00:00:00", "2019-01-25 00:00:00"],
      ["2019-01-02T00:00:00Z", "2019-01-03T00:00:00Z", "2019-01-25T00:00:00Z"],
      ["2019-01-02 00:00:00-05:00", "2019-01-03 00:00:00-05:00", "2019-01-25 00:00:00-05:00"],
      ["2019-01-02T00:00:00.000", "2019-01-03T00:00:00.000", "2019-01-25T00:00:00.000"],
      ["2019-01-02 16:00:00", "2019-01-03 16:00:00", "2019-01-25 13:00:00"],
      ["1/2/2019 12:00:00 AM", "1/3/2019 12:00:00 AM", "1/25/2019 12:00:00 AM"],
      ["1546387200", "1546473600", "1548374400"],
      ["1546387200000", "1546473600000", "1548374400000"],
    ])
  func days(dates: [String]) throws {
    let table = try read("date,x\n\(dates[0]),1\n\(dates[1]),2\n\(dates[2]),3\n")
    #expect(table.dates == Self.days)
    #expect(table.columns[0].values == [1, 2, 3])
    #expect(table.key == .day)
    let descending = try read("date,x\n\(dates[2]),3\n\(dates[1]),2\n\(dates[0]),1\n")
    #expect(descending.dates == Self.days)
    #expect(descending.columns[0].values == [1, 2, 3])
  }

  @Test(
    "Months, quarters and years are dated by their last calendar day",
    arguments: [
      (["201901", "201902", "201903"], [20_190_131, 20_190_228, 20_190_331]),
      (["2019-01", "2019-02", "2019-03"], [20_190_131, 20_190_228, 20_190_331]),
      (["2019M01", "2019M02", "2019M03"], [20_190_131, 20_190_228, 20_190_331]),
      (["01/2019", "02/2019", "03/2019"], [20_190_131, 20_190_228, 20_190_331]),
      (["Jan-2019", "Feb-2019", "Mar-2019"], [20_190_131, 20_190_228, 20_190_331]),
      (["January 2019", "February 2019", "March 2019"], [20_190_131, 20_190_228, 20_190_331]),
      (["Jan-19", "Feb-19", "Mar-19"], [20_190_131, 20_190_228, 20_190_331]),
      (["2019Q1", "2019Q2", "2019Q3"], [20_190_331, 20_190_630, 20_190_930]),
      (["2019-Q1", "2019-Q2", "2019-Q3"], [20_190_331, 20_190_630, 20_190_930]),
      (["Q1 2019", "Q2 2019", "Q3 2019"], [20_190_331, 20_190_630, 20_190_930]),
      (["2018", "2019", "2020"], [20_181_231, 20_191_231, 20_201_231]),
      (["1871.09", "1871.1", "1871.11"], [18_710_930, 18_711_031, 18_711_130]),
      (["2019.8", "2019.9", "2019.10"], [20_190_831, 20_190_930, 20_191_031]),
    ] as [([String], [Int32])])
  func periods(dates: [String], expected: [Int32]) throws {
    let table = try read("date,x\n\(dates[0]),1\n\(dates[1]),2\n\(dates[2]),3\n")
    #expect(table.dates == expected)
    #expect(table.key == .month)
  }

  @Test(
    "Dates that may be read in two ways are refused, with what to do",
    arguments: [
      (
        ["01/02/2019", "01/03/2019"],
        "2: \"01/02/2019\" may be 2019-02-01 (day first) or 2019-01-02 (month first), and no date of the file "
          + "settles it; say \"dateOrder\": \"day-month-year\" or \"month-day-year\" beside the column, or write "
          + "dates as 2019-01-02"
      ),
      (
        ["01/02/45", "01/13/45"],
        "2: \"01/02/45\" may be 19xx or 20xx; write years with four digits"
      ),
      (
        ["190102", "190103"],
        "2: \"190102\" may be a month, a day or a quarter; write months as 2019-01 and days as 2019-01-02"
      ),
      (
        ["Jan-02", "Jan-03"],
        "2: \"Jan-02\" may be a month, a day or a quarter; write months as 2019-01 and days as 2019-01-02"
      ),
      (
        ["2019.1", "2019.2"],
        "2: \"2019.1\" may be a month, a day or a quarter; write months as 2019-01 and days as 2019-01-02"
      ),
      (
        ["2019-01-01T23:00:00Z", "2019-01-02T23:00:00Z"],
        "2: \"2019-01-01T23:00:00Z\" is a time in UTC that may belong to another day where the market is; write "
          + "local days (2019-01-02)"
      ),
      (
        ["Thu 2019-01-02", "Fri 2019-01-03"],
        "2: \"Thu 2019-01-02\" names another day of the week than that of 2019-01-02"
      ),
      (
        ["13/01/2019", "01/14/2019"],
        "3: \"01/14/2019\" is not written like \"13/01/2019\" on line 2; write all dates in one way (2019-01-02)"
      ),
      (
        ["13/01/2019", "14-01-2019"],
        "3: \"14-01-2019\" is not written like \"13/01/2019\" on line 2; write all dates in one way (2019-01-02)"
      ),
      (["30/02/2019", "31/02/2019"], "2: \"30/02/2019\" is no day of the calendar"),
    ])
  func refusedDates(dates: [String], expected: String) {
    #expect(message("date,x\n\(dates[0]),1\n\(dates[1]),2\n") == "table.csv:" + expected)
  }

  @Test("A date order that is said is followed, and refused where the dates have another")
  func dateOrder() throws {
    let text = "date,x\n01/02/2019,1\n01/03/2019,2\n"
    let american = try read(text, hints: TableHints(dateOrder: .monthDayYear))
    #expect(american.dates == [20_190_102, 20_190_103])
    #expect(american.form == "dates MM/DD/YYYY")
    let european = try read(text, hints: TableHints(dateOrder: .dayMonthYear))
    #expect(european.dates == [20_190_201, 20_190_301])
    #expect(
      message("date,x\n2019-01-02,1\n", hints: TableHints(dateOrder: .dayMonthYear))
        == "table.csv:2: \"2019-01-02\" does not have the dateOrder day-month-year")
    #expect(
      message("date,x\n13/02/2019,1\n", hints: TableHints(dateOrder: .monthDayYear))
        == "table.csv:2: \"13/02/2019\" is no day of the calendar")
  }

  @Test("Of two orders only one may ascend, and only one may have a row a month")
  func orderByOrder() throws {
    // Day first: 10 January, 1 February, 5 January a year later. Month first: October, January, May.
    let ascending = try read("date,x\n10/01/2019,1\n01/02/2019,2\n05/01/2020,3\n")
    #expect(ascending.dates == [20_190_110, 20_190_201, 20_200_105])
    let months = (0..<14).map {
      "01/\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)/\(2019 + $0 / 12),\($0)\n"
    }
    let table = try read("date,x\n" + months.joined())
    #expect(table.dates.prefix(3) == [20_190_101, 20_190_201, 20_190_301])
  }

  @Test(
    "Numbers",
    arguments: [
      ("1.5;2,5\n", 2.5), ("x;1.234,56\n", 1234.56), ("x;1 234,56\n", 1234.56),
      ("x;1\u{A0}234,56\n", 1234.56), ("x;1'234.56\n", 1234.56), ("x;\"1,234.56\"\n", 1234.56),
      ("x;(1,234.5)\n", -1234.5), ("x;$69.61\n", 69.61), ("x;-$69.61\n", -69.61),
      ("x;USD 1,234.50\n", 1234.5), ("x;69,61 €\n", 69.61), ("x;\u{2212}1,5\n", -1.5),
      ("x;1.5-\n", -1.5), ("x;+1.5\n", 1.5), ("x;0,38%\n", 0.38), ("x;0.38 %\n", 0.38),
      ("x;1,2E-03\n", 0.0012), ("x;1.234.567\n", 1_234_567), ("x;£1,234.5\n", 1234.5),
    ])
  func numbers(row: String, expected: Double) throws {
    let table = try read("date;y;x\n2019-01-02;\(row)")
    #expect(table.columns[0].values == [expected])
    #expect(table.columns[0].isPercent == row.contains("%"))
  }

  @Test("The mark of a column settles that of its own doubtful numbers, and other columns do")
  func marks() throws {
    let own = try read("date;x\n02.01.2019;1.234\n13.01.2019;999,5\n")
    #expect(own.columns[0].values == [1234, 999.5])
    let others = try read("date,x,change\n2019-01-02,\"1,234\",0.5%\n2019-01-03,\"1,250\",1.30%\n")
    #expect(others.columns[0].values == [1234, 1250])
    let eurozone = try read("\"date\",\"x\",\"change\"\n\"2019-01-02\",\"1.234\",\"0,5%\"\n")
    #expect(eurozone.columns[0].values == [1234])
    let plain = try read("date,x\n01/02/2019,1.234\n01/13/2019,1.235\n")
    #expect(plain.columns[0].values == [1.234, 1.235])
  }

  @Test("A doubtful mark is refused, or read as it is said to be")
  func doubtfulMark() throws {
    let text = "date;x\n2019-01-02;1.234\n2019-01-03;1.235\n"
    #expect(
      message(text)
        == "table.csv:2: x: \"1.234\" may have thousands or decimals, and no number of the file settles it; say "
        + "\"decimalMark\": \".\" or \",\" beside the column")
    #expect(
      try read(text, hints: TableHints(decimalMark: .point)).columns[0].values == [1.234, 1.235])
    #expect(
      try read(text, hints: TableHints(decimalMark: .comma)).columns[0].values == [1234, 1235])
    #expect(
      message("date;x\n2019-01-02;1,5\n2019-01-03;1.5\n")
        == "table.csv:3: x: \"1.5\" has another decimal mark than \"1,5\" on line 2")
    #expect(
      message("date;x\n2019-01-02;$1.5\n2019-01-03;€1.5\n")
        == "table.csv:3: x: \"€1.5\" is in another currency than \"$1.5\" on line 2")
  }

  @Test(
    "Words for missing numbers",
    arguments: [
      "#N/A", "#N/A N/A", "n/a", "ND", "None", "NULL", "<NA>", "N.A.", "NAN", "-", "--", "\u{2014}",
      "..",
      "#VALUE!", "#DIV/0!", "NaT", "none", "Null", "na",
    ])
  func missing(word: String) throws {
    for delimiter in [",", ";"] {
      let rows = [
        "date\(delimiter)x", "2019-01-02\(delimiter)1.5", "2019-01-03\(delimiter)\(word)",
      ]
      let table = try read(rows.joined(separator: "\n"))
      #expect(table.columns[0].missingRows == [1])
    }
  }

  @Test("Codes of missing numbers are those that the file names")
  func missingCodes() throws {
    let rows = "20190102,    1.00\n20190103,  -99.99\n20190104,  -999\n"
    let named = try read("Missing data are indicated by -99.99 or -999.\n\n,x\n" + rows)
    #expect(named.columns[0].values == [1])
    #expect(named.form == "-99.99 and -999 as missing")
    #expect(try read(",x\n" + rows).columns[0].values == [1, -99.99, -999])
  }

  @Test(
    "Delimiters, headers and encodings",
    arguments: [
      "Date;x\n2019-01-02;1.5\n2019-01-03;2.5\n", "Date\tx\n2019-01-02\t1.5\n2019-01-03\t2.5\n",
      "Date|x\n2019-01-02|1.5\n2019-01-03|2.5\n", "Date  x\n2019-01-02  1.5\n2019-01-03 2.5\n",
      "Date,x\n2019-01-02,1.5,\n2019-01-03,2.5,\n",
      ",Date,Ticker,x\n0,2019-01-02,A,1.5\n1,2019-01-03,A,2.5\n",
      "x,Date\n1.5,2019-01-02\n2.5,2019-01-03\n",
      "# made by hand\n# Date,x\n2019-01-02,1.5\n2019-01-03,2.5\n",
      "Price,x,Open\nTicker,A,A\nDate,,\n2019-01-02,1.5,1\n2019-01-03,2.5,1\n",
      "Date,x\n,USD\n2019-01-02,1.5\n2019-01-03,2.5\n",
      "\"Date\",\"X\"\n\"2019-01-02\",\"1.5\"\n\"2019-01-03\",\"2.5\"",
      "<TICKER>,<DATE>,<TIME>,<X>\nA,20190102,000000,1.5\nA,20190103,000000,2.5\n",
      "Date,x\r2019-01-02,1.5\r2019-01-03,2.5\r",
      "Date,x\n2019-01-02,1.5\n# a word\n2019-01-03,2.5\n",
      "\"Date\" \"x\"\n\"1\" 2019-01-02 1.5\n\"2\" 2019-01-03 2.5\n",
      "x\n2019-01-02,1.5\n2019-01-03,2.5\n",
      "Source: us\nCurve: A\n\n\nDate,x\n2019-01-02,1.5\n2019-01-03,2.5\n\nSource, us\n",
      "\"\";x;FLAGS\nEinheit;EUR;\nStand vom;01.03.2019;\n2019-01-02;1,5;\n2019-01-03;2,5;\n",
      "Source: null\n,x,y\nUnit:,Dollars,Euros\n2019-01-02,1.5,1\n2019-01-03,2.5,1\n",
    ])
  func layouts(text: String) throws {
    let table = try read(text)
    #expect(table.columns[0].values == [1.5, 2.5])
    #expect(table.dates == [20_190_102, 20_190_103])
    let marked = try read([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    #expect(marked.columns[0].values == [1.5, 2.5])
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      #expect(try read(bytes).columns[0].values == [1.5, 2.5])
    }
  }

  @Test("Western European text is read by its own letters")
  func windows1252() throws {
    let text =
      Array("Datum;Verm".utf8) + [0xF6] + Array("gen\n02.01.2019;1,5 ".utf8) + [0x80]
      + Array("\n13.01.2019;2,5 ".utf8) + [0x80, 0x0A]
    let table = try read(text, column: "Vermögen")
    #expect(table.columns[0].values == [1.5, 2.5])
    #expect(
      table.form
        == "Windows-1252 text, dates DD.MM.YYYY, fields separated by ';', decimal comma, amounts in €"
    )
  }

  @Test("Columns of several tickers are told apart, and listed")
  func tickers() throws {
    let text =
      "Price,Close,Close,Open\nTicker,AAA,BBB,AAA\nDate,,,\n2019-01-02,1,2,3\n2019-01-03,4,5,6\n"
    #expect(try read(text, column: "Close/BBB").columns[0].values == [2, 5])
    #expect(
      message(text, column: "Close")
        == "table.csv:1: Close: no such column in the header; it has Close/AAA, Close/BBB")
    let byTicker =
      "Ticker,BBB,BBB,AAA\nPrice,Open,Close,Close\nDate,,,\n2019-01-02,1,2,3\n2019-01-03,4,5,6\n"
    #expect(try read(byTicker, column: "Close/AAA").columns[0].values == [3, 6])
    let oneField = "Price,Close,Close\nTicker,AAA,BBB\nDate,,\n2019-01-02,1,2\n2019-01-03,4,5\n"
    #expect(try read(oneField, column: "Close/AAA").columns[0].values == [1, 4])
  }

  @Test("Several securities in rows are refused, naming their column")
  func securities() {
    #expect(
      message(
        "Date,Name,x\n2019-01-02,AAA,1\n2019-01-02,BBB,2\n2019-01-03,AAA,3\n2019-01-03,BBB,4\n")
        == "table.csv:3: Name: the column holds 2 securities (AAA, BBB); keep one of them in a file, or give each "
        + "a column of its own")
    #expect(
      message("Date,Ticker,x\n2019-01-02,AAA,1\n2019-01-03,BBB,2\n")
        == "table.csv:1: Ticker: the column holds 2 securities (AAA, BBB); keep one of them in a file, or give "
        + "each a column of its own")
  }

  private static let sections = """
      Value Weighted Returns -- Daily
    ,x,y
    20190102, 1, 2
    20190103, 3, 4

      Equal Weighted Returns -- Daily
    ,x,y
    20190102, 5, 6
    20190103, 7, 8
    """

  @Test("One of several tables is chosen by number or title")
  func tables() throws {
    for (choice, expected) in [
      (TableHints.Choice.number(1), [1.0, 3]), (.number(2), [5, 7]),
      (.title("Equal Weighted Returns -- Daily"), [5, 7]), (.title("value weighted"), [1, 3]),
    ] {
      let table = try read(Self.sections, hints: TableHints(table: choice))
      #expect(table.columns[0].values == expected)
    }
    let titles =
      "1 \"Value Weighted Returns -- Daily\" (header on line 2), 2 \"Equal Weighted Returns -- Daily\" (header on "
      + "line 7)"
    #expect(
      message(Self.sections)
        == "table.csv: holds 2 tables: \(titles); choose one with \"table\": 1")
    #expect(
      message(Self.sections, hints: TableHints(table: .number(3)))
        == "table.csv: has no such table; it has \(titles); choose one by its number or title")
  }

  @Test("Months and then years, as French's files have them")
  func monthsAndYears() throws {
    let text = """
      Made by hand

      ,x
      192607, 1
      192608, 2

       Annual: January-December
      ,x
        1927, 3
        1928, 4

      Copyright
      """
    #expect(
      try read(text, hints: TableHints(table: .number(1))).dates == [19_260_731, 19_260_831])
    #expect(
      try read(text, hints: TableHints(table: .title("Annual: January-December"))).dates
        == [19_271_231, 19_281_231])
  }

  @Test(
    "What is no table of days is refused",
    arguments: [
      (
        "Date,x\n2019-01-02,1\nDate,x\n2019-01-03,2\n",
        "table.csv:3: the header stands here again, and more rows follow from line 4 on; keep one file's rows"
      ),
      (
        "Date,Time,x\n2019-01-02,09:30,1\n2019-01-02,09:31,2\n",
        "table.csv:3: Time: \"2019-01-02 09:30\" has a time of day, and days have several rows; one row a day is "
          + "wanted"
      ),
      (
        "Date,x\n2019-01-02 09:30,1\n2019-01-02 09:31,2\n",
        "table.csv:2: \"2019-01-02 09:30\" has a time of day, and days have several rows; one row a day is wanted"
      ),
      (
        "a,x,Begin,End\n1,1,2019-01-02,2019-01-03\n1,1,2019-01-03,2019-01-04\n",
        "table.csv:2: fields 3 and 4 both hold dates; put the column that dates the rows first"
      ),
      (
        "{\"a\": 1}\n",
        "table.csv:1: no line has a date: tried \"{\"a\": 1}\", which looks like JSON; write dates as "
          + "2019-01-02"
      ),
      (
        "Date,x\n2019-01-02,100,50\n",
        "table.csv:2: 3 fields, the header has 2; complete the row, or put a field that holds the delimiter into quotes"
      ),
    ])
  func refused(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test("A form is said in words")
  func words() throws {
    #expect(try read("date,x\n2019-01-02,1\n").form == nil)
    #expect(
      try read("x;date;\n1,5;13.01.2019;\n").form
        == "dates DD.MM.YYYY, dates in field 2, fields separated by ';', decimal comma")
    #expect(try read("date,x\n2019-01-02T00:00Z,1\n").form == "dates at midnight")
    #expect(
      try read("date,x\n201901,1\n").form == "months (201901), each dated by its last day")
  }

  @Test("A row whose date is missing is refused, first, last or in between")
  func missingDate() {
    let rows = ["2019-01-02,1", "2019-01-03,2", "2019-01-25,3"]
    for place in [0, 1, 3] {
      var changed = rows
      changed.insert(",2.5", at: place)
      #expect(
        message("Date,x\n" + changed.joined(separator: "\n"))
          .hasSuffix(
            ":\(place + 2): the date is missing; write a date (1971-08-16 or 19710816), or remove the row"
          ),
        "row \(place)")
    }
  }

  @Test("Empty cells in a row without a date are no value and refuse nothing")
  func emptyRows() {
    #expect(
      message("Date,x\n2019-01-02,1\n2019-01-03,2\n,\n,\n")
        == "read: [20190102, 20190103] [1.0, 2.0]")
  }

  @Test("Two currencies in a column of plain dates are refused")
  func twoCurrencies() {
    #expect(
      message("Date,x\n2019-01-02,USD 1234.56\n2019-01-03,EUR 1236.57\n").contains(
        "\"EUR 1236.57\" is in another currency than \"USD 1234.56\" on line 2"))
  }

  @Test("Weekdays of dates before 1970 are checked like later ones")
  func oldWeekdays() {
    #expect(
      message("Date,x\n\"Mon, 05-Jan-1948\",1\n\"Tue, 06-Jan-1948\",2\n")
        == "read: [19480105, 19480106] [1.0, 2.0]")
    #expect(
      message("Date,x\n\"Mon, 05-Jan-1948\",1\n\"Wed, 06-Jan-1948\",2\n").contains(
        "\"Wed, 06-Jan-1948\" names another day of the week"))
  }

  @Test("Days above 29 with years of two digits leave no century open")
  func twoDigitYears() {
    #expect(
      message("Date,x\n29/01/19,1\n30/01/19,2\n31/01/19,3\n01/02/19,4\n")
        == "read: [20190129, 20190130, 20190131, 20190201] [1.0, 2.0, 3.0, 4.0]")
  }

  @Test("Of two columns of dates the one that is called a date dates the rows")
  func namedDate() {
    #expect(
      message("Settlement,Date,x\n2019-01-04,2019-01-02,1\n2019-01-07,2019-01-03,2\n")
        == "read: [20190102, 20190103] [1.0, 2.0]")
  }

  @Test("Evenings without a zone, from Sunday to Thursday, may be the next day's midnight")
  func evenings() {
    let days = ["06", "07", "08", "09", "10", "13", "14"]  // Sunday to Thursday, Sunday, Monday
    let rows = days.map { "2019-01-\($0) 21:00:00,\($0)" }
    #expect(
      message("Date,x\n" + rows.joined(separator: "\n")).contains(
        "\"2019-01-06 21:00:00\" is a time in UTC that may belong to another day where the market is"
      ))
  }

  @Test("A repeated day beside a second column of dates is a repeated day, not several securities")
  func constantDates() {
    #expect(
      message("Valued,Quoted,x\n2019-02-01,2019-01-02,1\n2019-02-01,2019-01-03,2\n").contains(
        "2019-02-01 is already on line 2; keep one row a day"))
  }

  @Test("Codes for missing values are known from a note below the rows, too")
  func codesBelow() {
    #expect(
      message("Date,x\n2019-01-02,1\n2019-01-03,-99.99\nMissing data are indicated by -99.99.\n")
        == "read: [20190102, 20190103] [1.0]")
  }

  @Test("The columns of a file with Windows line ends are those of the same file without")
  func windowsLineEnds() throws {
    let text = "Date,a,b\n2019-01-02,1,2\n2019-01-03,3,4\n2019-01-04,5,6\n"
    let unix = try DelimitedHead.read(folder.write(Array(text.utf8)), lookingAtRows: 20)
    let windows = try DelimitedHead.read(
      folder.write(Array(text.replacing("\n", with: "\r\n").utf8)), lookingAtRows: 20)
    #expect(windows == unix)
    #expect(windows.numberColumns == ["a", "b"])
  }

  @Test("The columns of one of several tables are told by its number")
  func columnsOfATable() throws {
    let text = "Date,a\n2019-01-02,1\n2019-01-03,3\n\nAnnual\nDate,b\n2018-12-31,2\n2019-12-31,4\n"
    let path = try folder.write(Array(text.utf8))
    #expect(try DelimitedHead.read(path, lookingAtRows: 20, of: .number(2)).numberColumns == ["b"])
  }
}
