import Glibc
import MarketData
import TestSupport
import Testing
import TextFormats

@Suite("Folders of data")
struct MarketFolderTests {
  private let folder: TemporaryFolder
  private static let yields = "date,SVENY01,SVENY02\n2020-01-02,1.5,1.6\n2020-01-03,1.4,1.5\n"
  private static let factors = "Date,Mkt-RF,RF\n2020-01-02,1,0.006\n2020-01-03,2,0.006\n"

  init() throws { folder = try TemporaryFolder() }

  @Test("Files are known by content, in the byte order of their names, hidden ones left out")
  func dialects() throws {
    let contents = [
      ("b.csv", Self.yields), ("a.txt", Self.factors), ("C.csv", "Date,Close\n2020-01-02,1\n"),
      (".hidden.csv", Self.yields), ("d.csv", "DATE,DGS10\n2020-01-02,.\n"),
      ("e.csv", "Datetime,Close\n2020-01-02 09:30:00,1\n2020-01-02 09:31:00,1\n"),
      ("f.csv", "day,x\n20200102,1\n"),
      ("g.csv", "Date,BETA0,SVENY01,TAU1\n2020-01-02,1,1,1\n"),
      ("h.csv", ",Mkt-RF,RF\n192607,1,1\n"), ("z.md", "# words\n"), ("zz", ""),
    ]
    for (name, text) in contents { _ = try folder.write(text, to: name) }
    #expect(mkdir(folder.reserve("sub.csv"), 0o700) == 0)
    let found = try MarketFolder.scan(folder.path).files
    #expect(
      found.map { "\($0.name) \($0.dialect?.rawValue ?? $0.whyUnknown ?? "")" } == [
        "C.csv prices", "a.txt french-daily-factors", "b.csv fed-zero-yields",
        "d.csv fred-series", "e.csv minute-bars", "f.csv dated-columns", "g.csv fed-yield-curve",
        "h.csv french-monthly-factors",
        "z.md no line has a date: tried \"# words\", which has one field; write dates as 2019-01-02",
        "zz the file is empty",
      ])
  }

  @Test("A byte that no text has is told with its line")
  func nulByte() throws {
    _ = try folder.write("Date,Close\n2020-01-02,\0\n", to: "n.csv")
    let found = try MarketFolder.scan(folder.path).files
    #expect(found.map(\.whyUnknown) == ["line 2 holds a NUL byte: not plain text"])
  }

  @Test("The one file that serves a purpose is chosen")
  func chosen() throws {
    let yields = try folder.write(Self.yields, to: "y.csv")
    let factors = try folder.write(Self.factors, to: "f.csv")
    let scanned = try MarketFolder.scan(folder.path)
    #expect(try scanned.file(for: .yields, chosen: nil) == yields)
    #expect(try scanned.file(for: .factors, chosen: nil) == factors)
    #expect(try scanned.file(for: .factors, chosen: "y.csv") == yields)
    #expect(try scanned.file(for: .factors, chosen: "other/f.csv") == "other/f.csv")
  }

  @Test("Two files for one purpose are an error that names both and the option")
  func several() throws {
    _ = try folder.write(Self.yields, to: "new.csv")
    _ = try folder.write(Self.yields, to: "old.csv")
    let scanned = try MarketFolder.scan(folder.path)
    let expected = DataError(
      .severalFor(.yields, files: ["new.csv", "old.csv"]), file: folder.path)
    #expect(throws: expected) { try scanned.file(for: .yields, chosen: nil) }
    #expect(expected.kind == .unusable)
    #expect(
      DataError(expected.cause, file: "data").description
        == "data: new.csv and old.csv both hold yields; choose one with --yields FILE")
  }

  @Test("No file for a purpose is an error that lists what there is")
  func none() throws {
    _ = try folder.write(Self.yields, to: "y.csv")
    _ = try folder.write("words", to: "notes.md")
    let scanned = try MarketFolder.scan(folder.path)
    let expected = DataError(
      .nothingFor(.factors, found: ["notes.md", "y.csv (fed-zero-yields)"]), file: folder.path)
    #expect(throws: expected) { try scanned.file(for: .factors, chosen: nil) }
    #expect(expected.kind == .missing)
    #expect(
      DataError(expected.cause, file: "data").description
        == "data: no file with factors (found notes.md, y.csv (fed-zero-yields))")
  }

  @Test("A file named as a table that is none is the reason why nothing serves a purpose")
  func brokenTable() throws {
    _ = try folder.write("words", to: "notes.md")
    let empty = try folder.write("", to: "yields.CSV")
    let scanned = try MarketFolder.scan(folder.path)
    let expected = DataError(.text(.empty), file: empty)
    #expect(throws: expected) { try scanned.file(for: .yields, chosen: nil) }
    #expect(expected.kind == .unusable)
  }

  @Test("A folder that is not there")
  func absent() {
    let expected = DataError(.missingFolder, file: "/nowhere/data")
    #expect(throws: expected) { try MarketFolder.scan("/nowhere/data") }
    #expect(expected.description == "/nowhere/data: no such folder")
    #expect(expected.kind == .missing)
  }
}
