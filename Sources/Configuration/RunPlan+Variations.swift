extension RunPlan.Group {
  /// The variations that say how much the group's results owe to its settings.
  ///
  /// Delays of 0, 1, 2 and 5 days; windows, and where a member's window expands burn-ins, of a half, one
  /// and a half and twice their length; costs of 0, 5, 10 and 25 basis points. What all members have
  /// already is left out: it is the run itself.
  public var variations: [Variation] {
    let files = strategies.map(\.file)
    let factors = [0.5, 1.5, 2]
    let hasExpandingWindows = files.contains(where: \.hasExpandingWindow)
    let all =
      [0, 1, 2, 5].map { Variation.delay(days: $0) } + factors.map { .window(factor: $0) }
      + (hasExpandingWindows ? factors.map { .burnIn(factor: $0) } : [])
      + [0, 5, 10, 25].map { .cost(basisPoints: $0) }
    return all.filter { variation in files.contains(where: variation.changes) }
  }
}
