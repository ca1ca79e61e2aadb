import Instruments
import TextFormats
import TimeSeries

/// The settings of a file that are right by themselves and wrong together.
struct Contradictions {
  private(set) var mistakes: [ConfigurationMistake] = []
  private let tree: LocatedValue
  private let file: String

  /// Looks through a tree whose single values are checked; unreadable parts are passed over.
  init(in tree: LocatedValue, file: String) {
    (self.tree, self.file) = (tree, file)
    checkSample()
    checkMaturities()
    checkRule()
    checkRebalance()
    checkQuotes()
    if tree["evaluation"]["excessOver"].text != StrategyFile.Evaluation.nothing {
      checkAssetName(at: ["evaluation", "excessOver"])
    }
  }

  /// Which keys go with which quotes; the schema's `StrategyShape.quoteRules` say the same.
  private mutating func checkQuotes() {
    for asset in tree["assets"].members {
      guard let quote: Quote.Word = asset.value["quote"].word() else { continue }
      let (dayCount, maturity) = (asset.value["dayCount"], asset.value["maturity"])
      let path = ["assets", asset.name]
      if asset.value.has("dayCount"), quote != .rate {
        report(
          "goes with the quote \"rate\" alone; remove it", at: path + ["dayCount"],
          blaming: dayCount, asset.value["quote"])
      }
      if asset.value.has("maturity"), quote != .yield, quote != .discountRate {
        report(
          "goes with the quotes \"yield\" and \"discount-rate\" alone; remove it",
          at: path + ["maturity"], blaming: maturity, asset.value["quote"])
      }
      if quote == .yield, !asset.value.has("maturity") {
        report(
          "is missing; a yield is that of a bond: give its years to maturity, such as 10",
          at: path + ["maturity"], blaming: asset.value["quote"])
      }
      if quote == .discountRate, let years = maturity.number, years > 1 {
        report(
          "\(maturity.shown) is above 1; bills run for at most a year: for bonds quote a \"yield\"",
          at: path + ["maturity"], blaming: maturity, asset.value["quote"])
      }
    }
  }

  private mutating func checkSample() {
    let (from, to) = (tree["sample"]["from"], tree["sample"]["to"])
    guard let first = from.text, let last = to.text, let start = Day(iso: first),
      let end = Day(iso: last), start > end
    else { return }
    report(
      "\(first) comes after \(last), the value of to", at: ["sample", "from"], blaming: from, to)
  }

  private mutating func checkMaturities() {
    for asset in tree["assets"].members {
      let maturities = asset.value["maturities"]
      let path = ["assets", asset.name, "maturities"]
      if let from = maturities["from"].integer, let to = maturities["to"].integer, from > to {
        let places = (maturities["from"], maturities["to"])
        report(
          "\(from) is above \(to), the value of to", at: path + ["from"], blaming: places.0,
          places.1)
      }
      checkDistinct(maturities, at: path)
    }
  }

  private mutating func checkDistinct(_ maturities: LocatedValue, at path: [String]) {
    var seen: Set<Double> = []
    for maturity in maturities.elements {
      guard let years = maturity.number, !seen.insert(years).inserted else { continue }
      report("\(maturity.shown) is in the list already; remove it", at: path, blaming: maturity)
    }
  }

  private mutating func checkRule() {
    let rule = tree["rule"]
    switch rule["type"].text {
    case "constant-weight": checkWeights(rule["weights"])
    case "trailing-mean", "slope-timing":
      checkPair("invest", "fund")
      checkSlope(rule["slope"])
    case "beta-timing":
      checkPair("stock", "bond")
      checkClip(rule["clip"])
    default: break
    }
  }

  private mutating func checkWeights(_ weights: LocatedValue) {
    for weight in weights.members {
      checkAssetName(
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
    report(
      "the weights add up to \(shown), not to 1\(advice)", at: ["rule", "weights"], blaming: changed
    )
  }

  private mutating func checkPair(_ first: String, _ second: String) {
    checkAssetName(at: ["rule", first])
    checkAssetName(at: ["rule", second])
    let (one, other) = (tree["rule"][first], tree["rule"][second])
    guard let name = one.text, name == other.text else { return }
    report(
      "\"\(name.shownInMessage())\" is the asset of \(first) too; name two different assets",
      at: ["rule", second], blaming: other, one)
  }

  private mutating func checkSlope(_ slope: LocatedValue) {
    let (long, short) = (slope["long"], slope["short"])
    guard let longer = long.number, let shorter = short.number, longer <= shorter else { return }
    report(
      "\(long.shown) is not above \(short.shown), the value of short; give the longer maturity",
      at: ["rule", "slope", "long"], blaming: long, short)
  }

  private mutating func checkClip(_ clip: LocatedValue) {
    let limits = clip.elements.compactMap(\.number)
    guard limits.count == 2, limits[0] >= limits[1] else { return }
    report(
      "the lowest weight, \(clip.elements[0].shown), is not below the highest,"
        + " \(clip.elements[1].shown)",
      at: ["rule", "clip"], blaming: clip.elements.first { $0.isFromOption } ?? clip)
  }

  private mutating func checkRebalance() {
    let rebalance = tree["rebalance"]
    guard rebalance["unit"].text == "day" else { return }
    let unit = rebalance["unit"]
    for (key, allowed) in StrategyShape.dayAlone {
      guard let given = rebalance[key].text, given != allowed else { continue }
      report(
        "\"\(given)\" needs the unit \"month\"; with \"day\" only \"\(allowed)\" is possible",
        at: ["rebalance", key], blaming: rebalance[key], unit)
    }
    if let type = tree["rule"]["type"].text, StrategyShape.monthlyRules.contains(type) {
      report(
        "\"day\" does not go with \(type), which forecasts months; write \"month\"",
        at: ["rebalance", "unit"], blaming: unit, tree["rule"]["type"])
    }
  }
}

extension Contradictions {
  private mutating func checkAssetName(at path: [String]) {
    let value = path.reduce(tree) { $0[$1] }
    guard let name = value.text else { return }
    checkAssetName(name, at: path, blaming: value.place)
  }

  private mutating func checkAssetName(
    _ name: String, at path: [String], blaming place: LocatedValue.Place
  ) {
    let names = tree["assets"].members.map(\.name)
    guard !names.isEmpty, !names.contains(name) else { return }
    report(
      "\"\(name.shownInMessage())\" is no asset of this file, which has"
        + " \(names.map { $0.shownInMessage() }.joined(separator: ", "))"
        + (NearestName.of(name, among: names).map { "; did you mean \"\($0)\"?" } ?? ""),
      at: path, blaming: LocatedValue(.null, at: place))
  }

  /// Notes a mistake at the first of the values that an option gave, else at the first.
  private mutating func report(
    _ explanation: String, at path: [String], blaming values: LocatedValue...
  ) {
    guard let blamed = values.first(where: \.isFromOption) ?? values.first else { return }
    mistakes.append(
      ConfigurationMistake(
        file: file, place: blamed.place, path: JSONPath(path.map { .name($0) }),
        explanation: explanation))
  }
}

extension LocatedValue {
  fileprivate func has(_ key: String) -> Bool { members.contains { $0.name == key } }

  fileprivate var isFromOption: Bool {
    if case .option = place { true } else { false }
  }
}
