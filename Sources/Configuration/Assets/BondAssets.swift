import Instruments
import Simulation
import TextFormats

/// `zero-coupon-bond`: one zero-coupon bond; maturity in years, above 0 and at most 30.
struct ZeroCouponBondAsset: AssetKind {
  let maturity: Double
  let roll: Roll

  static let schema = Record(
    type: "zero-coupon-bond",
    summary: "One zero-coupon bond, bought at a maturity, aged and rolled.",
    [
      Field("maturity", .years, .required, "Years to maturity when bought."), Roll.field,
      StrategyFile.Asset.lag,
    ])

  var description: String { "\(String(short: maturity))-year zero \(roll.description)" }
  var maturities: [Double] { [maturity] }
  var maturityOfOneBond: Double? { maturity }

  func path(in market: GroupMarket) throws -> AssetPath { try market.path(of: bonds) }

  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts {
    plan.components(of: returns, of: bonds, factors: factors())
  }

  private var bonds: BondPortfolio { BondPortfolio(maturities: [maturity], roll: roll) }
}

extension ZeroCouponBondAsset {
  init?(_ value: LocatedValue) {
    guard let maturity = value["maturity"].number, let roll: Roll = value["roll"].word() else {
      return nil
    }
    (self.maturity, self.roll) = (maturity, roll)
  }
}

/// `zero-coupon-bonds`: equally weighted zero-coupon bonds; distinct maturities in years, in the order of the file.
struct ZeroCouponBondsAsset: AssetKind {
  let maturities: [Double]
  let roll: Roll

  static let schema = Record(
    type: "zero-coupon-bonds",
    summary: "Zero-coupon bonds of several maturities in equal parts.",
    [
      Field(
        "maturities", .either([.record(span), list]), .required,
        "Years to maturity, equally weighted: all whole years from one to another, or a list."),
      Roll.field, StrategyFile.Asset.lag,
    ])

  private static let span = Record(
    called: "an object such as { \"from\": 2, \"to\": 10 }",
    [
      Field("from", .wholeNumber(1...30), .required, "The shortest maturity in years."),
      Field("to", .wholeNumber(1...30), .required, "The longest maturity in years."),
    ])

  private static let list = Shape.list(
    of: .years, count: 1...100, called: "a list of maturities such as [2, 5, 10]")

  static func check(_ asset: LocatedValue.Member, _ diagnostics: inout Contradictions) {
    let maturities = asset.value["maturities"]
    let path = ["assets", asset.name, "maturities"]
    if let from = maturities["from"].integer, let to = maturities["to"].integer, from > to {
      diagnostics.report(
        "\(from) is above \(to), the value of to", at: path + ["from"],
        blaming: maturities["from"], maturities["to"])
    }
    var seen: Set<Double> = []
    for maturity in maturities.elements {
      guard let years = maturity.number, !seen.insert(years).inserted else { continue }
      diagnostics.report(
        "\(maturity.shown) is in the list already; remove it", at: path, blaming: maturity)
    }
  }

  var description: String { "zeros of \(years) years in equal parts \(roll.description)" }

  private var years: String {
    let isRun = zip(maturities, maturities.dropFirst()).allSatisfy { $1 == $0 + 1 }
    if isRun, maturities.count > 2, let first = maturities.first, let last = maturities.last {
      return "\(String(short: first)) to \(String(short: last))"
    }
    return maturities.map { String(short: $0) }.joined(separator: ", ")
  }

  func path(in market: GroupMarket) throws -> AssetPath { try market.path(of: bonds) }

  func components(
    of returns: [Double], in plan: StrategyPlan, factors: () -> [CurveFactors]
  ) -> ReturnParts {
    plan.components(of: returns, of: bonds, factors: factors())
  }

  private var bonds: BondPortfolio { BondPortfolio(maturities: maturities, roll: roll) }
}

extension ZeroCouponBondsAsset {
  init?(_ value: LocatedValue) {
    let listed = value["maturities"]
    if let from = listed["from"].integer, let to = listed["to"].integer {
      maturities = from <= to ? (from...to).map(Double.init) : []
    } else {
      maturities = listed.elements.compactMap(\.number)
      guard maturities.count == listed.elements.count else { return nil }
    }
    guard !maturities.isEmpty, let roll: Roll = value["roll"].word() else { return nil }
    self.roll = roll
  }
}

extension Roll {
  fileprivate static let field = Field(
    "roll", .word(of: Roll.self), .required,
    "When an aged bond is exchanged for a new one: every day or at each month-end.")

  fileprivate var description: String { self == .day ? "rolled daily" : "rolled at month end" }
}

extension StrategyPlan {
  fileprivate func components(
    of returns: [Double], of bonds: BondPortfolio, factors: [CurveFactors]
  ) -> ReturnParts {
    guard let market = self.bonds else { preconditionFailure("a group with bonds has curves") }
    return market.parts(of: bonds, earning: returns, factors: factors)
  }
}
