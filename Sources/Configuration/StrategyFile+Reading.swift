import Simulation
import TextFormats
public import TimeSeries

extension StrategyFile {
  /// A strategy from the bytes of its file, after some settings of the command line.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 JSON text.
  ///   - file: The file's name, for messages.
  ///   - settings: Values that replace or complete the file's, in this order, before any check.
  /// - Throws: Every mistake that was found, in the order of the file.
  public init(
    reading bytes: [UInt8], file: String, settings: [Setting] = []
  ) throws(ConfigurationError) {
    let (value, slips) = JSONText.parse(bytes)
    let mistakes = slips.map { ConfigurationMistake($0, file: file) }
    guard let value else { throw ConfigurationError(mistakes.stablySorted()) }
    try self.init(LocatedValue(value), file: file, settings: settings, after: mistakes)
  }

  /// A strategy from a tree of values, after some settings and the mistakes of its text.
  private init(
    _ tree: LocatedValue, file: String, settings: [Setting], after slips: [ConfigurationMistake]
  ) throws(ConfigurationError) {
    var (tree, mistakes) = (tree, slips)
    for setting in settings {
      do throws(ConfigurationError) {
        tree = try setting.applied(to: tree, file: file)
      } catch {
        mistakes += error.mistakes
      }
    }
    let stated = tree["conventions"].members.map(\.name)
    var check = ShapeCheck(file: file)
    tree = check.value(tree, as: .record(StrategyShape.file), at: JSONPath())
    mistakes += check.mistakes + Contradictions(in: tree, file: file).mistakes
    guard mistakes.isEmpty, let result = StrategyFile(tree, file: file, stated: stated) else {
      throw ConfigurationError(mistakes.stablySorted())
    }
    self = result
  }

  /// The same strategy on other days; nil keeps the file's.
  ///
  /// - Throws: When the first day would come after the last.
  public func sampled(from: Day? = nil, to: Day? = nil) throws(ConfigurationError) -> StrategyFile {
    let settings = [from.map(Setting.from), to.map(Setting.to)].compactMap { $0 }
    return try changed(by: settings)
  }

  /// The same strategy under the conventions of its run.
  func adopting(_ conventions: JSONDocument) throws(ConfigurationError) -> StrategyFile {
    try changed(by: [Setting("conventions", conventions)])
  }

  /// The same strategy with some settings changed and checked; what the file itself states stays known.
  func changed(by settings: [Setting]) throws(ConfigurationError) -> StrategyFile {
    let tree = LocatedValue(default: resolved, at: .file)
    let changed = try StrategyFile(tree, file: file, settings: settings, after: [])
    return StrategyFile(changed, stated: statedConventions)
  }
}

extension StrategyFile {
  /// A strategy from a tree without mistakes; nil when anything is missing or unreadable.
  private init?(_ tree: LocatedValue, file: String, stated: [String]) {
    let assets = tree["assets"].members.compactMap { Asset($0) }
    guard let name = tree["name"].text, let title = tree["title"].text,
      let notes = tree["notes"].text, let group = tree["group"].text,
      !assets.isEmpty, assets.count == tree["assets"].members.count,
      let rule = StrategyFile.rule(tree["rule"]),
      let rebalance = RebalanceSchedule(tree["rebalance"]),
      let delayDays = tree["execution"]["delayDays"].integer,
      let basisPoints = tree["costs"]["basisPoints"].number,
      let chargesEntry = tree["costs"]["entry"].flag,
      let excessOver = tree["evaluation"]["excessOver"].text,
      let period: EvaluationPeriod = tree["evaluation"]["period"].word(),
      let conventions = Conventions(tree["conventions"])
    else { return nil }
    self.init(
      file: file, name: name, title: title, notes: notes, group: group,
      sample: Sample(tree["sample"]), assets: assets, rule: rule, rebalance: rebalance,
      delayDays: delayDays, basisPoints: basisPoints, chargesEntry: chargesEntry,
      evaluation: Evaluation(excessOver: excessOver, period: period), conventions: conventions,
      statedConventions: stated, resolved: tree.document)
  }

  private init(_ other: StrategyFile, stated: [String]) {
    self.init(
      file: other.file, name: other.name, title: other.title, notes: other.notes,
      group: other.group, sample: other.sample, assets: other.assets, rule: other.rule,
      rebalance: other.rebalance, delayDays: other.delayDays, basisPoints: other.basisPoints,
      chargesEntry: other.chargesEntry, evaluation: other.evaluation,
      conventions: other.conventions, statedConventions: stated,
      resolved: other.resolved)
  }
}

extension StrategyFile.Sample {
  init(_ value: LocatedValue) {
    from = value["from"].text.flatMap { Day(iso: $0) }
    to = value["to"].text.flatMap { Day(iso: $0) }
  }
}

extension [ConfigurationMistake] {
  /// In the order of the file; mistakes at one place keep the order in which they were found.
  func stablySorted() -> [ConfigurationMistake] {
    enumerated().sorted { left, right in
      if left.element < right.element { return true }
      return !(right.element < left.element) && left.offset < right.offset
    }.map(\.element)
  }
}

extension StrategyFile {
  /// What is wrong with a name for a strategy, or nil.
  public static func problem(withName name: String) -> String? {
    TextForm.name.accepts(name)
      ? nil : "'\(name.shownInMessage())' is not \(TextForm.name.expectation)"
  }
}
