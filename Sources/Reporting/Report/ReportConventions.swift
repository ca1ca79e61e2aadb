import TextFormats
public import TimeSeries

/// The conventions of a run, as a report names them.
public struct ReportConventions: Sendable {
  /// Days that count as a year.
  public let annualization: Annualization
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
    case .days(let count): count == count.rounded() ? String(Int(count)) : String(count)
    case .calendar: "calendar"
    }
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
      case .days(let count): count == count.rounded() ? .integer(Int(count)) : .number(count)
      case .calendar: "calendar"
      }
    return [
      "annualization": days, "standardDeviationDivisor": "n-1", "shortEnd": .string(shortEnd),
      "bondReturn": .string(bondReturn), "alignment": .string(alignment),
      "regression": .string(regression),
    ]
  }
}
