import Econometrics
import Performance
import Reporting
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Figure 7.11: the ten-year bond's average excess return over five years", .needsRealFiles)
struct Figure711Tests {
  @Test("Sixty-month averages, their extremes, and when they were negative")
  func movingAverage() throws {
    let averages = try movingAverages()
    let values = averages.map(\.value)
    let negative = averages.filter { $0.value < 0 }.map(\.day)
    let found: JSONDocument = [
      "first": try .text(#require(averages.first).day),
      "last": try .text(#require(averages.last).day),
      "min": try .number(values.min()), "max": try .number(values.max()),
      "last_value": try .number(values.last),
      "last_negative_before_1995": try .text(#require(negative.last { $0.date.year < 1995 })),
      "negatives_1995_2020": .integer(negative.count { (1995...2020).contains($0.date.year) }),
      "first_negative_after_1995": try .text(#require(negative.first { $0.date.year >= 1995 })),
    ]
    AnswerKey.expect(found, agreesWith: try AnswerKey.part("figure711"))
  }

  private func movingAverages() throws -> [(day: Day, value: Double)] {
    let periods = try MaturityRuns.monthly["10"].periods
    return try (60...periods.days.count).map { end in
      let mean = try #require(periods.excess[end - 60..<end].mean)
      return (periods.days[end - 1], 12 * mean)
    }
  }
}
