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

  /// Places of the common periods in a list that has all of them.
  func places(in all: [PeriodSpan]) -> [Int] {
    var places: [Int] = []
    for place in all.indices where places.count < spans.count && all[place] == spans[places.count] {
      places.append(place)
    }
    return places
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
