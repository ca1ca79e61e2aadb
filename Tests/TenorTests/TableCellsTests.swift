import TestSupport
import Testing
import TextFormats

@Suite("The cells of tables")
struct TableCellsTests {
  /// Where a column's numbers stand in report.json, times which power of ten, with how many decimals.
  private struct Column {
    let key: String
    let power: Int
    let decimals: Int

    /// The cell that a table should have.
    func cell(of object: JSONDocument) -> String { cell(of: object[key]) }

    func cell(of value: JSONDocument?) -> String {
      value?.number.map { ExactDecimal.rounded($0, timesTenTo: power, decimals: decimals) } ?? "n/a"
    }
  }

  private static let columns = [
    Column(key: "mean", power: 2, decimals: 4),
    Column(key: "standardDeviation", power: 2, decimals: 4),
    Column(key: "sharpeRatio", power: 0, decimals: 4),
    Column(key: "finalCumulativeStandardizedReturn", power: 0, decimals: 3),
    Column(key: "averageWeights", power: 2, decimals: 2),
    Column(key: "tradedPerYear", power: 2, decimals: 2),
    Column(key: "turnover", power: 2, decimals: 2),
    Column(key: "maximumDrawdown", power: 2, decimals: 2),
  ]

  @Test("By hand: rounding of exact decimals, for the test of the tables")
  func rounding() {
    #expect(ExactDecimal.rounded(0.125, timesTenTo: 0, decimals: 2) == "0.12")
    #expect(ExactDecimal.rounded(0.375, timesTenTo: 0, decimals: 2) == "0.38")
    #expect(ExactDecimal.rounded(-0.0995, timesTenTo: 2, decimals: 1) == "-10.0")
    #expect(ExactDecimal.rounded(9.996, timesTenTo: 0, decimals: 2) == "10.00")
    #expect(ExactDecimal.rounded(-1e-9, timesTenTo: 2, decimals: 2) == "0.00")
  }

  @Test("On the simulated market every cell is the number of report.json, rounded as it is printed")
  func simulated() throws { try expectCells(of: WrittenRun()) }

