/// The way from the outermost value of a JSON document to one inside it: `rule.clip[0]`.
public struct JSONPath: Sendable, Hashable, CustomStringConvertible {
  /// One step down: into an object by a member's name, or into an array by an index from 0.
  public enum Step: Sendable, Hashable {
    case name(String)
    case index(Int)
  }

  /// From the outermost value inward.
  public private(set) var steps: [Step]

  /// The path made of those steps; without any, the whole document.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path one step further down.
  public func appending(_ step: Step) -> JSONPath { JSONPath(steps + [step]) }

  mutating func descend(_ step: Step) { steps.append(step) }
  mutating func ascend() { steps.removeLast() }

  /// `rule.clip[0]`; empty for the whole document.
  ///
  /// Names appear shortened and with control characters escaped, fit for a message.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .name(let name): text += (text.isEmpty ? "" : ".") + name.shownInMessage(atMost: 64)
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
