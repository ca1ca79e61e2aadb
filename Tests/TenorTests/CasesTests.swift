import TestSupport
import Testing
import TextFormats

/// Files as people have them: each must give the returns of the plain file, or be refused with the way out.
@Suite("Cases of files")
struct CasesTests {
  /// Prices 100, 101 and 100.5 on 2 to 4 January 2019 earn these, by hand.
  private static let earned = [101.0 / 100 - 1, 100.5 / 101 - 1]

  private func run(_ name: String, _ settings: [String] = []) throws -> TenorProgram.Outcome {
    let folder = (SharedFiles.folder ?? "") + "/cases/" + name
    let arguments = ["run", folder + "/s.json", "--data", folder + "/data", "--no-write", "--json"]
    let files = try TemporaryFolder()
    return try TenorProgram(folder: files.path).run(
      arguments + settings.flatMap { ["--set", $0] })
  }

  /// The days of a run's table, first and last, and how many returns it has.
  private func span(_ ended: TenorProgram.Outcome) throws -> [String] {
    let report = try #require(JSONDocument(parsing: Array(ended.text.utf8)), "\(ended.messages)")
    let group = try #require(report["groups"]?.elements?.first)
    guard case .integer(let periods)? = group["periods"] else { return [] }
    return [group.text("from") ?? "", group.text("to") ?? "", "\(periods)"]
  }

  /// The largest fall of the one strategy.
  private func fall(_ ended: TenorProgram.Outcome) throws -> Double? {
    let report = try #require(JSONDocument(parsing: Array(ended.text.utf8)), "\(ended.messages)")
    let strategy = report["groups"]?.elements?.first?["strategies"]?.elements?.first
    return strategy?["maximumDrawdown"]?.number
  }

  @Test(
    "Three prices in the layouts of providers earn what they earn in a plain file",
    .needsRealFiles,
    arguments: [
      ("m02-yf", []), ("m03-stooq", []), ("m04-midnight", []),
      ("m05-us", [#"assets.a.dateOrder="month-day-year""#]), ("m06-eu", []),
      ("m07-thousands", []),
    ])
  func threePrices(name: String, settings: [String]) throws {
    let ended = try run(name, settings)
    #expect(try span(ended) == ["2019-01-03", "2019-01-04", "2"])
    let fall = try #require(try fall(ended))
    expectClose(fall, -Self.earned[1], within: 1e-15, because: "1 - 100.5 / 101, by hand")
  }

  @Test("Day first, the same three prices are months apart", .needsRealFiles)
  func dayFirst() throws {
    let ended = try run("m05-us", [#"assets.a.dateOrder="day-month-year""#])
    #expect(try span(ended) == ["2019-03-01", "2019-04-01", "2"])
  }

  @Test("Without a date order, dates that may be read in two ways are refused", .needsRealFiles)
  func openOrder() throws {
    let ended = try run("m05-us")
    #expect(ended.code == 65)
    #expect(
      ended.messages.hasSuffix(
        "px.csv:2: \"01/02/2019\" may be 2019-02-01 (day first) or 2019-01-02 (month first), and no date of the "
          + "file settles it; say \"dateOrder\": \"day-month-year\" or \"month-day-year\" beside the column, or "
          + "write dates as 2019-01-02\n"))
  }

  @Test("Codes and words for missing numbers leave rows out, and are counted", .needsRealFiles)
  func missing() throws {
    let codes = try run("m01-missing-code")
    #expect(try span(codes) == ["2019-01-03", "2019-01-08", "3"])
    // 1 - 0.995, the one fall: -0.50 percent.
    expectClose(try #require(try fall(codes)), 0.005, within: 1e-15, because: "by hand")
    let words = try run("m09-NA")
    #expect(try span(words) == ["2019-01-04", "2019-01-07", "2"])
  }

  /// The last day is the one fall: -0.10 percent in the first table, -0.11 in the second.
  @Test(
    "One of two tables is chosen by number or title", .needsRealFiles,
    arguments: [
      ("1", 0.001), ("2", 0.0011), (#""Average Value Weighted Returns -- Daily""#, 0.001),
      (#""average equal weighted returns -- daily""#, 0.0011),
    ])
  func tables(table: String, fall expected: Double) throws {
    let ended = try run("m10-french-sections", ["assets.a.table=\(table)"])
    #expect(try span(ended) == ["2019-01-03", "2019-01-04", "2"])
    expectClose(try #require(try fall(ended)), expected, within: 1e-15, because: "by hand")
  }

  @Test("Two tables without a choice are listed with their lines", .needsRealFiles)
  func openTable() throws {
    let ended = try run("m10-french-sections")
    #expect(ended.code == 65)
    #expect(
      ended.messages.hasSuffix(
        "6p.csv: holds 2 tables: 1 \"Average Value Weighted Returns -- Daily\" (header on line 2), 2 \"Average "
          + "Equal Weighted Returns -- Daily\" (header on line 9); choose one with \"table\": 1\n"))
  }

  @Test(
    "An index in front, a comma at each row's end and names in lower case change no number",
    .needsRealFiles,
    arguments: [
      ("21-index-column-in-front", "px.csv"), ("32b-row-trailing-comma", "px.csv"),
      ("08b-sveny-lowercase-quandl", "gsw.csv"),
    ])
  func sameAsPlain(name: String, file: String) throws {
    let folder = (SharedFiles.folder ?? "") + "/cases/" + name
    let files = try TemporaryFolder()
    let lines = try WholeFile.text(of: "\(folder)/data/\(file)").split(separator: "\n")
    let plain = lines.map { line in
      switch name {
      case "21-index-column-in-front":
        let fields = line.split(separator: ",", omittingEmptySubsequences: false)
        return "\(fields[1]),\(fields[3])"
      case "32b-row-trailing-comma":
        return line.hasSuffix(",") ? String(line.dropLast()) : String(line)
      default: return line.hasPrefix("Date") ? line.uppercased() : String(line)
      }
    }
    _ = try files.write(plain.joined(separator: "\n") + "\n", to: "data/\(file)")
    if file == "px.csv" {
      _ = try files.write(try WholeFile.text(of: "\(folder)/data/bnd.csv"), to: "data/bnd.csv")
    }
    let expected = try TenorProgram(folder: files.path).run(
      "run", folder + "/s.json", "--data", "data", "--no-write", "--json")
    let strategies = { (text: String) in
      JSONDocument(parsing: Array(text.utf8))?["groups"]?.elements?.first?["strategies"]
    }
    let found = strategies(try run(name).text)
    #expect(found != nil)
    #expect(found == strategies(expected.text))
  }
}
