public import TimeSeries

/// A time series drawn as a line, with its name at its end.
///
/// The line is broken at a value that is not finite (or beyond ±1e150, where differences overflow) and
/// where two neighboring days lie more than sixteen times the line's mean distance apart.
public struct Line: Sendable {
  let name: String
  let days: [Day]
  let values: [Double]
  let endLabel: String?
  let isStep: Bool
  let color: Int?

  /// - Parameters:
  ///   - name: shown at the line's end; a line with an empty name has no label.
  ///   - days: ascending.
  ///   - values: one for each day.
  ///   - endLabel: shown after the name, such as the last value as a table prints it.
  ///   - isStep: whether a value holds until the next day; otherwise neighbors are joined straight.
  ///   - color: place in the palette, so that the same strategy looks the same in every figure;
  ///     nil for the line's place in its panel.
  public init(
    name: String, days: [Day], values: [Double], endLabel: String? = nil, isStep: Bool = false,
    color: Int? = nil
  ) {
    precondition(days.count == values.count, "a line has one value a day")
    precondition(zip(days, days.dropFirst()).allSatisfy { $0 <= $1 }, "a line's days ascend")
    (self.name, self.days, self.values) = (name, days, values)
    (self.endLabel, self.isStep, self.color) = (endLabel, isStep, color)
  }
}
