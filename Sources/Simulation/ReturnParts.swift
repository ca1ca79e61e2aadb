/// Returns over consecutive spans, and the parts that add up to each of them.
public struct ReturnParts: Sendable {
  /// One part of every return.
  public struct Column: Sendable, Equatable {
    /// Where it comes from.
    public let part: ReturnPart
    /// One number a return.
    public let values: [Double]

    /// A part of every return.
    public init(_ part: ReturnPart, _ values: [Double]) {
      (self.part, self.values) = (part, values)
    }
  }

  /// Simple returns.
  public let totals: [Double]
  /// The parts that there can be, in the order of `ReturnPart`; each as long as the returns.
  public let columns: [Column]

  /// Returns and their parts.
  public init(of totals: [Double], columns: [Column]) {
    precondition(columns.allSatisfy { $0.values.count == totals.count }, "a part of every return")
    (self.totals, self.columns) = (totals, columns)
  }

  /// Returns that are one part.
  public init(of totals: [Double], as part: ReturnPart) {
    self.init(of: totals, columns: [Column(part, totals)])
  }

  /// The numbers of a part; nil where there can be none.
  public subscript(part: ReturnPart) -> [Double]? { columns.first { $0.part == part }?.values }
}

extension ReturnParts {
  /// The returns compounded from each boundary to the next, and their parts.
  ///
  /// A part of a period is the sum over its spans of part times V, with V = prod(1 + R) over the period's
  /// spans before: what each span's part was of the value at the period's start. So the parts add up to
  /// the sum of R V, which is prod(1 + R) - 1 over the period.
  ///
  /// - Parameter boundaries: places of the spans with which periods begin, ascending; the last one is the
  ///   place after the last period's last span.
  public func compounded(between boundaries: [Int]) -> ReturnParts {
    let periods = Array(zip(boundaries, boundaries.dropFirst()))
    let growth = growth(within: periods)
    let linked = { (values: [Double]) in
      periods.map { start, end in
        var sum = 0.0
        for place in start..<end { sum += values[place] * growth[place] }
        return sum
      }
    }
    return ReturnParts(
      of: linked(totals), columns: columns.map { Column($0.part, linked($0.values)) })
  }

  /// Value before each span, over the value at the start of its period.
  private func growth(within periods: [(Int, Int)]) -> [Double] {
    var growth = Array(repeating: 1.0, count: totals.count)
    for (start, end) in periods where end > start + 1 {
      for place in (start + 1)..<end { growth[place] = growth[place - 1] * (1 + totals[place - 1]) }
    }
    return growth
  }

  /// What these returns are above others of the same spans, part by part.
  public func less(_ other: ReturnParts) -> ReturnParts {
    ReturnParts(
      of: zip(totals, other.totals).map(-),
      columns: ReturnPart.allCases.compactMap { part in
        switch (self[part], other[part]) {
        case (nil, nil): nil
        case (let mine?, nil): Column(part, mine)
        case (nil, let theirs?): Column(part, theirs.map { -$0 })
        case (let mine?, let theirs?): Column(part, zip(mine, theirs).map(-))
        }
      })
  }
}
