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
    let assets = observedAssets.map { name in
      (words: name, path: "assets.\(name)", lag: asset(named: name)?.availableAfter)
    }
    let slopes = [slope].compactMap { $0 }.map { slope in
      (words: "the slope", path: "rule.slope", lag: slope.availableAfter)
    }
    return (assets + slopes).compactMap { words, path, lag in
      guard let lag, !lag.isNone else { return nil }
      return LateSeries(words: words, path: "\(path).availableAfter", lag: lag)
    }
  }

  /// What a user should know of lags that change nothing, a sentence each.
  var idleLags: [String] {
    let observed = observedAssets
    return assets.filter { asset in
      asset.availableAfter.map { !$0.isNone } ?? false && !observed.contains(asset.name)
    }.map { "\(file): \($0.name): availableAfter has no effect, the rule does not look at it" }
  }

  /// The slope that the rule goes by; nil for a rule that goes by none.
  var slope: Slope? {
    guard case .slopeTiming(_, _, let slope, _, _) = rule else { return nil }
    return slope
  }

  /// The assets whose returns the rule looks at.
  private var observedAssets: [String] {
    if case .constantWeight = rule { return [] }
    return rule.assetNames
  }
}
