import Configuration
import Testing

@Suite("Messages: form")
struct FormMessagesTests {
  @Test("A strategy file whose JSON is wrong says where, and what to do", arguments: slips)
  func message(slip: Slip) {
    #expect(slip.message == slip.says)
  }

  static let slips: [Slip] = [
    Slip(
      "a comma stands before a closing brace",
      in: .slopeTiming,
      replacing: #""basisPoints": 0 }"#, by: #""basisPoints": 0, }"#,
      says: """
        slope-timing.json:19:30: costs: this comma is one too many; remove it
        """),
    Slip(
      "a comma is missing between two keys",
      in: .slopeTiming,
      replacing: #""every": 3, "#, by: #""every": 3 "#,
      says: """
        slope-timing.json:17:29: rebalance: a comma is missing before this
        """),
    Slip(
      "a comma is doubled",
      in: .slopeTiming,
      replacing: #""every": 3, "#, by: #""every": 3,, "#,
      says: """
        slope-timing.json:17:29: rebalance: this comma is one too many; remove it
        """),
    Slip(
      "a name stands in the quotes of a word processor",
      in: .fixedForty,
      replacing: #""group""#, by: "“group”",
      says: """
        fixed-forty.json:3:3: “ stands where a name in double quotes is needed; quotes are straight: "
        """),
    Slip(
      "a comment explains a setting",
      in: .slopeTiming,
      replacing: #""every": 3, "unit""#, by: #""every": 3, /* quarters */ "unit""#,
      says: """
        slope-timing.json:17:30: rebalance: JSON has no comments; remove this one
        """),
    Slip(
      "a line comment",
      in: .slopeTiming,
      replacing: #""name": "slope-timing","#, by: "// the name\n  \"name\": \"slope-timing\",",
      says: """
        slope-timing.json:2:3: JSON has no comments; remove this one
        """),
    Slip(
      "single quotes",
      in: .slopeTiming,
      replacing: #""unit": "month""#, by: #""unit": 'month'"#,
      says: """
        slope-timing.json:17:38: rebalance.unit: text needs double quotes, not single ones
        """),
    Slip(
      "a key without quotes",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: "every: 3",
      says: """
        slope-timing.json:17:18: rebalance: the name every needs double quotes
        """),
    Slip(
      "a word without quotes",
      in: .slopeTiming,
      replacing: #""unit": "month""#, by: #""unit": month"#,
      says: """
        slope-timing.json:17:38: rebalance.unit: month is not JSON; text needs double quotes: \
        "month"
        """),
    Slip(
      "a key is given twice with the same value",
      in: .slopeTiming,
      replacing: #""every": 3, "#, by: #""every": 3, "every": 3, "#,
      says: """
        slope-timing.json:17:30: rebalance.every: "every" is already given on line 17; keep one \
        of the two
        """),
    Slip(
      "a key is given twice with another value",
      in: .slopeTiming,
      replacing: #""every": 3, "#, by: #""every": 3, "every": 6, "#,
      says: """
        slope-timing.json:17:30: rebalance.every: "every" is already given on line 17; keep one \
        of the two
        """),
    Slip(
      "Python spells null",
      in: .betaTiming,
      replacing: #""sensitivity": 1.0,"#, by: #""sensitivity": None,"#,
      says: """
        beta-timing.json:15:20: rule.sensitivity: None is not JSON; write null
        """),
    Slip(
      "not a number",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": NaN"#,
      says: """
        beta-timing.json:14:18: rule.intercept: NaN is not JSON; numbers are finite
        """),
    Slip(
      "infinity",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": -Infinity"#,
      says: """
        beta-timing.json:14:18: rule.intercept: -Infinity is not JSON; numbers are finite
        """),
    Slip(
      "a number too large for a double",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": 1e999"#,
      says: """
        beta-timing.json:14:18: rule.intercept: 1e999 is too large a number
        """),
    Slip(
      "a number too small for a double",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": 1e-400"#,
      says: """
        beta-timing.json:14:18: rule.intercept: 1e-400 is too close to zero; write 0
        """),
    Slip(
      "a number without a digit before the point",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": .6"#,
      says: """
        beta-timing.json:14:18: rule.intercept: .6 is not a JSON number; write 0.6
        """),
    Slip(
      "a leading zero",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": 03"#,
      says: """
        slope-timing.json:17:27: rebalance.every: 03 is not a JSON number; write 3
        """),
    Slip(
      "a plus sign",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every": +3"#,
      says: """
        slope-timing.json:17:27: rebalance.every: +3 is not a JSON number; write 3
        """),
    Slip(
      "a decimal comma",
      in: .betaTiming,
      replacing: #""intercept": 0.6"#, by: #""intercept": 0,6"#,
      says: """
        beta-timing.json:14:20: rule: 6 stands where a name in double quotes is needed; \
        decimals follow a point, as in 0.6
        """),
    Slip(
      "a brace is missing at the end",
      in: .slopeTiming,
      replacing: "\"period\": \"rebalance\" }\n}", by: "\"period\": \"rebalance\" }\n",
      says: """
        slope-timing.json:22:1: the text ends before the } that is due since line 1
        """),
    Slip(
      "something follows the document",
      in: .slopeTiming,
      replacing: "\"period\": \"rebalance\" }\n}", by: "\"period\": \"rebalance\" }\n}\n{}",
      says: """
        slope-timing.json:22:1: the document has ended before this; remove what follows
        """),
    Slip(
      "a quote is missing",
      in: .slopeTiming,
      replacing: #""group": "bond-timing""#, by: #""group": "bond-timing"#,
      says: """
        slope-timing.json:4:12: group: the text that begins here has no closing quote on its line
        """),
    Slip(
      "an equals sign for a colon",
      in: .slopeTiming,
      replacing: #""every": 3"#, by: #""every" = 3"#,
      says: """
        slope-timing.json:17:26: rebalance.every: a colon is needed between a name and its value
        """),
    Slip(
      "a lone surrogate",
      in: .slopeTiming,
      replacing: "Slope timing", by: #"Slope \ud83d timing"#,
      says: #"""
        slope-timing.json:3:19: title: \ud83d is half of a surrogate pair; the other is missing
        """#),
    Slip(
      "a Windows path with single backslashes",
      in: .slopeTiming,
      replacing: "Slope timing", by: #"C:\data"#,
      says: """
        slope-timing.json:3:15: title: a backslash begins no known escape here; for itself, write \
        two
        """),
  ]
}
