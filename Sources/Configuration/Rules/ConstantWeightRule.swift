import Instruments
import Portfolios
import Simulation
import Strategies
import TextFormats
import TimeSeries

/// `constant-weight`: the same weights at every decision; they add up to 1, in the order of the file.
struct ConstantWeightRule: Rule {
  /// An asset's share of the value, a decimal.
  struct Weight: Sendable, Hashable {
    let asset: String
    let share: Double
  }

  let weights: [Weight]

  static let schema = Record(
    type: "constant-weight", summary: "The same weights at every decision.",
    [
      Field(
        "weights",
        .table(
          of: .anyNumber, named: .assetName,
          called: "an object of weights such as { \"bonds\": 0.4, \"stocks\": 0.6 }"),
        .required, "Shares of the value; they add up to 1, and an asset left out has 0.")
    ])

  static func check(_ diagnostics: inout Contradictions) {
    let weights = diagnostics.rule["weights"]
    for weight in weights.members {
      diagnostics.checkAssetName(
        weight.name, at: ["rule", "weights", weight.name], blaming: weight.place)
    }
    let shares = weights.members.compactMap(\.value.number)
    let sum = shares.reduce(0, +)
    guard !shares.isEmpty, shares.count == weights.members.count, abs(sum - 1) > 1e-12 else {
      return
    }
    let changed = weights.members.map(\.value).first { $0.isFromOption } ?? weights
    let advice = abs(sum - 100) < 1 ? "; weights are parts of one: write 0.6 for 60 percent" : ""
    let rounded = (sum * 1e9).rounded() / 1e9  // 0.6 + 0.3 is shown as 0.9
    let shown = rounded == 1 ? sum.description : String(short: rounded)
    diagnostics.report(
      "the weights add up to \(shown), not to 1\(advice)", at: ["rule", "weights"], blaming: changed
    )
  }

  var assets: [String] { weights.map(\.asset) }
  var observedAssets: [String] { [] }

  func observations(on market: RuleMarket) -> [ObservedSeries] { [] }

  func strategy(seeing columns: [Panel.Column], on market: RuleMarket) -> any Strategy {
    var shares = [Double](repeating: 0, count: market.market.paths.count)
    for weight in weights { shares[market.instrument(weight.asset).index] = weight.share }
    guard let checked = try? Weights(shares: shares) else {
      preconditionFailure("a strategy file's weights sum to one")
    }
    return ConstantWeight(checked)
  }

  func sentence(in file: StrategyFile, on frequency: Frequency?) -> String {
    "constant weights "
      + weights.map { "\($0.asset) \(String(short: $0.share))" }.joined(separator: ", ")
  }
}

extension ConstantWeightRule {
  init?(_ value: LocatedValue) {
    let members = value["weights"].members
    weights = members.compactMap { member in
      member.value.number.map { Weight(asset: member.name, share: $0) }
    }
    guard !weights.isEmpty, weights.count == members.count else { return nil }
  }
}
