/// The periods that every run of a group has.
struct CommonPeriods {
  let spans: [PeriodSpan]

  init(_ all: [Periods]) { self.init(spans: all.map(\.spans)) }

  init(spans all: [[PeriodSpan]]) {
    guard var common = all.first else {
      spans = []
      return
    }
    for spans in all.dropFirst() where spans != common {
      common = Self.intersection(common, spans)
    }
    spans = common
  }

  private static func intersection(_ left: [PeriodSpan], _ right: [PeriodSpan]) -> [PeriodSpan] {
    var both: [PeriodSpan] = []
    var place = 0
    for span in left {
      while place < right.count, right[place] < span { place += 1 }
      if place < right.count, right[place] == span { both.append(span) }
    }
    return both
  }
}
