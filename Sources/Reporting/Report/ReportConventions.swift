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
  /// Nil in reports of older programs.
  let regression: String?

  /// The conventions by the names that strategy files give them.
  public init(
    annualization: Annualization, shortEnd: String, bondReturn: String, alignment: String,
    regression: String
  ) {
    self.init(annualization, shortEnd, bondReturn, alignment, regression)
  }

  private init(
    _ annualization: Annualization, _ shortEnd: String, _ bondReturn: String, _ alignment: String,
    _ regression: String?
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
      ("regression", regression ?? ""),
    ]
  }
}

extension ReportConventions: DocumentObject {
  static let fields = ObjectFields<Self>(
    .init(
      "annualization", .annualization, \.written,
      "Days that count as a year: their number, what is usual for each group's frequency, or the sample's own"
        + " number of them."),
    .constant("standardDeviationDivisor", "n-1", "Divisor of variances."),
    .init(
      "shortEnd", .words(["line", "flat", "svensson"]), \.shortEnd,
      "How yields are read below one year."),
    .init(
      "bondReturn", .words(["aged", "no-roll-down", "price-only"]), \.bondReturn,
      "What of a bond's price change counts."),
    .init(
      "alignment", .words(["span", "same-day"]), \.alignment,
      "What becomes of stock returns of days without a curve."),
    .optional(
      "regression", .words(["monthly", "overlapping", "disjoint"]), \.regression,
      "Which returns slope timing regresses on the slope."),
    make: { annualization, _, shortEnd, bondReturn, alignment, regression in
      Self(annualization, shortEnd, bondReturn, alignment, regression)
    })

  /// The days of a year where all groups have the same.
  private var written: Annualization {
    annualization == .frequency ? daysPerYear.map { .days($0) } ?? .frequency : annualization
  }
}

extension JSONType where Value == Annualization {
  fileprivate static var annualization: Self {
    Self(
      [
        "anyOf": [
          ["type": "number", "exclusiveMinimum": 0, "maximum": 366],
          ["enum": ["frequency", "calendar"]],
        ]
      ], wanted: "a number of days, \"frequency\" or \"calendar\"",
      write: {
        switch $0 {
        case .days(let count):
          count == count.rounded() ? .integer(Int(count)) : .number(count)
        case .calendar: "calendar"
        case .frequency: "frequency"
        }
      },
      reading: {
        switch $0 {
        case "calendar": .calendar
        case "frequency": .frequency
        default: $0.number.map { .days($0) }
        }
      })
  }
}
