import TextFormats

/// How tables show a statistic: its heading, and how its numbers are rounded.
struct StatisticText: Sendable {
  let heading: String
  let cell: CellText

  /// The text of the statistic that reports call so; the number of periods and what other tools print are none of a
  /// strategy's own.
  init(of name: String) {
    if let statistic = Statistic.named(name) {
      self = statistic.text
      return
    }
    switch name {
    case "periods": self.init("periods", .count)
    case "volatility": self.init("volatility %", .percent(decimals: 4))
    case "annualReturn": self.init("annual return %", .percent(decimals: 4))
    case _ where name.hasPrefix(Self.weights):
      self.init("avg. weight \(name.dropFirst(Self.weights.count)) %", Self.averageWeight)
    default: self.init(name, .number(decimals: 4))
    }
  }

  /// How the average weight of any asset is rounded.
  static let averageWeight = CellText.percent(decimals: 2)

  private static let weights = "averageWeights."

  init(_ heading: String, _ cell: CellText) { (self.heading, self.cell) = (heading, cell) }

  /// A column of the statistic's values.
  ///
  /// - Parameter stacked: the heading in short lines, as narrow print has it.
  func column(of values: [Double?], stacked: [String]? = nil) -> TableColumn {
    TableColumn(
      heading: heading, side: .right, cells: values.map(cell.text), stacked: stacked)
  }

  /// The value for people; `n/a` where it is undefined, a hyphen where the strategy is missing.
  func text(of value: StatisticValue) -> String {
    switch value {
    case .number(let number): cell.text(of: number)
    case .count(let count): String(grouped: count)
    case .undefined: CellText.undefined
    case .missing: "-"
    }
  }

  /// A difference of two such values with its sign; one that is not zero never looks like zero.
  func text(of difference: Double?, between values: [StatisticValue]) -> String {
    guard let difference else { return values.contains(.missing) ? "-" : CellText.undefined }
    if difference == 0 { return "0" }
    let sign = difference > 0 ? "+" : "-"
    let rounding = values.allSatisfy(\.isCount) ? .count : cell
    let digits = rounding.text(of: abs(difference))
    guard digits.contains(where: { $0 != "0" && $0 != "." }) else {
      return sign + "<" + digits.dropLast() + "1"
    }
    return sign + digits
  }
}

extension StatisticValue {
  fileprivate var isCount: Bool {
    if case .count = self { true } else { false }
  }
}
