import TimeSeries

extension StrategyFile {
  /// A series that the rule looks at, and sees later than on its dates.
  struct LateSeries {
    /// How a sentence calls it.
    let words: String
    /// Where the file says so.
    let path: String
    let lag: PublicationLag
  }

  /// What the rule looks at and sees late, in the order in which its settings name it.
  var lateSeries: [LateSeries] {
    let assets = rule.observedAssets.map { name in
      (description: name, path: "assets.\(name)", lag: asset(named: name)?.availableAfter)
    }
    return (assets + rule.otherLags).compactMap { words, path, lag in
      guard let lag, !lag.isNone else { return nil }
      return LateSeries(words: words, path: "\(path).availableAfter", lag: lag)
    }
  }

  /// What a user should know of lags that change nothing, a sentence each.
  var idleLags: [String] {
    let observed = rule.observedAssets
    return assets.filter { asset in
      asset.availableAfter.map { !$0.isNone } ?? false && !observed.contains(asset.name)
    }.map { "\(file): \($0.name): availableAfter has no effect, the rule does not look at it" }
  }

  /// `; it sees stocks 2 days and the slope 1 month late`
  var latenessInWords: String {
    guard let last = lateSeries.last else { return "" }
    let others = lateSeries.dropLast().map { "\($0.words) \($0.lag)" }.joined(separator: ", ")
    return "; it sees \(others.isEmpty ? "" : "\(others) and ")\(last.words) \(last.lag) late"
  }
}
