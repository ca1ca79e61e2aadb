import Testing

@testable import Simulation

@Suite("Decision logs")
struct DecisionLogTests {
  /// Decisions at rows 0, 2, 4 and 6, traded a row later; the data end before the last is.
  let log: DecisionLog = {
    var log = DecisionLog(assets: 2, capacity: 4)
    for (place, share) in [0.0, 0.25, 0.5, 0.75].enumerated() {
      log.append(row: 2 * place, shares: [share, 1 - share].span)
    }
    for place in 0..<3 { log.trade(place, on: 2 * place + 1) }
    return log
  }()

  @Test("A decision keeps its row and shares, and is pending until it is traded")
  func append() {
    var log = DecisionLog(assets: 2, capacity: 1)
    log.append(row: 3, shares: [0.25, 0.75].span)
    #expect(Array(log) == [Decision(row: 3, shares: [0.25, 0.75], effectiveRow: nil)])
    log.trade(0, on: 5)
    #expect(Array(log) == [Decision(row: 3, shares: [0.25, 0.75], effectiveRow: 5)])
  }

  @Test("Assets that a decision does not name have no share")
  func unnamedAssets() {
    var log = DecisionLog(assets: 3, capacity: 1)
    log.append(row: 0, shares: [1].span)
    #expect(log[0].shares == [1, 0, 0])
  }

  @Test("A log grows beyond the capacity that it was made with")
  func growth() {
    var log = DecisionLog(assets: 1, capacity: 0)
    for row in 0..<3 { log.append(row: row, shares: [1].span) }
    #expect(log.map(\.row) == [0, 1, 2])
  }

  @Test("Shares of some decisions lie one decision after the other")
  func shares() {
    #expect(Array(log.shares(of: 1..<3)) == [0.25, 0.75, 0.5, 0.5])
  }

  @Test("No decisions have no shares")
  func noShares() {
    #expect(log.shares(of: 2..<2).isEmpty)
  }

  @Test("Decisions that were never traded are counted as pending")
  func pendingAtEnd() {
    #expect(log.pendingAtEnd == 1)
  }

  @Test("A decision earns from the row after its trade through the row of the next trade")
  func earningBetweenTrades() {
    // Returns 2 and 3 are the first decision's, 4 and 5 the second's.
    #expect(log.earning(within: 1...3) == 0..<1)
    #expect(log.earning(within: 3...5) == 1..<2)
    #expect(log.earning(within: 1...5) == 0..<2)
  }

  @Test("A span that begins and ends between trades has the decisions in force there")
  func earningInside() {
    // Return 3 is the first decision's, return 4 the second's.
    #expect(log.earning(within: 2...4) == 0..<2)
  }

  @Test("Before the first trade nothing earns, whatever was decided")
  func earningBeforeFirstTrade() {
    #expect(log.earning(within: 0...1).isEmpty)
  }

  @Test("A span that begins before the first trade has what was traded within it")
  func earningFromStart() {
    #expect(log.earning(within: 0...2) == 0..<1)
  }

  @Test("The last trade earns to the end of the data, and the pending decision never")
  func earningToEnd() {
    #expect(log.earning(within: 5...7) == 2..<3)
    #expect(log.earning(within: 0...7) == 0..<3)
  }

  @Test("While every decision is pending, none earns")
  func earningAllPending() {
    var log = DecisionLog(assets: 1, capacity: 1)
    log.append(row: 0, shares: [1].span)
    #expect(log.earning(within: 0...9).isEmpty)
  }

  @Test("A log without decisions has none that earn")
  func earningEmpty() {
    #expect(DecisionLog(assets: 1, capacity: 0).earning(within: 0...9).isEmpty)
  }
}
