import Instruments
import Strategies
import TextFormats

extension StrategyShape {
  static let conventions = Record(
    called: "an object such as { \"shortEnd\": \"line\" }",
    [
      Field(
        "shortEnd", .word(of: ShortEnd.self), .optional("line"),
        "How yields are read below one year."),
      Field(
        "bondReturn", .word(of: BondReturn.self), .optional("aged"),
        "Which formula makes a bond's return from two yield curves."),
      Field(
        "alignment", .word(of: Alignment.self), .optional("span"),
        "Whether stock returns are compounded over days without a yield curve."),
      Field(
        "annualization",
        .either([.number(NumberRange(above: 0, atMost: 366)), .word(["calendar"])]),
        .optional(252), "Days in a year, or the sample's own count."),
      Field(
        "regression", .word(of: ForecastRegression.self), .optional("monthly"),
        "Which returns slope-timing regresses on the slope."),
    ])
}
