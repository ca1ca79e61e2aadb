import TimeSeries

/// A sample cut into parts that have a name.
struct SampleSplit: Sendable, Equatable {
  /// What cuts the sample.
  enum Criterion: String, Sendable {
    /// Calendar decades.
    case decade
    /// The first of January 1998, by when stocks and bonds had begun to move apart.
    case year1998 = "1998"
    /// Contractions of the economy, as dated by the National Bureau of Economic Research.
    case recession
  }

  let by: Criterion
  /// The parts' names, in order.
  let names: [String]
  /// For each period the number of its part.
  let parts: [Int]

  /// All ways to cut a sample that leave at least two parts.
  ///
  /// - Parameters:
  ///   - days: the days at whose close the periods end.
  ///   - isSimulated: whether the market is made up; it knows no recessions.
  static func all(of days: [Day], isSimulated: Bool) -> [SampleSplit] {
    let splits = [decades(days), around1998(days)] + (isSimulated ? [] : [recessions(days)])
    return splits.filter { $0.names.count > 1 }
  }

  private static func decades(_ days: [Day]) -> SampleSplit {
    SampleSplit(.decade, of: days, part: \.decade) { "\($0)s" }
  }

  private static func around1998(_ days: [Day]) -> SampleSplit {
    SampleSplit(.year1998, of: days) {
      $0.month.year < 1998 ? 0 : 1
    } name: {
      $0 == 0 ? "before 1998" : "since 1998"
    }
  }

  private static func recessions(_ days: [Day]) -> SampleSplit {
    let spans = Recession.all.map(\.days)
    return SampleSplit(.recession, of: days) { day in
      spans.contains { $0.contains(day) } ? 1 : 0
    } name: {
      $0 == 0 ? "expansions" : "recessions"
    }
  }

  private init(
    _ criterion: Criterion, of days: [Day], part: (Day) -> Int, name: (Int) -> String
  ) {
    by = criterion
    let numbered = Numbered(days, by: part)
    names = numbered.keys.map(name)
    parts = numbered.numbers
  }
}

extension Day {
  /// The first year of its decade, such as 1980.
  var decade: Int { month.year / 10 * 10 }
}
