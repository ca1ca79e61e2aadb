import Configuration
import TestSupport

/// The strategy files of this checkout.
enum ShippedStrategy {
  /// All six.
  static let names = bondTiming + stockBond
  /// Those of Figure 7.12.
  static let bondTiming = ["constant-weight", "trailing-mean", "slope-timing"]
  /// Those of Table 7.4.
  static let stockBond = ["beta-timing", "fixed-forty", "stocks-only"]

  /// A shipped strategy, with settings such as `rule.window=126`.
  static func named(_ name: String, _ settings: String...) throws -> StrategyFile {
    try named(name, settings: settings)
  }

  /// A shipped strategy, with settings such as `rule.window=126`.
  static func named(_ name: String, settings: [String]) throws -> StrategyFile {
    let bytes = try WholeFile.bytes(of: Checkout.path(of: "strategies/\(name).json"))
    return try StrategyFile(
      reading: bytes, file: name + ".json", settings: settings.map { try Setting(parsing: $0) })
  }

  /// All six as they are shipped.
  static func all() throws -> [StrategyFile] { try names.map { try named($0) } }
}
