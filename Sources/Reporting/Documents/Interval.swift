import Inference

/// Two ends between which a number lies with the report's confidence.
struct Interval: Sendable, DocumentObject {
  let low: Double?
  let high: Double?

  static let fields = ObjectFields<Self>(
    .init("low", .numberOrNull, \.low, "The lower end."),
    .init("high", .numberOrNull, \.high, "The upper end."), make: Self.init(low:high:))
}

extension Interval {
  /// The interval of a bootstrap.
  init(_ interval: BootstrapTest.Interval) {
    self.init(low: interval.low, high: interval.high)
  }

  /// Both ends; nil where one is undefined.
  var ends: ClosedRange<Double>? { low.flatMap { low in high.map { low...$0 } } }
}
