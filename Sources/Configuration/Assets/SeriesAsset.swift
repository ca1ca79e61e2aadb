import Instruments
import Simulation
import TextFormats

/// `series`: a column of a file of the user's.
struct SeriesAsset: AssetKind {
  let file: String
  let column: TableColumn
  let quote: Quote

  static let schema = Record(
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
        "maturity", .years, .omittable,
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
      StrategyFile.Asset.lag,
    ], also: quoteRules)

  /// Which keys go with which quotes; `check` refuses others with a message.
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

  static func check(_ asset: LocatedValue.Member, _ diagnostics: inout Contradictions) {
    guard let quote: Quote.Word = asset.value["quote"].word() else { return }
    let (dayCount, maturity) = (asset.value["dayCount"], asset.value["maturity"])
    let path = ["assets", asset.name]
    if asset.value.has("dayCount"), quote != .rate {
      diagnostics.report(
        "goes with the quote \"rate\" alone; remove it", at: path + ["dayCount"],
        blaming: dayCount, asset.value["quote"])
    }
    if asset.value.has("maturity"), quote != .yield, quote != .discountRate {
      diagnostics.report(
        "goes with the quotes \"yield\" and \"discount-rate\" alone; remove it",
        at: path + ["maturity"], blaming: maturity, asset.value["quote"])
    }
    if quote == .yield, !asset.value.has("maturity") {
      diagnostics.report(
        "is missing; a yield is that of a bond: give its years to maturity, such as 10",
        at: path + ["maturity"], blaming: asset.value["quote"])
    }
    if quote == .discountRate, let years = maturity.number, years > 1 {
      diagnostics.report(
        "\(maturity.shown) is above 1; bills run for at most a year: for bonds quote a \"yield\"",
        at: path + ["maturity"], blaming: maturity, asset.value["quote"])
    }
  }

  var description: String {
    "\(file.shownInMessage(atMost: 80)) \(column.label.shownInMessage(atMost: 160)) (\(quote.description))"
  }

  var quoted: QuotedColumn? { named }

  private var named: QuotedColumn {
    QuotedColumn(column: MarketNeeds.Column(file: file, column: column), quote: quote)
  }

  func path(in market: GroupMarket) throws -> AssetPath {
    try market.path(of: named, StrategyFile.Asset.Kind(self))
  }

  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts {
    ReturnParts(of: returns, as: .series)
  }
}

extension SeriesAsset {
  init?(_ value: LocatedValue) {
    guard let file = value["file"].text, let column = TableColumn(value),
      let quote = Quote(value)
    else { return nil }
    (self.file, self.column, self.quote) = (file, column, quote)
  }
}

extension Quote {
  /// What an asset says of its column; nil where that is incomplete.
  init?(_ value: LocatedValue) {
    guard let word: Word = value["quote"].word() else { return nil }
    let maturity = value["maturity"].number
    switch word {
    case .price: self = .price
    case .simpleReturn: self = .simpleReturn
    case .percentReturn: self = .percentReturn
    case .rate: self = .rate(value["dayCount"].word() ?? .actual360)
    case .discountRate:
      // Bills run for whole weeks, 52 of which are a year: 13 weeks are 91 days.
      self = .discountRate(billDays: max(1, Int((364 * (maturity ?? 0.25)).rounded())))
    case .yield:
      guard let maturity else { return nil }
      self = .yield(maturity: maturity)
    }
  }

  /// `percent-return`, `yield of a 10-year zero, continuously compounded`: what the column is taken for.
  fileprivate var description: String {
    switch self {
    case .price, .simpleReturn, .percentReturn: word.rawValue
    case .rate(let dayCount): "yearly rate, earned over \(dayCount.rawValue) days"
    case .discountRate(let billDays):
      "bank discount rate of a \(billDays)-day bill, earned over actual days"
    case .yield(let maturity):
      "yield of a \(String(short: maturity))-year zero, read as continuously compounded"
    }
  }
}
