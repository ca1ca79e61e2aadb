import Simulation
import TextFormats

/// Where the files of a run contradict one another.
struct Agreement {
  private(set) var mistakes: [ConfigurationMistake] = []

  mutating func checkNames(of files: [StrategyFile]) {
    for (index, file) in files.enumerated() {
      guard let first = files[..<index].first(where: { $0.name == file.name }) else { continue }
      report("\"\(file.name)\" is also the name in \(first.file); rename one", in: file, at: "name")
    }
  }

  mutating func checkMembers(of group: StrategySet.Group) {
    guard let first = group.members.first else { return }
    for member in group.members.dropFirst() {
      let pair = (member, first)
      expectSame("evaluation.excessOver", in: pair)
      expectSame("evaluation.period", in: pair)
      expectSame(
        "costs.entry", in: pair,
        because: "the first purchase is charged to all strategies of a table or to none")
      if member.evaluation.excessOver == first.evaluation.excessOver {
        expectSame("assets.\(first.evaluation.excessOver)", in: pair, except: "availableAfter")
      }
      if first.evaluation.period == .rebalance, member.evaluation.period == .rebalance {
        expectSame("rebalance.every", in: pair)
        expectSame("rebalance.unit", in: pair)
      }
    }
  }

  /// The run's conventions: what any file states, else the default.
  mutating func conventions(of files: [StrategyFile]) -> JSONDocument {
    let keys = StrategyShape.conventions.keys
    return .object(
      keys.compactMap { key in
        let stating = files.filter { $0.statedConventions.contains(key) }
        for file in stating.dropFirst() { expectSame(convention: key, in: file, as: stating[0]) }
        let source = stating.first ?? files.first
        return source?.resolved["conventions"]?[key].map { .init(key, $0) }
      })
  }

  private mutating func expectSame(
    convention key: String, in file: StrategyFile, as first: StrategyFile
  ) {
    expectSame("conventions.\(key)", in: (file, first), because: "a run has one set of conventions")
  }

  private mutating func expectSame(
    _ path: String, in pair: (file: StrategyFile, first: StrategyFile),
    except key: String? = nil, because reason: String? = nil
  ) {
    let found = pair.file.resolved[path: path]?.leaving(out: key)
    let expected = pair.first.resolved[path: path]?.leaving(out: key)
    guard let found, let expected, found != expected else { return }
    let reason = reason ?? "group \(pair.file.group) is compared on the same terms"
    report(
      "\(shown(found)) differs from \(shown(expected)) in \(pair.first.file); \(reason)",
      in: pair.file, at: path)
  }

  private func shown(_ document: JSONDocument) -> String {
    String(decoding: JSONWriter.compact(document), as: UTF8.self)
  }

  private mutating func report(_ explanation: String, in file: StrategyFile, at path: String) {
    let steps = path.split(separator: ".").map { JSONPath.Step.name(String($0)) }
    mistakes.append(
      ConfigurationMistake(
        file: file.file, place: .file, path: JSONPath(steps), explanation: explanation))
  }
}

extension JSONDocument {
  fileprivate subscript(path path: String) -> JSONDocument? {
    path.split(separator: ".").reduce(.some(self)) { $0?[String($1)] }
  }

  /// The same object without a member; anything else as it is.
  fileprivate func leaving(out key: String?) -> JSONDocument {
    guard let members else { return self }
    return .object(members.filter { $0.name != key })
  }
}
