/// A strategy's mean excess return split into what its average weights earn and what changing them earns.
struct StoredTiming: Sendable {
  /// A strategy whose weights move as much, independent of returns.
  struct Noise: Sendable {
    /// Annualized standard deviation of its excess returns.
    let standardDeviation: Double
    /// Sharpe ratio.
    let sharpeRatio: Double?
  }

  /// A strategy that holds the same average weights all the time.
  struct Control: Sendable {
    /// Share of each asset.
    let weights: [(name: String, value: Double?)]
    /// Annualized mean excess return.
    let mean: Double?
    /// Annualized standard deviation.
    let standardDeviation: Double?
    /// Sharpe ratio.
    let sharpeRatio: Double?
    /// Sharpe ratio of the strategy less that of the control.
    let sharpeDifference: Double?
    /// Two-sided p-value of the difference, after Jobson, Korkie and Memmel.
    let p: Double?
  }

  /// Mean earned by the average weights, annualized like the other two.
  let fixedPart: Double
  /// Mean earned by the covariance of weights and returns.
  let timingPart: Double
  /// Mean earned by shares that drift from what was decided; nil where the report does not tell it from the timing.
  let drift: Double?
  /// Mean of what is left: trades within periods, resets, delays, costs.
  let other: Double
  /// Newey-West t-statistic of the timing part.
  let timingT: Double?
  /// What weights that move as much by chance would show; nil in runs of earlier versions.
  let noise: Noise?
  /// The control.
  let control: Control?

  init(reading place: JSONPlace) throws(StoredRunError) {
    fixedPart = try place.definite("static")
    timingPart = try place.definite("timing")
    drift = try place.present("drift") == nil ? nil : place.number("drift")
    other = try place.definite("other")
    timingT = try place.number("timingT")
    noise = try place.present("noise").map { noise throws(StoredRunError) in
      Noise(
        standardDeviation: try noise.definite("standardDeviation"),
        sharpeRatio: try noise.number("sharpeRatio"))
    }
    if let control = place.present("control") {
      self.control = try Control(reading: control)
    } else {
      control = nil
    }
  }
}

extension StoredTiming.Control {
  fileprivate init(reading place: JSONPlace) throws(StoredRunError) {
    weights = try place.member("weights").numbers()
    mean = try place.number("mean")
    standardDeviation = try place.number("standardDeviation")
    sharpeRatio = try place.number("sharpeRatio")
    sharpeDifference = try place.number("sharpeDifference")
    p = try place.number("p")
  }
}
