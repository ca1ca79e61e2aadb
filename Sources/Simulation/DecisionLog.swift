/// One answer of a rule, and when it was traded.
public struct Decision: Sendable, Equatable {
  /// Row at whose close it was made, on what was known then.
  public let row: Int
  /// Share of each asset, by its position; the shares sum to one.
  public let shares: [Double]
  /// Row at whose close they were traded; nil when the data end before that.
  public let effectiveRow: Int?
}

/// Every decision of a run, in order. Sixty years of daily decisions lie in three flat lists.
public struct DecisionLog: Sendable, Equatable {
  private let assets: Int
  private var rows: [Int] = []
  private var tradedRows: [Int] = []
  /// Shares of all assets at the first decision, then at the second, …
  private(set) var shares: [Double] = []
  private static let pending = Int.max

  init(assets: Int, capacity: Int) {
    self.assets = assets
    rows.reserveCapacity(capacity)
    tradedRows.reserveCapacity(capacity)
    shares.reserveCapacity(capacity * assets)
  }

  /// Adds a decision; an asset beyond the end of the shares has none.
  mutating func append(row: Int, shares decided: Span<Double>) {
    rows.append(row)
    tradedRows.append(Self.pending)
    for asset in 0..<assets { shares.append(asset < decided.count ? decided[asset] : 0) }
  }

  /// Notes at whose close a decision was traded.
  mutating func trade(_ place: Int, on row: Int) { tradedRows[place] = row }

  /// Places in `shares` of some decisions.
  func places(of decisions: Range<Int>) -> Range<Int> {
    (decisions.lowerBound * assets)..<(decisions.upperBound * assets)
  }

  /// Shares of all assets at some decisions, one decision after the other.
  public func shares(of places: Range<Int>) -> ArraySlice<Double> {
    shares[self.places(of: places)]
  }

  /// Row at whose close a decision was made.
  public func row(of place: Int) -> Int { rows[place] }

  /// Row at whose close a decision was traded; nil when the data end before that.
  public func effectiveRow(of place: Int) -> Int? {
    tradedRows[place] == Self.pending ? nil : tradedRows[place]
  }

  /// Places of the decisions whose weights were in force for a return dated after the first of some
  /// rows and up to the last.
  public func earning(within span: ClosedRange<Int>) -> Range<Int> {
    let end = tradedRows.firstIndex { $0 >= span.upperBound } ?? count
    let begun = tradedRows.lastIndex { $0 <= span.lowerBound } ?? 0
    return begun..<Swift.max(begun, end)
  }
}

extension DecisionLog: RandomAccessCollection {
  /// The number of the first decision, 0.
  public var startIndex: Int { 0 }
  /// One more than the number of the last decision.
  public var endIndex: Int { rows.count }

  /// A decision by its number, from 0.
  public subscript(place: Int) -> Decision {
    Decision(
      row: row(of: place), shares: Array(shares(of: place..<(place + 1))),
      effectiveRow: effectiveRow(of: place))
  }

  /// Decisions whose trading day lies beyond the data; they are the last ones.
  var pendingAtEnd: Int { tradedRows.count { $0 == Self.pending } }
}
