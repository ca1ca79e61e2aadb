import Configuration
import Econometrics
import Instruments
import Reporting
import Simulation
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Figure 7.13: rolling stock-bond betas", .needsRealFiles)
struct Figure713Tests {
  /// The years of the key's tables.
  private let decades: [(String, ClosedRange<Int>)] = [
    ("1971-74", 1971...1974), ("1975-79", 1975...1979), ("1980-84", 1980...1984),
    ("1985-89", 1985...1989), ("1980s", 1980...1989), ("1990-96", 1990...1996),
    ("1997-2000", 1997...2000), ("2000s", 2000...2009), ("2010s", 2010...2019),
    ("2020", 2020...2020), ("2021-23", 2021...2023), ("all", 1971...2023),
  ]

  @Test("First and last values and the tables by decade")
  func betas() throws {
    let (two, ten) = try (Self.betas(ofBond: 2), Self.tenYear.get())
    #expect(two.map(\.day) == ten.map(\.day))
    let days = ten.map(\.day)
    let values = { (places: Range<Int>) in
      JSONDocument.object(of: places) { place -> (String, JSONDocument) in
        let pair: JSONDocument = ["2": .number(two[place].beta), "10": .number(ten[place].beta)]
        return (days[place].description, pair)
      }
    }
    let found: JSONDocument = [
      "first": .text(days[0]), "last": .text(days[days.count - 1]), "nobs": .integer(days.count),
      "joint_days": .integer(try jointReturns()),
      "first_values": values(0..<3), "last_values": values(days.count - 3..<days.count),
      "decades": try .object(of: decades) { name, years in
        let document: JSONDocument = [
          "2": try statistics(two, in: years), "10": try statistics(ten, in: years),
        ]
        return (name, document)
      },
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("figure713"))
  }

  @Test("The rolling regression of the econometrics room gives the rule's betas")
  func rollingRegression() throws {
    let market = try TestMarket.real.runs.plan(of: "beta-timing").market
    let returns = try ["bond", "stocks"].map { name in
      market.paths[try #require(market.names.firstIndex(of: name))].returns.dropFirst()
    }
    let slopes = try OrdinaryLeastSquares.rollingSlopes(
      of: returns[0], on: returns[1], window: 63)
    #expect(slopes.compactMap { $0 } == (try Self.tenYear.get()).map(\.beta))
  }

  private static let tenYear = Result { try betas(ofBond: 10) }

  /// Weights of the beta rule with an intercept of 0 and a sensitivity of -1: 0 + beta.
  private static func betas(ofBond maturity: Int) throws -> [(day: Day, beta: Double)] {
    let strategy = try ShippedStrategy.named(
      "beta-timing", "rule.intercept=0", "rule.sensitivity=-1", "assets.bond.maturity=\(maturity)")
    let runs = try EvaluatedRuns([strategy], on: TestMarket.real.inputs)
    return try runs["beta-timing"].shares(of: "bond").map { ($0.decided, $0.share) }
  }

  /// Returns between joint dates.
  private func jointReturns() throws -> Int {
    try TestMarket.real.runs.plan(of: "beta-timing").market.calendar.days.count - 1
  }

  private func statistics(
    _ betas: [(day: Day, beta: Double)], in years: ClosedRange<Int>
  ) throws -> JSONDocument {
    let values = betas.filter { years.contains($0.day.date.year) }.map(\.beta)
    return [
      "mean": try .number(values.mean), "median": try .number(values.quantile(0.5)),
      "min": try .number(values.min()), "max": try .number(values.max()),
      "share_negative": .number(Double(values.count { $0 < 0 }) / Double(values.count)),
    ]
  }
}
