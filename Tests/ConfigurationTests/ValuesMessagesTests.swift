import Configuration
import Testing

@Suite("Messages: values")
struct ValuesMessagesTests {
  @Test("A strategy file with a wrong value says what is allowed", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  static let slips: [Slip] = [
    Slip(
      "a word is misspelled",
      in: .slopeTiming,
      replacing: #""window": "expanding""#, by: #""window": "expandin""#,
      says: """
        slope-timing.json:15:15: rule.window: "expandin" is neither "expanding" nor a whole \
        number of 3 or more; did you mean "expanding"?
        """),
    Slip(
      "a rule is misspelled",
      in: .slopeTiming,
      replacing: #""type": "slope-timing""#, by: #""type": "slope-timng""#,
      says: """
        slope-timing.json:11:13: rule.type: "slope-timng" is not one of "constant-weight", \
        "trailing-mean", "slope-timing", "beta-timing"; did you mean "slope-timing"?
        """),
    Slip(
      "an asset type is misspelled",
      in: .slopeTiming,
      replacing: #""type": "zero-coupon-bond","#, by: #""type": "zero-cupon-bond","#,
      says: """
        slope-timing.json:8:24: assets.short.type: "zero-cupon-bond" is not one of \
        "zero-coupon-bond", "zero-coupon-bonds", "stock-market", "treasury-bill", "series"; did \
        you mean "zero-coupon-bond"?
        """),
    Slip(
      "a unit in the plural",
      in: .slopeTiming,
      replacing: #""unit": "month""#, by: #""unit": "months""#,
      says: """
        slope-timing.json:17:38: rebalance.unit: "months" is neither "day" nor "month"; did you \
        mean "month"?
        """),
    Slip(
      "a unit that does not exist",
      in: .slopeTiming,
      replacing: #""unit": "month""#, by: #""unit": "week""#,
      says: """
        slope-timing.json:17:38: rebalance.unit: "week" is neither "day" nor "month"
        """),
    Slip(
      "a word in capitals",
      in: .slopeTiming,
      replacing: #""period": "rebalance""#, by: #""period": "REBALANCE""#,
      says: """
        slope-timing.json:20:52: evaluation.period: "REBALANCE" is not one of "day", "month", \
        "rebalance"; did you mean "rebalance"?
        """),
    Slip(
      "a number in quotes",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": "3""#,
      says: """
        slope-timing.json:17:27: rebalance.every: "3" is not a whole number of 1 or more; remove \
        the quotes
        """),
    Slip(
      "a truth value for a number",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": true"#,
      says: """
        slope-timing.json:17:27: rebalance.every: true is not a whole number of 1 or more
        """),
    Slip(
      "null for a number",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": null"#,
      says: """
        slope-timing.json:17:27: rebalance.every: null is not a whole number of 1 or more
        """),
    Slip(
      "half a month",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": 0.5"#,
      says: """
        slope-timing.json:17:27: rebalance.every: 0.5 is not a whole number of 1 or more
        """),
    Slip(
      "every zero months",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": 0"#,
      says: """
        slope-timing.json:17:27: rebalance.every: 0 is not a whole number of 1 or more
        """),
    Slip(
      "a negative burn-in",
      in: .slopeTiming,
      replacing: #""burnIn": 120"#, by: #""burnIn": -1"#,
      says: """
        slope-timing.json:17:57: rebalance.burnIn: -1 is not a whole number of 0 or more
        """),
    Slip(
      "a count beyond every sample",
      in: .slopeTiming,
      replacing: #""burnIn": 120"#, by: #""burnIn": 9007199254740993"#,
      says: """
        slope-timing.json:17:57: rebalance.burnIn: 9007199254740993 is more than 1000000, the \
        largest allowed
        """),
    Slip(
      "a window of two months",
      in: .slopeTiming,
      replacing: #""window": "expanding""#, by: #""window": 2"#,
      says: """
        slope-timing.json:15:15: rule.window: 2 is neither "expanding" nor a whole number of 3 or \
        more
        """),
    Slip(
      "a window of two days",
      in: .betaTiming,
      replacing: #""window": 63"#, by: #""window": 2"#,
      says: """
        beta-timing.json:13:15: rule.window: 2 is not a whole number of 3 or more
        """),
    Slip(
      "a delay of a year",
      in: .slopeTiming,
      replacing: #""delayDays": 0"#, by: #""delayDays": 365"#,
      says: """
        slope-timing.json:18:31: execution.delayDays: 365 is not a whole number from 0 to 250
        """),
    Slip(
      "a negative cost",
      in: .slopeTiming,
      replacing: #""basisPoints": 0"#, by: #""basisPoints": -5"#,
      says: """
        slope-timing.json:19:29: costs.basisPoints: -5 is not a number from 0 to 10000
        """),
    Slip(
      "a bond of forty years",
      in: .slopeTiming,
      replacing: #""maturity": 1,"#, by: #""maturity": 40,"#,
      says: """
        slope-timing.json:8:56: assets.short.maturity: 40 is not a number above 0 and at most 30
        """),
    Slip(
      "a bond of no years",
      in: .slopeTiming,
      replacing: #""maturity": 1,"#, by: #""maturity": 0,"#,
      says: """
        slope-timing.json:8:56: assets.short.maturity: 0 is not a number above 0 and at most 30
        """),
    Slip(
      "bonds in half years",
      in: .slopeTiming,
      replacing: #""from": 2, "to": 10"#, by: #""from": 2.5, "to": 10"#,
      says: """
        slope-timing.json:7:68: assets.long.maturities.from: 2.5 is not a whole number from 1 to \
        30
        """),
    Slip(
      "no maturities",
      in: .slopeTiming,
      replacing: #"{ "from": 2, "to": 10 }"#, by: "[]",
      says: """
        slope-timing.json:7:58: assets.long.maturities: an empty list is neither an object such \
        as { "from": 2, "to": 10 } nor a list of maturities such as [2, 5, 10]
        """),
    Slip(
      "a maturity that is text",
      in: .slopeTiming,
      replacing: #"{ "from": 2, "to": 10 }"#, by: #"[2, "five", 10]"#,
      says: """
        slope-timing.json:7:62: assets.long.maturities[1]: "five" is not a number above 0 and at \
        most 30
        """),
    Slip(
      "a list where an object is needed",
      in: .slopeTiming,
      replacing: #"{ "every": 3, "unit": "month", "burnIn": 120 }"#, by: #"[3, "month"]"#,
      says: """
        slope-timing.json:17:16: rebalance: a list of 2 is not an object such as { "every": 3, \
        "unit": "month" }
        """),
    Slip(
      "one limit of two",
      in: .betaTiming,
      replacing: #""clip": null"#, by: #""clip": [0]"#,
      says: """
        beta-timing.json:16:13: rule.clip: a list of 1 is neither null nor a list of two numbers \
        such as [0, 1]
        """),
    Slip(
      "a name with capitals and spaces",
      in: .slopeTiming,
      replacing: #""name": "slope-timing""#, by: #""name": "Slope Timing""#,
      says: """
        slope-timing.json:2:11: name: "Slope Timing" is not a name of 1 to 64 lower-case letters, \
        digits and hyphens, no hyphen first
        """),
    Slip(
      "a day that does not exist",
      in: .slopeTiming,
      replacing: "1971-08-16", by: "2021-02-29",
      says: """
        slope-timing.json:5:23: sample.from: "2021-02-29" is neither a day of the calendar such \
        as "1971-08-16" nor null
        """),
    Slip(
      "a day of the year zero",
      in: .slopeTiming,
      replacing: "1971-08-16", by: "0000-00-00",
      says: """
        slope-timing.json:5:23: sample.from: "0000-00-00" is neither a day of the calendar such \
        as "1971-08-16" nor null
        """),
    Slip(
      "a day in American order",
      in: .slopeTiming,
      replacing: "1971-08-16", by: "08/16/1971",
      says: """
        slope-timing.json:5:23: sample.from: "08/16/1971" is neither a day of the calendar such \
        as "1971-08-16" nor null
        """),
    Slip(
      "an asset name with a space",
      in: .slopeTiming,
      replacing: #""short": { "type""#, by: #""short bond": { "type""#,
      says: """
        slope-timing.json:8:5: assets.short bond: "short bond" is not an asset name of 1 to 64 \
        letters, digits, hyphens and underscores, other than "none", which stands for no asset
        slope-timing.json:13:13: rule.fund: "short" is no asset of this file, which has long, \
        short bond; did you mean "short bond"?
        slope-timing.json:20:33: evaluation.excessOver: "short" is no asset of this file, which \
        has long, short bond; did you mean "short bond"?
        """),
    Slip(
      "a terminal escape in the title",
      in: .slopeTiming,
      replacing: "Slope timing", by: #"Slope \u001b[31mtiming"#,
      says: #"""
        slope-timing.json:3:12: title: "Slope \u001b[31mtiming" is not a line of 1 to 200 \#
        characters without control characters
        """#),
    Slip(
      "an unknown version of the schema",
      in: .slopeTiming,
      replacing: #""name": "slope-timing""#,
      by: "\"$schema\": \"tenor.strategy/2\",\n  \"name\": \"slope-timing\"",
      says: """
        slope-timing.json:2:14: $schema: "tenor.strategy/2" is not "strategy.schema.json", the \
        only version so far
        """),
    Slip(
      "a convention is misspelled",
      in: .slopeTiming,
      replacing: #""costs""#, by: "\"conventions\": { \"shortEnd\": \"svenson\" },\n  \"costs\"",
      says: """
        slope-timing.json:19:32: conventions.shortEnd: "svenson" is not one of "line", "flat", \
        "svensson"; did you mean "svensson"?
        """),
    Slip(
      "a year of no days",
      in: .slopeTiming,
      replacing: #""costs""#, by: "\"conventions\": { \"annualization\": 0 },\n  \"costs\"",
      says: """
        slope-timing.json:19:37: conventions.annualization: 0 is not one of a number above 0 and at \
        most 366, "frequency", "calendar"
        """),
  ]
}
