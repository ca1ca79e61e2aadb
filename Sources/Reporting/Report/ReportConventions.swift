import TextFormats
public import TimeSeries

/// The conventions of a run, as a report names them.
public struct ReportConventions: Sendable {
  /// What counts as a year.
  public let annualization: Annualization
  /// The days of a year that the groups' frequencies make, where it goes by them and all have the same.
  private(set) var daysPerYear: Double?
  let shortEnd: String
  let bondReturn: String
  let alignment: String
  let regression: String

  /// The conventions by the names that strategy files give them.
  public init(
    annualization: Annualization, shortEnd: String, bondReturn: String, alignment: String,
    regression: String
  ) {
    (self.annualization, self.shortEnd, self.bondReturn) = (annualization, shortEnd, bondReturn)
    (self.alignment, self.regression) = (alignment, regression)
  }

  var annualizationText: String {
    switch annualization {
    case .days(let count): Self.shown(count)
    case .calendar: "calendar"
    case .frequency: daysPerYear.map(Self.shown) ?? "by the frequency of each group's days"
    }
  }

  private static func shown(_ count: Double) -> String {
    count == count.rounded() ? String(Int(count)) : String(count)
  }

  /// The conventions of groups whose years are known.
  func settled(by groups: [GroupReport]) -> ReportConventions {
    var settled = self
    let counts = Set(groups.map(\.common.year.days))
    settled.daysPerYear = counts.count == 1 ? counts.first : nil
    return settled
  }

  /// The conventions by name.
  var pairs: [(String, String)] {
    [
      ("annualization", annualizationText), ("standard deviation", "divisor n - 1"),
      ("shortEnd", shortEnd), ("bondReturn", bondReturn), ("alignment", alignment),
      ("regression", regression),
    ]
  }

  /// The object `conventions` of a report.
  var document: JSONDocument {
    let days: JSONDocument =
      switch annualization {
      case .days(let count): Self.number(count)
      case .calendar: "calendar"
      case .frequency: daysPerYear.map(Self.number) ?? "frequency"
      }
    return [
      "annualization": days, "standardDeviationDivisor": "n-1", "shortEnd": .string(shortEnd),
      "bondReturn": .string(bondReturn), "alignment": .string(alignment),
      "regression": .string(regression),
    ]
  }

  private static func number(_ count: Double) -> JSONDocument {
    count == count.rounded() ? .integer(Int(count)) : .number(count)
  }
}
