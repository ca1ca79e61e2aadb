import Configuration
import Testing

@Suite("Messages: keys")
struct KeysMessagesTests {
  @Test("A strategy file with a wrong or missing key says which keys there are", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  static let slips: [Slip] = [
    Slip(
      "a key is misspelled",
      in: .slopeTiming,
      replacing: #""window": "expanding""#, by: #""windw": "expanding""#,
      says: """
        slope-timing.json:15:5: rule.windw: "windw" is no key of rule of type slope-timing; its \
        keys are type, invest, fund, slope, window, shrink; did you mean "window"?
        """),
    Slip(
      "a key in another spelling",
      in: .slopeTiming,
      replacing: #""delayDays": 0"#, by: #""delay_days": 0"#,
      says: """
        slope-timing.json:18:18: execution.delay_days: "delay_days" is no key of execution; its \
        only key is delayDays; did you mean "delayDays"?
        """),
    Slip(
      "a key from nowhere",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""leverage": 2, "every": 3"#,
      says: """
        slope-timing.json:17:18: rebalance.leverage: "leverage" is no key of rebalance; its keys \
        are every, unit, burnIn, phase, hold
        """),
    Slip(
      "a key at the outermost level is misspelled",
      in: .slopeTiming,
      replacing: #""rebalance":"#, by: #""rebalence":"#,
      says: """
        slope-timing.json:17:3: rebalence: "rebalence" is no key of a strategy; its keys are \
        $schema, name, title, notes, group, sample, assets, rule, rebalance, execution, costs, \
        evaluation, conventions; did you mean "rebalance"?
        """),
    Slip(
      "a rule is given the setting of another rule",
      in: .betaTiming,
      replacing: #""sensitivity": 1.0,"#, by: #""slope": { "long": 10, "short": 1 },"#,
      says: """
        beta-timing.json:15:5: rule.slope: "slope" is no key of rule of type beta-timing; its \
        keys are type, stock, bond, window, intercept, sensitivity, clip
        """),
    Slip(
      "the delay is left out",
      in: .slopeTiming,
      replacing: #"{ "delayDays": 0 }"#, by: "{}",
      says: """
        slope-timing.json:18:16: execution.delayDays: is missing; give a whole number from 0 to \
        250
        """),
    Slip(
      "the name is left out",
      in: .slopeTiming,
      replacing: "  \"name\": \"slope-timing\",\n", by: "",
      says: """
        slope-timing.json:1:1: name: is missing; give a name of 1 to 64 lower-case letters, \
        digits and hyphens, no hyphen first
        """),
    Slip(
      "the slope is left out",
      in: .slopeTiming,
      replacing: "    \"slope\": { \"long\": 10, \"short\": 1 },\n", by: "",
      says: """
        slope-timing.json:10:11: rule.slope: is missing; give an object such as { "long": 10, \
        "short": 1 }
        """),
    Slip(
      "the roll is left out",
      in: .slopeTiming,
      replacing: #""maturity": 1, "roll": "month-end""#, by: #""maturity": 1"#,
      says: """
        slope-timing.json:8:14: assets.short.roll: is missing; give "day" or "month-end"
        """),
    Slip(
      "an asset has no type",
      in: .slopeTiming,
      replacing: #""type": "zero-coupon-bond", "maturity": 1"#, by: #""maturity": 1"#,
      says: """
        slope-timing.json:8:14: assets.short.type: is missing; give "zero-coupon-bond", \
        "zero-coupon-bonds", "stock-market", "treasury-bill" or "series"
        """),
  ]
}
