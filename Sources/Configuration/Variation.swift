import Simulation
import Strategies
import TextFormats

/// One setting of a strategy made otherwise, to see what its results owe to it.
///
/// A variation is meant for all members of a group at once; it changes those that have what it varies.
public enum Variation: Sendable, Hashable {
  /// That many closes from each decision to its trade.
  case delay(days: Int)
  /// Another cost of every traded leg, in basis points of its value.
  case cost(basisPoints: Double)
  /// Windows of a number of observations become longer or shorter by a factor above 0: to the nearest
  /// whole number that the rule allows.
  case window(factor: Double)
  /// Burn-ins become longer or shorter by a factor above 0, where no window of a number of observations
  /// says how much history counts.
  ///
  /// They move by whole steps of `every`, to the nearest, so that the decision grid keeps its place; a
  /// strategy without a window moves along with those that it is compared with.
  case burnIn(factor: Double)
}

extension Variation {
  /// What is varied: `delay`, `cost`, `window` or `burn-in`.
  public var kind: String {
    switch self {
    case .delay: "delay"
    case .cost: "cost"
    case .window: "window"
    case .burnIn: "burn-in"
    }
  }

  /// Days, basis points, or the factor.
  public var value: Double {
    switch self {
    case .delay(let days): Double(days)
    case .cost(let basisPoints): basisPoints
    case .window(let factor), .burnIn(let factor): factor
    }
  }

  /// The variation in words: `delay 1 day`, `cost 5 bp`, `window x 0.5`.
  public var label: String {
    switch self {
    case .delay(let days): "\(kind) \(String(counting: days, "day"))"
    case .cost(let basisPoints): "\(kind) \(String(short: basisPoints)) bp"
    case .window(let factor), .burnIn(let factor): "\(kind) x \(String(short: factor))"
    }
  }

  /// Whether a rule decides the same with it: rules see neither what is held nor what trading costs.
  public var keepsDecisions: Bool {
    switch self {
    case .delay, .cost: true
    case .window, .burnIn: false
    }
  }

  /// Whether the strategy has what is varied, and has it otherwise.
  public func changes(_ file: StrategyFile) -> Bool { setting(for: file) != nil }

  /// What is to be set in a strategy file; nil when it says nothing else already.
  func setting(for file: StrategyFile) -> Setting? {
    switch self {
    case .delay(let days):
      days == file.delayDays ? nil : setting(["execution", "delayDays"], .integer(days))
    case .cost(let basisPoints):
      basisPoints == file.basisPoints
        ? nil : setting(["costs", "basisPoints"], LocatedValue.document(of: basisPoints))
    case .window(let factor):
      file.window(times: factor).map { setting(["rule", "window"], .integer($0)) }
    case .burnIn(let factor):
      file.burnIn(times: factor).map { setting(["rebalance", "burnIn"], .integer($0)) }
    }
  }

  private func setting(_ path: [String], _ value: JSONDocument) -> Setting {
    Setting(path: path, value, shown: label)
  }
}

extension StrategyFile {
  /// Whether the rule uses whatever is known, so that the burn-in alone says how much that is.
  var hasExpandingWindow: Bool { rule.window == .expanding }

  /// The window times a factor; nil when it is not counted in observations or stays as it is.
  fileprivate func window(times factor: Double) -> Int? {
    precondition(factor > 0 && factor.isFinite, "a window is stretched by a factor above 0")
    guard let window = rule.window?.length,
      let allowed = type(of: rule).schema["window"]?.shape.wholeNumbers
    else { return nil }
    let wanted = Int(min(Double(window) * factor, Double(allowed.upperBound)).rounded())
    let varied = max(wanted, allowed.lowerBound)
    return varied == window ? nil : varied
  }

  /// The burn-in times a factor, whole steps of the grid away; nil when there is none to vary or it stays
  /// as it is.
  fileprivate func burnIn(times factor: Double) -> Int? {
    precondition(factor > 0 && factor.isFinite, "a burn-in is stretched by a factor above 0")
    let (burnIn, every) = (rebalance.burnIn, rebalance.every)
    guard rule.window?.length == nil, burnIn > 0 else { return nil }
    let wanted = min(Double(burnIn) * factor, Double(Shape.largestWholeNumber))
    let steps = Int(((wanted - Double(burnIn)) / Double(every)).rounded())
    let varied = max(burnIn % every, burnIn + steps * every)
    return varied == burnIn ? nil : varied
  }
}

extension Shape {
  /// The whole numbers that a value may be.
  fileprivate var wholeNumbers: ClosedRange<Int>? {
    switch self {
    case .wholeNumber(let range): range
    case .either(let shapes): shapes.lazy.compactMap(\.wholeNumbers).first
    default: nil
    }
  }
}
