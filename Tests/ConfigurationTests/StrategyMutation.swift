import TestSupport
import TextFormats

/// Files made from right ones by changing values at random: most are wrong, some still right.
struct StrategyMutation {
  private var draws: TestDraws

  init(seed: UInt64) { draws = TestDraws(seed: seed) }

  private static let strangers: [JSONDocument] = [
    nil, true, 0, 1, -1, 3, 2.0, 1.5, 63, 250, 251, 1_000_001, 1e300, "", "long", "stocks", "day",
    "month",
    "month-end", "drift", "price", "beta-timing", "trailing-mean", "expanding", "calendar", "flat",
    "1990-01-01", "1990-02-29", "a\n", [], [:], [0, 1], [2, 2.0], [[1]], ["type": "stock-market"],
    ["type": "series"], ["from": 1, "to": 2], ["delayDays": 1], ["basisPoints": 5],
  ]

  /// The tree with one or two changes.
  mutating func changed(_ tree: JSONDocument) -> JSONDocument {
    let once = changedOnce(tree)
    return draws.integer(below: 4) == 0 ? changedOnce(once) : once
  }

  /// The tree with one value, found by walking down, replaced, left out, renamed or moved.
  private mutating func changedOnce(_ tree: JSONDocument) -> JSONDocument {
    guard case .object(var members) = tree, !members.isEmpty else { return stranger() }
    let place = draws.integer(below: members.count)
    let member = members[place]
    switch draws.integer(below: 10) {
    case 0: members.remove(at: place)
    case 1: members[place] = .init(member.name + "s", member.value)
    case 2:
      members.append(.init(["unit", "title", "clip", "x"][draws.integer(below: 4)] + "2", nil))
    case 3: members[place] = .init(member.name, stranger())
    default: members[place] = .init(member.name, changedOnce(member.value))
    }
    return .object(members)
  }

  private mutating func stranger() -> JSONDocument {
    Self.strangers[draws.integer(below: Self.strangers.count)]
  }
}
