import Configuration
import Testing

@Suite("Messages: contradictions")
struct ContradictionsMessagesTests {
  @Test("A strategy file that contradicts itself says which two settings do", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  static let slips: [Slip] = [
    Slip(
      "the sample ends before it begins",
      in: .slopeTiming,
      replacing: "2023-06-30", by: "1970-06-30",
      says: """
        slope-timing.json:5:23: sample.from: 1971-08-16 comes after 1970-06-30, the value of to
        """),
    Slip(
      "maturities run backwards",
      in: .slopeTiming,
      replacing: #""from": 2, "to": 10"#, by: #""from": 10, "to": 2"#,
      says: """
        slope-timing.json:7:68: assets.long.maturities.from: 10 is above 2, the value of to
        """),
    Slip(
      "a maturity is listed twice",
      in: .slopeTiming,
      replacing: #"{ "from": 2, "to": 10 }"#, by: "[2, 5, 2.0]",
      says: """
        slope-timing.json:7:65: assets.long.maturities: 2.0 is in the list already; remove it
        """),
    Slip(
      "the rule names an asset that is not there",
      in: .slopeTiming,
      replacing: #""invest": "long""#, by: #""invest": "lnog""#,
      says: """
        slope-timing.json:12:15: rule.invest: "lnog" is no asset of this file, which has long, \
        short; did you mean "long"?
        """),
    Slip(
      "the benchmark is not an asset",
      in: .slopeTiming,
      replacing: #""excessOver": "short""#, by: #""excessOver": "bills""#,
      says: """
        slope-timing.json:20:33: evaluation.excessOver: "bills" is no asset of this file, which \
        has long, short
        """),
    Slip(
      "an asset pays for itself",
      in: .slopeTiming,
      replacing: #""fund": "short""#, by: #""fund": "long""#,
      says: """
        slope-timing.json:13:13: rule.fund: "long" is the asset of invest too; name two different \
        assets
        """),
    Slip(
      "stock and bond are one asset",
      in: .betaTiming,
      replacing: #""bond": "bond""#, by: #""bond": "stocks""#,
      says: """
        beta-timing.json:12:13: rule.bond: "stocks" is the asset of stock too; name two different \
        assets
        """),
    Slip(
      "the slope is upside down",
      in: .slopeTiming,
      replacing: #""slope": { "long": 10, "short": 1 }"#,
      by: #""slope": { "long": 1, "short": 10 }"#,
      says: """
        slope-timing.json:14:24: rule.slope.long: 1 is not above 10, the value of short; give the \
        longer maturity
        """),
    Slip(
      "the limits are upside down",
      in: .betaTiming,
      replacing: #""clip": null"#, by: #""clip": [1, 0]"#,
      says: """
        beta-timing.json:16:13: rule.clip: the lowest weight, 1, is not below the highest, 0
        """),
    Slip(
      "weights add up to more than one",
      in: .fixedForty,
      replacing: #""bond": 0.4"#, by: #""bond": 0.5"#,
      says: """
        fixed-forty.json:9:51: rule.weights: the weights add up to 1.1, not to 1
        """),
    Slip(
      "weights miss one by a trillionth and a half",
      in: .fixedForty,
      replacing: #""bond": 0.4"#, by: #""bond": 0.4000000000015"#,
      says: """
        fixed-forty.json:9:51: rule.weights: the weights add up to 1.0000000000015, not to 1
        """),
    Slip(
      "a weight names an asset that is not there",
      in: .fixedForty,
      replacing: #""bond": 0.4"#, by: #""bonds": 0.4"#,
      says: """
        fixed-forty.json:9:53: rule.weights.bonds: "bonds" is no asset of this file, which has \
        stocks, bond, bill; did you mean "bond"?
        """),
    Slip(
      "days on calendar quarters",
      in: .fixedForty,
      replacing: #""unit": "day""#, by: #""unit": "day", "phase": "calendar-quarter""#,
      says: """
        fixed-forty.json:10:54: rebalance.phase: "calendar-quarter" needs the unit "month"; with \
        "day" only "burn-in" is possible
        """),
    Slip(
      "days reset monthly",
      in: .fixedForty,
      replacing: #""unit": "day""#, by: #""unit": "day", "hold": "reset-monthly""#,
      says: """
        fixed-forty.json:10:53: rebalance.hold: "reset-monthly" needs the unit "month"; with \
        "day" only "drift" is possible
        """),
    Slip(
      "a monthly forecast decided by the day",
      in: .slopeTiming,
      replacing: #""unit": "month""#, by: #""unit": "day""#,
      says: """
        slope-timing.json:17:38: rebalance.unit: "day" does not go with slope-timing, which \
        forecasts months; write "month"
        """),
  ]
}
