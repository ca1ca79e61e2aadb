import TestSupport

/// A shipped strategy file, or one with other words in a place.
struct VariedStrategy: Sendable {
  let name: String
  private let before: String
  private let after: String

  /// A shipped file with its words `before` replaced.
  init(_ name: String, _ before: String = "", _ after: String = "") {
    (self.name, self.before, self.after) = (name, before, after)
  }

  /// The text of the file; nothing is replaced where nothing is to be.
  var text: String {
    get throws {
      let text = try WholeFile.text(of: Checkout.path(of: "strategies/\(name).json"))
      return before.isEmpty ? text : text.replacing(before, with: after)
    }
  }

  static let stockBond = ShippedStrategy.stockBond.map { VariedStrategy($0) }
  static let bondTiming = ShippedStrategy.bondTiming.map { VariedStrategy($0) }
  static let shipped = bondTiming + stockBond
}
