/// Percents rounded as files publish them, and read back as decimals: the double nearest to the
/// published digits, divided by 100.
enum PublishedPercent {
  /// A yield in percent, published with four decimals and never under 0.1 percent.
  static func yield(_ percent: Double) -> Double { nearest(max(percent, 0.1) * 1e4) / 1e4 / 100 }

  /// A daily return in percent, published with two decimals.
  static func factor(_ percent: Double) -> Double { nearest(percent * 100) / 100 / 100 }

  /// A yearly rate in percent as a bill's return a trading day: three decimals, never under 0.001.
  static func bill(_ percentPerYear: Double) -> Double {
    max(nearest(percentPerYear / 252 * 1000), 1) / 1000 / 100
  }

  /// The nearest whole number of one under 2⁵¹ in size: beside 1.5 · 2⁵² no fraction is left. It
  /// costs two additions where the library's rounding costs a call.
  private static func nearest(_ value: Double) -> Double { (value + 0x1.8p52) - 0x1.8p52 }
}
