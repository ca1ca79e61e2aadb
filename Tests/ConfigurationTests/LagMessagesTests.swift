import Configuration
import TestSupport
import Testing
import TextFormats
import TimeSeries

@Suite("Messages: publication lags")
struct LagMessagesTests {
  @Test("A wrong lag is shown with its place and what it may be", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  private static func slip(_ title: String, _ lag: String, says: String) -> Slip {
    Slip(
      title, in: .betaTiming, replacing: #""treasury-bill" }"#,
      by: #""treasury-bill", "availableAfter": \#(lag) }"#, says: says)
  }

  static let slips: [Slip] = [
    slip("two days", #"{ "days": 2 }"#, says: ""),
    slip(
      "both keys", #"{ "days": 2, "months": 1 }"#,
      says: """
        beta-timing.json:7:71: assets.bill.availableAfter: has more than one of its keys; give \
        days or months, not both
        """),
    slip(
      "no key", "{}",
      says: """
        beta-timing.json:7:58: assets.bill.availableAfter: has neither days nor months; give an \
        object such as { "days": 2 } or { "months": 1 }
        """),
    slip(
      "an unknown key", #"{ "weeks": 1 }"#,
      says: """
        beta-timing.json:7:60: assets.bill.availableAfter.weeks: "weeks" is no key of \
        assets.bill.availableAfter; its keys are days, months
        """),
    slip(
      "a misspelled key", #"{ "day": 2 }"#,
      says: """
        beta-timing.json:7:60: assets.bill.availableAfter.day: "day" is no key of \
        assets.bill.availableAfter; its keys are days, months; did you mean "days"?
        """),
    slip(
      "a negative lag", #"{ "days": -2 }"#,
      says: """
        beta-timing.json:7:68: assets.bill.availableAfter.days: -2 is not a whole number from 0 to \
        36525
        """),
    slip(
      "a bare number", "2",
      says: """
        beta-timing.json:7:58: assets.bill.availableAfter: 2 is not an object such as \
        { "days": 2 } or { "months": 1 }
        """),
  ]

  @Test("The resolved file has a lag only when the file gives it")
  func resolved() throws {
    let example = ExampleFile.betaTiming
    let prompt = try StrategyFile(reading: example.bytes, file: example.file)
    #expect(prompt.resolved["assets"]?["bill"]?.members?.map(\.name) == ["type"])
    let given = example.replacing(
      #""type": "treasury-bill" }"#,
      by: #""availableAfter": { "months": 2 }, "type": "treasury-bill" }"#)
    let late = try StrategyFile(reading: given.bytes, file: given.file)
    #expect(late.resolved["assets"]?["bill"]?["availableAfter"] == ["months": 2])
    #expect(late.asset(named: "bill")?.availableAfter == .months(2))
  }
}