  @Test("With rules that earn nothing, cells are n/a where report.json has null")
  func undefined() throws {
    try expectCells(of: WrittenRun(["stocks-only"], "--set", #"evaluation.excessOver="stocks""#))
  }

  @Test("On the real files every cell is the number of report.json", .needsRealFiles)
  func real() throws {
    try expectCells(
      of: WrittenRun(ShippedStrategy.names, "--data", try #require(SharedFiles.folder) + "/data"))
  }

  private func expectCells(of run: WrittenRun) throws {
    let groups = try run.groups()
    let expected = try groups.flatMap { group in
      let asset = try group.list("strategies").first?["averageWeights"]?.members?.first?.name ?? ""
      return try group.list("strategies").map { try Self.cells(of: $0, asset: asset) }
    }
    let periods = try groups.flatMap { group in
      let count = try #require(group.double("periods"))
      return try group.list("strategies").map { _ in count.formattedCount }
    }
    let withPeriods = zip(expected, periods).map { [$0[0], $1] + $0.dropFirst() }
    let printed = Self.rows(ofText: run.output).filter { !$0.contains("beats") }
    #expect(printed == withPeriods)
    #expect(Self.rows(ofMarkdown: try run.text(of: "tables/sharpe.md")) == withPeriods)
    #expect(Self.rows(ofLaTeX: try run.text(of: "tables/sharpe.tex")) == expected)
    try expectCSV(of: run, groups)
    try expectOtherConventions(of: run, groups)
    try expectList(of: run, groups)
  }

  private static let otherColumns = [
    Column(key: "sharpeRatio", power: 0, decimals: 4),
    Column(key: "volatility", power: 2, decimals: 4),
    Column(key: "annualReturn", power: 2, decimals: 4),
    Column(key: "maximumDrawdown", power: 2, decimals: 2),
  ]

  /// Tenor's own row has the Sharpe table's numbers, the others what each tool would print.
  private func expectOtherConventions(of run: WrittenRun, _ groups: [JSONDocument]) throws {
    let own = [Self.columns[2], Self.columns[1], Self.columns[0], Self.columns[7]]
    let expected = try groups.flatMap { try $0.list("strategies") }.flatMap { strategy in
      let name = try #require(strategy.text("name"))
      let others = try strategy.list("otherConventions").map { other in
        ["", try #require(other.text("tool"))] + Self.otherColumns.map { $0.cell(of: other) }
      }
      return [[name, "tenor"] + own.map { $0.cell(of: strategy) }] + others
    }
    #expect(Self.rows(ofMarkdown: try run.text(of: "tables/other-conventions.md")) == expected)
    #expect(Self.rows(ofLaTeX: try run.text(of: "tables/other-conventions.tex")) == expected)
  }

  /// `tenor runs` ends its rows with the mean, the standard deviation and the Sharpe ratio.
  private func expectList(of run: WrittenRun, _ groups: [JSONDocument]) throws {
    let expected = try groups.flatMap { try $0.list("strategies") }.map { strategy in
      Self.columns[..<3].map { $0.cell(of: strategy) }
    }
    let listed = try TenorProgram(folder: run.folder.path).run("runs").text
    #expect(Self.rows(ofText: listed).map { $0.suffix(3) } == expected.map { $0[...] })
  }

  /// A strategy's row as tables should have it.
  private static func cells(of strategy: JSONDocument, asset: String) throws -> [String] {
    [try #require(strategy.text("name"))]
      + columns.map { column in
        column.cell(
          of: strategy[column.key].flatMap { value in
            column.key == "averageWeights" ? value[asset] ?? .integer(0) : value
          })
      }
  }

  /// Rows below a rule of hyphens, to the next blank line.
  private static func rows(ofText text: String) -> [[String]] {
    blocks(of: text, from: { $0.hasPrefix("---") }, to: { $0.isEmpty }).map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  private static func rows(ofMarkdown text: String) -> [[String]] {
    blocks(of: text, from: { $0.hasPrefix("| :--") }, to: { $0.isEmpty }).map { line in
      line.split(separator: "|").map { String($0.drop { $0 == " " }.dropLast()) }
    }
  }

  private static func rows(ofLaTeX text: String) -> [[String]] {
    blocks(of: text, from: { $0 == "\\midrule" }, to: { $0 == "\\bottomrule" }).map { line in
      // Long words may be broken where their cells are narrow.
      line.dropLast(3).replacing("\\penalty5000{}", with: "").split(separator: "&").map { cell in
        let text = cell.drop { $0 == " " }
        let isSpanned = text.hasPrefix("\\multicolumn{1}{c}{")
        return String((isSpanned ? text.dropFirst(19) : text).prefix { $0 != " " && $0 != "}" })
      }
    }
  }

  private static func blocks(
    of text: String, from start: (Substring) -> Bool, to end: (Substring) -> Bool
  ) -> [Substring] {
    var found: [Substring] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if isInside, end(line) { isInside = false }
      if isInside { found.append(line) }
      if start(line) { isInside = true }
    }
    return found
  }

  /// The CSV has the very numbers.
  private func expectCSV(of run: WrittenRun, _ groups: [JSONDocument]) throws {
    let lines = try run.text(of: "tables/sharpe.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    let strategies = try groups.flatMap { try $0.list("strategies") }
    #expect(lines.count == strategies.count + 1)
    for (cells, strategy) in zip(lines.dropFirst(), strategies) {
      let row = Dictionary(uniqueKeysWithValues: zip(header, cells))
      #expect(row["strategy"] == strategy.text("name"))
      for key in Self.columns.map(\.key) + ["tradedPerYear", "costPerYear", "costBasisPoints"]
      where key != "averageWeights" {
        #expect(row[key].flatMap { Double($0) } == strategy.double(key), "\(key)")
      }
      let asset = try #require(row["weightOf"])
      let weight = strategy["averageWeights"]?[asset] ?? .integer(0)
      #expect(row["averageWeight"].flatMap { Double($0) } == weight.number)
    }
  }
}

extension Double {
  /// A count with a comma before its last three digits.
  fileprivate var formattedCount: String {
    let digits = String(Int(self))
    return digits.count > 3 ? digits.dropLast(3) + "," + digits.suffix(3) : digits
  }
}
