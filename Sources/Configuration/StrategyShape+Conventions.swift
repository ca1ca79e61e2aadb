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
        .either([.number(NumberRange(above: 0, atMost: 366)), .word(["frequency", "calendar"])]),
        .optional("frequency"),
        "Days that count as a year: a number, what is usual for their frequency (252, 365 with weekends,"
          + " 52 weeks, 12 months, 4 quarters, 1 year), or the sample's own number of them (calendar)."
      ),
      Field(
        "regression", .word(of: ForecastRegression.self), .optional("monthly"),
        "Which returns slope-timing regresses on the slope: of months (monthly), or of holding periods"
          + " that overlap (overlapping) or do not (disjoint)."),
    ])
}
