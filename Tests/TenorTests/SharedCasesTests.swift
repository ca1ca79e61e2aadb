import TestSupport
import Testing
import TextFormats

/// Files as people download them, which lie beside a checkout; the numbers are those of
/// `Tests/Peers/cash_and_frequency.py`.
@Suite("Cases of cash, frequency and what is cut", .needsRealFiles)
struct SharedCasesTests {
  private func run(
    _ name: String, file: String = "s.json", _ arguments: String...
  ) throws -> (group: JSONDocument, said: String) {
    let cases = try #require(SharedFiles.folder) + "/cases/" + name
    let folder = try TemporaryFolder()
    let ended = try TenorProgram(folder: folder.path).run(
      ["run", "\(cases)/\(file)", "--data", "\(cases)/data", "--no-write", "--json"] + arguments)
    #expect(ended.code == 0, "\(ended.messages)")
    let report = try #require(JSONDocument(parsing: ended.output))
    return (try #require(report.elements("groups").first), ended.messages)
  }

  @Test("m11: six monthly prices evaluated by day are annualized with 12")
  func monthlyAsDaily() throws {
    let found = try run("m11-monthly-as-daily")
    try CashAndFrequencyTests.expect(
      found.group, 5, 16.58846773663882, 7.791371756362972, 2.1290817914177347)
  }

  @Test("m12: a monthly bill is spread over the days of its months")
  func monthlyCash() throws {
    let found = try run("m12-monthly-cash")
    try CashAndFrequencyTests.expect(
      found.group, 123, -35.354946791532406, 15.237076719279639, -2.3203234743051078)
  }

  @Test("m13: a bank discount rate, or the same number as a plain rate")
  func treasuryBills() throws {
    let found = try run("m13-dtb3", "--set", "assets.bill.quote=\"discount-rate\"")
    try CashAndFrequencyTests.expect(
      found.group, 123, -35.33106254652662, 15.246618070146333, -2.317304885842629)
    let rate = try run("m13-dtb3", "--set", "assets.bill.quote=\"rate\"")
    try CashAndFrequencyTests.expect(
      rate.group, 123, -35.31630648986255, 15.246550950636168, -2.3163472580917697)
  }

  @Test("m08: zeros before the sample are not judged")
  func zerosBefore() throws {
    let found = try run("m08-zero-before", "--from", "2019-01-04")
    #expect(found.group.text("start") == "2019-01-04")
    #expect(found.group.double("periods") == 2)
  }

  @Test("17c: prices alone are reported as total returns")
  func noCash() throws {
    let found = try run("17c-no-riskfree")
    try CashAndFrequencyTests.expect(
      found.group, 736, -6.975334490344394, 10.07724032934623, -0.6921869740499605)
  }

  @Test("19b: the asset that ended is named with the 308 days that it costs")
  func delisted() throws {
    let found = try run("19b-delisted")
    try CashAndFrequencyTests.expect(
      found.group, 176, -12.152987640973231, 10.092222150153798, -1.2041934333349993)
    let words = "px.csv stk ends 2019-10-11: 308 later days of the others are left out"
    #expect(found.group.texts("notes").first?.contains(words) ?? false)
    #expect(found.said.contains(words))
  }

  @Test("36: constant-maturity yields are zeros of their maturities")
  func yields() throws {
    let found = try run(
      "36-dgs10-as-bond", file: "p.json", "--set", "assets.ten.quote=\"yield\"", "--set",
      "assets.ten.maturity=10", "--set", "assets.two.quote=\"yield\"", "--set",
      "assets.two.maturity=2")
    try CashAndFrequencyTests.expect(
      found.group, 119, -0.5629391757704629, 7.05179123627783, -0.07982924577721914)
  }
}
