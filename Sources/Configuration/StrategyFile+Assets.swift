public import Instruments
public import TimeSeries

extension StrategyFile {
  /// Something that the strategy may hold, under the file's own name for it.
  public struct Asset: Sendable, Hashable {
    /// What an asset is, and what its file says of it.
    public enum Kind: Sendable, Hashable {
      /// One zero-coupon bond; maturity in years, above 0 and at most 30.
      case zeroCouponBond(maturity: Double, roll: Roll)
      /// Equally weighted zero-coupon bonds; distinct maturities in years, in the order of the file.
      case zeroCouponBonds(maturities: [Double], roll: Roll)
      case stockMarket
      case treasuryBill
      /// A column of a file of the user's.
      case series(file: String, column: TableColumn, quote: Quote)
    }

    /// The name that rules and evaluation use.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// How long after their dates the rule sees its returns, where the file says; it earns them as ever.
    public let availableAfter: PublicationLag?
  }
}

extension StrategyFile.Asset.Kind {
  /// Whether it is one bond or several.
  public var isBond: Bool {
    switch self {
    case .zeroCouponBond, .zeroCouponBonds: true
    case .stockMarket, .treasuryBill, .series: false
    }
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
}

extension StrategyFile.Asset {
  init?(_ member: LocatedValue.Member) {
    guard let kind = Kind(member.value) else { return nil }
    (name, self.kind) = (member.name, kind)
    availableAfter = PublicationLag(member.value["availableAfter"])
  }
}

extension PublicationLag {
  /// A lag from an object with one key; nil for anything else.
  init?(_ value: LocatedValue) {
    if let days = value["days"].integer {
      self = .days(days)
    } else if let months = value["months"].integer {
      self = .months(months)
    } else {
      return nil
    }
  }
}

extension StrategyFile.Asset.Kind {
  init?(_ value: LocatedValue) {
    let roll: Roll? = value["roll"].word()
    switch value["type"].text {
    case "zero-coupon-bond":
      guard let maturity = value["maturity"].number, let roll else { return nil }
      self = .zeroCouponBond(maturity: maturity, roll: roll)
    case "zero-coupon-bonds":
      guard let maturities = Self.maturities(value["maturities"]), let roll else { return nil }
      self = .zeroCouponBonds(maturities: maturities, roll: roll)
    case "stock-market": self = .stockMarket
    case "treasury-bill": self = .treasuryBill
    case "series":
      guard let file = value["file"].text, let column = TableColumn(value),
        let quote = Quote(value)
      else { return nil }
      self = .series(file: file, column: column, quote: quote)
    default: return nil
    }
  }

  /// The years of a list, or all from one to another; nil when they are not right.
  private static func maturities(_ value: LocatedValue) -> [Double]? {
    if let from = value["from"].integer, let to = value["to"].integer {
      return from <= to ? (from...to).map(Double.init) : nil
    }
    let years = value.elements.compactMap(\.number)
    return years.isEmpty || years.count != value.elements.count ? nil : years
  }
}
