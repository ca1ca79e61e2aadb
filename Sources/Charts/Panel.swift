/// Lines and bars over one number axis.
public struct Panel: Sendable {
  let label: String
  let format: NumberFormat
  let lines: [Line]
  let bars: [Bars]
  let height: Double
  let includesZero: Bool
  let limits: ClosedRange<Double>?

  /// - Parameters:
  ///   - label: what the axis measures and its unit; stands above the axis.
  ///   - format: how the axis writes its numbers.
  ///   - lines: values by day.
  ///   - bars: values by year.
  ///   - height: of the axis, in units of the picture (760 wide); grown where the labels need more.
  ///   - includesZero: whether zero is on the axis in any case; bars see to it themselves.
  ///   - limits: what the axis spans at least, such as 0...1 for weights.
  public init(
    label: String, format: NumberFormat, lines: [Line] = [], bars: [Bars] = [],
    height: Double = 220, includesZero: Bool = false, limits: ClosedRange<Double>? = nil
  ) {
    precondition(height.isFinite && height >= 20, "a panel is at least 20 units high")
    precondition(
      limits.map { abs($0.lowerBound) <= 1e150 && abs($0.upperBound) <= 1e150 } ?? true,
      "limits are finite")
    (self.label, self.format, self.lines, self.bars) = (label, format, lines, bars)
    (self.height, self.includesZero, self.limits) = (height, includesZero, limits)
  }
}
