import TimeSeries

/// The grid of whole numbers that a panel's paths are written on: every drawing scales it to its own size.
struct PlotGrid: Sendable {
  /// Grid units to a column of the thinning, about a pixel of the wide drawing.
  static let columnWidth: Int32 = 10
  /// Width of the grid.
  static let width: Int32 = 5600
  /// Values beyond it are not drawn: their differences would overflow.
  static let largest = 1e150

  /// Height of the grid, ten to a unit of the picture.
  let height: Int32
  private let time: TimeAxis
  private let high: Double
  private let unitsPerDay: Double
  private let unitsPerValue: Double

  init(time: TimeAxis, axis: NumberAxis, height: Double) {
    self.height = Int32((10 * height).rounded())
    self.time = time
    high = axis.high
    unitsPerDay = Double(Self.width) / Double(time.days)
    unitsPerValue = Double(self.height) / (axis.high - axis.low)
  }

  /// Where a day lies; days beyond the axis lie on its end.
  func x(_ day: Day) -> Int32 {
    let place = Double(Int(day.number) - Int(time.first.number)) * unitsPerDay
    return Int32(min(max(place.rounded(), 0), Double(Self.width)))
  }

  /// Where a value lies, downward from the top of the axis.
  func y(_ value: Double) -> Int32 {
    Int32(min(max(((high - value) * unitsPerValue).rounded(), 0), Double(height)))
  }

  /// Whether a value can be drawn.
  static func holds(_ value: Double) -> Bool { abs(value) <= largest }  // false for NaN
}
