import TextFormats

/// In how many variations a lead survives.
enum SurvivalInWords {
  /// `12 of 47 variations`, `all 47 variations`, `none of 47 variations`
  static func text(survived: Int, counted: Int) -> String {
    let variations = String(counting: counted, "variation")
    if survived == 0 { return "none of \(variations)" }
    if survived == counted, counted > 1 { return "all \(variations)" }
    return "\(String(grouped: survived)) of \(variations)"
  }
}
