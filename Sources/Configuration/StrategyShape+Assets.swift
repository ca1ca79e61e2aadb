import Instruments
import TextFormats

extension StrategyShape {
  static let assets = Shape.table(
    of: .choice(
      [zeroCouponBond, zeroCouponBonds, stockMarket, treasuryBill, series],
      called: "an object such as { \"type\": \"stock-market\" }"),
    named: .newAssetName,
    called: "an object of named assets such as { \"stocks\": { \"type\": \"stock-market\" } }")

  private static let years = Shape.number(NumberRange(above: 0, atMost: 30))

  private static let roll = Field(
    "roll", .word(of: Roll.self), .required,
    "When an aged bond is exchanged for a new one: every day or at each month-end.")

  private static let availableAfter = lag(
    "How long after their dates the rule sees the asset's returns, which are earned as ever; left out, on"
      + " their dates.")

  private static let zeroCouponBond = Record(
    type: "zero-coupon-bond",
    summary: "One zero-coupon bond, bought at a maturity, aged and rolled.",
    [
      Field("maturity", years, .required, "Years to maturity when bought."), roll, availableAfter,
    ])

  private static let zeroCouponBonds = Record(
    type: "zero-coupon-bonds",
    summary: "Zero-coupon bonds of several maturities in equal parts.",
    [
      Field(
        "maturities", .either([.record(span), list]), .required,
        "Years to maturity, equally weighted: all whole years from one to another, or a list."),
      roll, availableAfter,
    ])

  private static let span = Record(
    called: "an object such as { \"from\": 2, \"to\": 10 }",
    [
      Field("from", .wholeNumber(1...30), .required, "The shortest maturity in years."),
      Field("to", .wholeNumber(1...30), .required, "The longest maturity in years."),
    ])

  private static let list = Shape.list(
    of: years, count: 1...100, called: "a list of maturities such as [2, 5, 10]")

  private static let stockMarket = Record(
    type: "stock-market", summary: "The stock market: market return of the factor file.",
    [availableAfter])

  private static let treasuryBill = Record(
    type: "treasury-bill", summary: "Treasury bills: the factor file's risk-free return.",
    [availableAfter])

  private static let series = Record(
    type: "series", summary: "A column of a file of your own in the data folder.",
    [
      Field("file", .text(.line), .required, "The file in the data folder."),
      Field("column", .text(.line), .required, "The column's name in the file's header."),
      Field(
        "quote", .word(of: Quote.Word.self), .required,
        "What the column holds: a price, a return (0.01), a percent-return (1), or in percent a year a rate"
          + " of interest, the discount-rate of a bill or the yield of a bond."),
      Field(
        "dayCount", .word(of: DayCount.self), .omittable,
        "With the quote rate: the days that it counts as a year; left out, actual/360."),
      Field(
        "maturity", years, .omittable,
        "Years to maturity: of the bond with the quote yield, of the bill with discount-rate (left out,"
          + " 0.25, which is 91 days)."),
      Field(
        "dateOrder", .word(of: DateOrder.self), .omittable,
        "The order of day, month and year in the file's dates, where the dates do not settle it (01/02/2019)."
      ),
      Field(
        "table", .either([.wholeNumber(1...1000), .text(.line)]), .omittable,
        "Which table of a file that holds several: its number, counted from 1, or the title above it."
      ),
      Field(
        "decimalMark", .word(of: TableHints.DecimalMark.self), .omittable,
        "What stands before the decimals, where the numbers do not settle it (1,234)."),
      availableAfter,
    ], also: quoteRules)

  /// Which keys go with which quotes: see `Contradictions`, which refuses others with a message.
  private static let quoteRules: JSONDocument = [
    "allOf": [
      ["if": quote([.yield]), "then": ["required": ["maturity"]]],
      ["if": quote([.discountRate]), "then": ["properties": ["maturity": ["maximum": 1]]]],
      ["if": quote([.rate]), "else": ["properties": ["dayCount": false]]],
      ["if": quote([.yield, .discountRate]), "else": ["properties": ["maturity": false]]],
    ]
  ]

  private static func quote(_ words: [Quote.Word]) -> JSONDocument {
    [
      "properties": ["quote": JSONSchema.words(words.map(\.rawValue))], "required": ["quote"],
    ]
  }
}
