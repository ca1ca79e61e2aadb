import Configuration
import Testing

@Suite("Messages: settings")
struct SettingsMessagesTests {
  @Test(
    "A setting of the command line that cannot be used is quoted in the message", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  static let slips: [Slip] = [
    Slip(
      "a setting that the rule does not have",
      in: .fixedForty,
      settings: ["rule.window=126"],
      says: """
        fixed-forty.json: --set rule.window=126: "window" is no key of rule of type \
        constant-weight; its keys are type, weights
        """),
    Slip(
      "a key is misspelled in a setting",
      in: .slopeTiming,
      settings: ["rule.windw=126"],
      says: """
        slope-timing.json: --set rule.windw=126: "windw" is no key of rule of type slope-timing; \
        its keys are type, invest, fund, slope, window, shrink; did you mean "window"?
        """),
    Slip(
      "a value out of range",
      in: .slopeTiming,
      settings: ["rule.window=2"],
      says: """
        slope-timing.json: --set rule.window=2: rule.window: 2 is neither "expanding" nor a whole \
        number of 3 or more
        """),
    Slip(
      "text without quotes",
      in: .slopeTiming,
      settings: ["rule.window=expanding"],
      says: """
        --set rule.window=expanding: expanding is not JSON; text needs quotes: --set \
        rule.window='"expanding"'
        """),
    Slip(
      "no value",
      in: .slopeTiming,
      settings: ["rule.window"],
      says: """
        --set rule.window: has no value; write it without blanks, as --set rule.window=126
        """),
    Slip(
      "an empty value",
      in: .slopeTiming,
      settings: ["rule.window="],
      says: """
        --set rule.window=: has no value after the equals sign
        """),
    Slip(
      "no path",
      in: .slopeTiming,
      settings: ["=3"],
      says: """
        --set =3: has no readable path before the equals sign; write it as --set rule.window=126
        """),
    Slip(
      "a bracket that does not close",
      in: .betaTiming,
      settings: ["rule.clip[0=1"],
      says: """
        --set rule.clip[0=1: has no readable path before the equals sign; write it as --set \
        rule.window=126
        """),
    Slip(
      "a value with a trailing comma",
      in: .betaTiming,
      settings: ["rule.clip=[0, 1,]"],
      says: """
        --set rule.clip=[0, 1,]: [0, 1,] is not JSON: this comma is one too many; remove it
        """),
    Slip(
      "an element beyond the list",
      in: .betaTiming,
      settings: ["rule.clip=[0, 1]", "rule.clip[2]=1"],
      says: """
        beta-timing.json: --set rule.clip[2]=1: rule.clip is a list of 2, whose elements are \
        counted from 0
        """),
    Slip(
      "an element of no list",
      in: .betaTiming,
      settings: ["rule.clip[0]=0"],
      says: """
        beta-timing.json: --set rule.clip[0]=0: null has no inside; give all of it with --set \
        rule.clip=…
        """),
    Slip(
      "something inside a number",
      in: .slopeTiming,
      settings: ["rebalance.every.days=3"],
      says: """
        slope-timing.json: --set rebalance.every.days=3: 3 has no inside; give all of it with \
        --set rebalance.every=…
        """),
    Slip(
      "an asset that is not there",
      in: .slopeTiming,
      settings: [#"assets.lnog.roll="day""#],
      says: """
        slope-timing.json: --set assets.lnog.roll="day": "lnog" is neither "long" nor "short"; \
        did you mean "long"?
        """),
    Slip(
      "weights that no longer add up",
      in: .fixedForty,
      settings: ["rule.weights.bond=0.5"],
      says: """
        fixed-forty.json: --set rule.weights.bond=0.5: rule.weights: the weights add up to 1.1, \
        not to 1
        """),
    Slip(
      "two contradictory limits",
      in: .betaTiming,
      settings: ["rule.clip=[0, 1]", "rule.clip.0=2"],
      says: """
        beta-timing.json: --set rule.clip.0=2: rule.clip: the lowest weight, 2, is not below the \
        highest, 1
        """),
    Slip(
      "a key that nothing has",
      in: .slopeTiming,
      settings: ["leverage=2"],
      says: """
        slope-timing.json: --set leverage=2: "leverage" is no key of a strategy; its keys are \
        $schema, name, title, notes, group, sample, assets, rule, rebalance, execution, costs, \
        evaluation, conventions
        """),
    Slip(
      "inside an object that the file lacks",
      in: .slopeTiming,
      replacing: "  \"execution\": { \"delayDays\": 0 },\n", by: "",
      settings: ["execution.delayDays=1"],
      says: """
        slope-timing.json:1:1: execution: is missing; give an object such as { "delayDays": 0 }
        slope-timing.json: --set execution.delayDays=1: the file has no execution to set it in
        """),
  ]
}
