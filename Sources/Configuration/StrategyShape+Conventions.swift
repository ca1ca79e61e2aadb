import Instruments
import Strategies
import TextFormats

extension StrategyShape {
  static let conventions = Record(
    called: "an object such as { \"shortEnd\": \"line\" }",
    [
      Field(
        "shortEnd", .word(of: ShortEnd.self), .optional("line"),
        "How yields are read below one year: along the first line (line), as the one-year yield (flat),"
          + " or from the day's Svensson curve (svensson)."),
      Field(
        "bondReturn", .word(of: BondReturn.self), .optional("aged"),
        "What of a bond's price change counts: all (aged), all but the roll-down (no-roll-down), or the"
          + " yield change alone (price-only)."),
      Field(
        "alignment", .word(of: Alignment.self), .optional("span"),
        "Stock returns of days without a curve: compounded into the next day's (span) or left out"
          + " (same-day)."),
      Field(
        "annualization",
        .either([.number(NumberRange(above: 0, atMost: 366)), .word(["calendar"])]),
        .optional(252), "Days that count as a year, or the sample's own number of them (calendar)."),
      Field(
        "regression", .word(of: ForecastRegression.self), .optional("monthly"),
        "Which returns slope-timing regresses on the slope: of months (monthly), or of holding periods"
          + " that overlap (overlapping) or do not (disjoint)."),
    ])
}
