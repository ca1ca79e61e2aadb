import Glibc
import MarketData
import Testing
import TimeSeries

@Suite("Files of the simulated market")
struct SimulatedMarketFilesTests {
  private static let simulated = SimulatedMarket()
  private static let extract = lines(of: simulated.zeroYieldExtract())
  private static let factors = lines(of: simulated.dailyFactors())
  let market = simulated
  let extract = extract
  let factors = factors

  @Test("The zero-yield extract has the Federal Reserve's header and descends to the first day")
  func extractForm() throws {
    #expect(extract[0].hasPrefix("date,SVENY01,SVENY02,"))
    #expect(extract[0].hasSuffix(",SVENY29,SVENY30"))
    #expect(extract[1].hasPrefix("2025-03-31,"))
    #expect(extract.last?.hasPrefix("1961-06-14,") == true)
    #expect(extract.count == market.yields[0].count + 1)
    #expect(extract.allSatisfy { $0.utf8.count { $0 == 0x2C } == 30 })
    let decimals = extract[1].split(separator: ",").dropFirst().map { $0.split(separator: ".")[1] }
    #expect(decimals.allSatisfy { $0.count == 4 })
  }

  @Test("Every seventh day of the extract reads back as the same yields, to the bit")
  func extractReadsBack() throws {
    for (row, line) in extract.dropFirst().reversed().enumerated() where row % 7 == 0 {
      let fields = line.split(separator: ",")
      #expect(String(fields[0]) == market.yields[0].days[row].description)
      let values = fields.dropFirst().map { strtod(String($0), nil) / 100 }
      #expect(values == market.yields.map { $0.values[row] })
    }
  }

  @Test("The factor file has a preamble, compact dates, aligned percents and a footer")
  func factorForm() throws {
    let lines = factors
    #expect(lines[0].contains("simulated by Tenor from seed 1971"))
    #expect(lines[2...3] == ["", ",Mkt-RF,SMB,HML,RF"])
    #expect(lines[4].hasPrefix("19610614,"))
    #expect(lines[lines.count - 2] == "")
    #expect(lines[lines.count - 1] == "Simulated by Tenor, seed 1971")
    for line in lines[4..<lines.count - 2] {
      let bytes = Array(line.utf8)
      #expect(bytes.count == 44)
      let points = bytes.indices.filter { bytes[$0] == 0x2E }
      #expect(points == [14, 23, 32, 40])
    }
  }

  @Test("The factor file reads back as the same market and bill, to the bit")
  func factorsReadBack() throws {
    let rows = factors.dropFirst(4).dropLast(2)
    let fields = rows.map { $0.split(separator: ",") }
    let bills = fields.map { strtod(String($0[4]), nil) / 100 }
    #expect(bills == market.bill.values)
    let excess = fields.map { strtod(String($0[1]), nil) / 100 }
    #expect(zip(excess, bills).map { $0 + $1 } == market.market.values)
    let dates = market.market.days.map { $0.description.filter { $0 != "-" } }
    #expect(fields.map { String($0[0]) } == dates)
  }

  @Test("Size and value factors are noise with half a percent's deviation")
  func otherFactors() throws {
    let rows = factors.dropFirst(4).dropLast(2)
    for column in 2...3 {
      let values = rows.map { strtod(String($0.split(separator: ",")[column]), nil) }
      let square = values.reduce(0) { $0 + $1 * $1 } / Double(values.count)
      #expect(abs(square.squareRoot() - 0.5) < 0.012)  // four standard errors, 0.5 / √(2 n)
    }
  }

  /// The lines without their ends; the last line has one too.
  private static func lines(of bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
