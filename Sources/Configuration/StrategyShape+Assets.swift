import Instruments

extension StrategyShape {
  static let assets = Shape.table(
    of: .choice(
      [zeroCouponBond, zeroCouponBonds, stockMarket, treasuryBill, series],
      called: "an object such as { \"type\": \"stock-market\" }"),
    named: .assetName,
    called: "an object of named assets such as { \"stocks\": { \"type\": \"stock-market\" } }")

  private static let years = Shape.number(NumberRange(above: 0, atMost: 30))

  private static let roll = Field(
    "roll", .word(of: Roll.self), .required,
    "When an aged bond is exchanged for a new one: every day or at month ends.")

  private static let zeroCouponBond = Record(
    type: "zero-coupon-bond", called: "an object",
    [Field("maturity", years, .required, "Years to maturity when bought."), roll])

  private static let zeroCouponBonds = Record(
    type: "zero-coupon-bonds", called: "an object",
    [
      Field(
        "maturities", .either([.record(span), list]), .required,
        "Years to maturity, equally weighted: all whole years from one to another, or a list."),
      roll,
    ])

  private static let span = Record(
    called: "an object such as { \"from\": 2, \"to\": 10 }",
    [
      Field("from", .wholeNumber(1...30), .required, "The shortest maturity in years."),
      Field("to", .wholeNumber(1...30), .required, "The longest maturity in years."),
    ])

  private static let list = Shape.list(
    of: years, count: 1...100, called: "a list of maturities such as [2, 5, 10]")

  private static let stockMarket = Record(type: "stock-market", called: "an object", [])

  private static let treasuryBill = Record(type: "treasury-bill", called: "an object", [])

  private static let series = Record(
    type: "series", called: "an object",
    [
      Field("file", .text(.line), .required, "The file in the data folder."),
      Field("column", .text(.line), .required, "The column's name in the file's header."),
      Field(
        "quote", .word(of: Quote.self), .required,
        "Whether the column holds prices, decimal returns or returns in percent."),
    ])
}
