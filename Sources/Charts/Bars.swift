/// One value a calendar year, drawn as bars from zero; those of several series stand beside each other.
public struct Bars: Sendable {
  let name: String
  let years: [Int]
  let values: [Double]
  let color: Int?

  /// - Parameters:
  ///   - name: shown with its color beside the panel; bars with an empty name have no label.
  ///   - years: calendar years from 1 to 9999; others are not drawn.
  ///   - values: one for each year; what is not finite is not drawn.
  ///   - color: place in the palette; nil for the place in the panel.
  public init(name: String, years: [Int], values: [Double], color: Int? = nil) {
    precondition(years.count == values.count, "bars have one value a year")
    (self.name, self.years, self.values, self.color) = (name, years, values, color)
  }
}
