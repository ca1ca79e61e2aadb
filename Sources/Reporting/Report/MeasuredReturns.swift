/// What a group's returns are measured against, as sentences say it.
struct MeasuredReturns {
  /// What `excessOver` says where nothing is subtracted.
  static let nothing = "none"

  /// The asset whose return is subtracted, or `nothing`.
  let excessOver: String

  /// Whether nothing is subtracted.
  var areTotal: Bool { excessOver == Self.nothing }

  /// `excess` or `total`, before `return` or `returns`.
  var kind: String { areTotal ? "total" : "excess" }

  /// `returns in excess of bill` or `total returns`.
  ///
  /// - Parameters:
  ///   - noun: `return` or `returns`.
  ///   - asset: what to call the asset.
  func words(_ noun: String = "returns", over asset: String? = nil) -> String {
    areTotal ? "total \(noun)" : "\(noun) in excess of \(asset ?? excessOver)"
  }
}
