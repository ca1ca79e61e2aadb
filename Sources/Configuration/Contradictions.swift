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
    checkParts()
    checkRebalance()
    if tree["evaluation"]["excessOver"].text != StrategyFile.Evaluation.nothing {
      checkAssetName(at: ["evaluation", "excessOver"])
    }
  }

  /// The object of the rule.
  var rule: LocatedValue { tree["rule"] }

  /// What assets and the rule say of themselves.
  private mutating func checkParts() {
    for asset in tree["assets"].members {
      guard let kind = StrategyFile.assetKind(asset.value["type"].text) else { continue }
      kind.check(asset, &self)
    }
    guard let rule = StrategyFile.ruleType(rule["type"].text) else { return }
    rule.check(&self)
  }

  private mutating func checkSample() {
    let (from, to) = (tree["sample"]["from"], tree["sample"]["to"])
    guard let first = from.text, let last = to.text, let start = Day(iso: first),
      let end = Day(iso: last), start > end
    else { return }
    report(
      "\(first) comes after \(last), the value of to", at: ["sample", "from"], blaming: from, to)
  }

  /// Notes two keys of the rule that do not name two assets of the file.
  mutating func checkPair(_ first: String, _ second: String) {
    checkAssetName(at: ["rule", first])
    checkAssetName(at: ["rule", second])
    let (one, other) = (tree["rule"][first], tree["rule"][second])
    guard let name = one.text, name == other.text else { return }
    report(
      "\"\(name.shownInMessage())\" is the asset of \(first) too; name two different assets",
      at: ["rule", second], blaming: other, one)
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
    if let type = tree["rule"]["type"].text, StrategyFile.monthlyRules.contains(type) {
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

  /// Notes a name that is no asset of the file.
  mutating func checkAssetName(
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
  mutating func report(
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
  func has(_ key: String) -> Bool { members.contains { $0.name == key } }

  var isFromOption: Bool {
    if case .option = place { true } else { false }
  }
}
