import Econometrics
import Glibc
import Instruments
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("The lecture's data: days, gaps, months and bond returns", .needsRealFiles)
struct LectureDataTests {
  @Test("Every part of the key is compared by a test of its own")
  func parts() throws {
    #expect(
      try AnswerKey.part().members?.map(\.name) == [
        "about", "data", "dailyLogReturns", "monthlySimpleReturns", "table72Monthly",
        "table72Daily", "figure711", "stocksDaily", "table71", "table73", "figure712", "figure713",
        "table74",
      ])
    #expect(try AnswerKey.part("table71").members?.map(\.name) == (1...10).map { "\($0)" })
    #expect(
      try AnswerKey.part("figure712").members?.map(\.name) == [
        "base", "weights", "firstDecisions", "lastDecisions",
      ])
  }

  @Test("The curve's calendar: days, the gaps between them, and months")
  func calendar() throws {
    let sample = try TestMarket.real.sample
    let days = sample.calendar.days
    let gaps = Dictionary(
      grouping: zip(days, days.dropFirst()).map { $1.number - $0.number }, by: { $0 })
    let months = sample.monthEndDays.dropFirst()
    let found: JSONDocument = [
      "first": .text(days[0]), "last": .text(days[days.count - 1]), "days": .integer(days.count),
      "gap_days": .object(of: gaps.keys.sorted()) { gap in
        ("\(gap)", .integer(gaps[gap]?.count ?? 0))
      },
      "months": .integer(months.count),
      "first_month": try .text(#require(months.first)),
      "last_month": try .text(#require(months.last)),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("data"))
  }

  @Test("Daily log returns of the first and last days")
  func dailyLogReturns() throws {
    let sample = try TestMarket.real.sample
    let rows = sample.calendar.days.indices
    try expect(Array(1...3) + rows.suffix(3), at: "dailyLogReturns", dated: sample.calendar.days) {
      maturity, row in
      ZeroCouponBond(maturity: Double(maturity))
        .logReturn(from: sample.curves.curve(row: row - 1), to: sample.curves.curve(row: row))
    }
  }

  @Test("Bonds rolled at every close earn those returns")
  func rolledDaily() throws {
    let sample = try TestMarket.real.sample
    let rows = sample.calendar.days.indices
    try expect(Array(1...3) + rows.suffix(3), at: "dailyLogReturns", dated: sample.calendar.days) {
      maturity, row in log1p(sample.daily[maturity - 1].returns[row])
    }
  }

  @Test("Monthly simple returns of the first and last months")
  func monthlySimpleReturns() throws {
    let sample = try TestMarket.real.sample
    let ends = sample.calendar.monthEnds
    try expect(
      Array(1...3) + ends.indices.suffix(3), at: "monthlySimpleReturns", dated: sample.monthEndDays
    ) { maturity, month in
      sample.monthly[maturity - 1].totalReturn(from: ends[month - 1], to: ends[month])
    }
  }

  private func expect(
    _ places: [Int], at part: String, dated days: [Day], _ value: (Int, Int) -> Double
  ) throws {
    let found = JSONDocument.object(of: places) { place -> (String, JSONDocument) in
      let document = JSONDocument.object(of: [1, 2, 5, 10]) { maturity in
        ("\(maturity)", .number(value(maturity, place)))
      }
      return (days[place].description, document)
    }
    AnswerKey.expect(
      found, agreesWith: try AnswerKey.part(part), relative: 0,
      floors: ["1": 1e-14, "2": 1e-14, "5": 1e-14, "10": 1e-14],
      because: "the numerical contract: bond returns to 1e-14 absolute")
  }
}
