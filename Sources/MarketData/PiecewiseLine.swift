/// A path of straight lines between knots, flat before the first and after the last.
struct PiecewiseLine {
  private let knots: [(place: Double, value: Double)]

  /// A path through at least one knot, places ascending.
  init(_ knots: [(Double, Double)]) { self.knots = knots }

  /// The path's values at ascending places.
  func values(at places: [Double]) -> [Double] {
    var next = 0
    return places.map { place in
      while next < knots.count, knots[next].place <= place { next += 1 }
      guard next > 0, next < knots.count else { return knots[max(0, next - 1)].value }
      let (left, right) = (knots[next - 1], knots[next])
      let share = (place - left.place) / (right.place - left.place)
      return left.value + share * (right.value - left.value)
    }
  }
}
