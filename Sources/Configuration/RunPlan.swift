public import TimeSeries

/// Strategies and data put together: everything that a run needs, checked.
public struct RunPlan: Sendable {
  /// Strategies that are compared with one another.
  public struct Group: Sendable {
    /// The group's name.
    public let name: String
    /// Its strategies, in the order of the command line.
    public let strategies: [StrategyPlan]
    /// The calendars of the members' samples, each once; members mostly share one.
    public let calendars: [GroupCalendar]
    /// What a person should know of its data before trusting its numbers.
    public let warnings: [Warning]
  }

  /// The run's conventions.
  public let conventions: Conventions
  /// The groups, in the order in which their first members come.
  public let groups: [Group]

  /// Puts a run's strategies on a market.
  ///
  /// - Parameters:
  ///   - set: the strategies.
  ///   - inputs: the market.
  ///   - isJudged: whether it is looked whether users' columns can be what their quotes say.
  public init(
    _ set: StrategySet, on inputs: MarketInputs, isJudged: Bool = true
  ) throws(PlanError) {
    guard let first = set.files.first else { preconditionFailure("a run has a strategy") }
    conventions = first.conventions
    var groups: [Group] = []
    for group in set.groups {
      groups.append(try Group(group, inputs: inputs, isJudged: isJudged))
    }
    self.groups = groups
  }
}

extension RunPlan {
  /// What a user should know of the strategies, a sentence each, such as settings without effect.
  public var warnings: [Warning] {
    groups.flatMap(\.strategies).flatMap(\.file.idleLags).map { Warning($0) }
  }

  /// The same with what a user should know of the groups' data, each warning once.
  public var allWarnings: [Warning] {
    var all: [Warning] = []
    for warning in warnings + groups.flatMap(\.warnings) where !all.contains(warning) {
      all.append(warning)
    }
    return all
  }

  /// First and last day of any group's calendar.
  public var span: (first: Day, last: Day) {
    let calendars = groups.flatMap(\.calendars).map(\.calendar.days)
    let first = calendars.compactMap(\.first).min()
    let last = calendars.compactMap(\.last).max()
    guard let first, let last else { preconditionFailure("a group's calendar has days") }
    return (first, last)
  }
}

extension RunPlan.Group {
  fileprivate init(
    _ group: StrategySet.Group, inputs: MarketInputs, isJudged: Bool
  ) throws(PlanError) {
    let needs = GroupNeeds(group)
    let isFirst = inputs.accrued == nil
    let inputs = try inputs.accruing(for: group)
    var samples: [StrategyFile.Sample] = []
    var calendars: [GroupCalendar] = []
    var markets: [GroupMarket] = []
    var plans: [StrategyPlan] = []
    var quotes = CheckedQuotes(inputs)
    for member in group.members {
      if !samples.contains(member.sample) {
        samples.append(member.sample)
        let calendar = try GroupCalendar(
          needs: needs, inputs: inputs, sample: member.sample, group: group.name,
          checksFrequencies: isFirst)
        calendars.append(calendar)
        markets.append(GroupMarket(on: calendar, inputs: inputs, conventions: member.conventions))
      }
      let place = samples.firstIndex(of: member.sample) ?? 0
      if isJudged { try quotes.check(member, on: calendars[place].calendar) }
      plans.append(try StrategyPlan(member, on: &markets[place]))
    }
    self.init(
      name: group.name, strategies: plans, calendars: calendars,
      warnings: calendars.flatMap(\.warnings) + quotes.warnings + plans.compactMap(\.monthsWarning)
        + inputs.madeUpHoldings(of: group))
  }
}

extension RunPlan {
  /// The plan without some strategies; a group that is left without any is none.
  ///
  /// - Parameter names: the names of the strategies to leave out.
  public func without(_ names: Set<String>) -> RunPlan {
    if names.isEmpty { return self }
    let kept = groups.map { group in
      Group(
        name: group.name, strategies: group.strategies.filter { !names.contains($0.file.name) },
        calendars: group.calendars, warnings: group.warnings)
    }
    return RunPlan(conventions: conventions, groups: kept.filter { !$0.strategies.isEmpty })
  }

  private init(conventions: Conventions, groups: [Group]) {
    (self.conventions, self.groups) = (conventions, groups)
  }
}

extension MarketInputs {
  /// What to know of series that rules hold and that were spread over days on which they have no value.
  fileprivate func madeUpHoldings(of group: StrategySet.Group) -> [Warning] {
    var warnings: [Warning] = []
    for member in group.members {
      for asset in member.assets where member.rule.assets.contains(asset.name) {
        guard let accrued = accrued?[asset.kind], accrued.isMadeUp, let column = asset.kind.column
        else { continue }
        let warning = Warning(
          "\(column.label) is held, and \(accrued.note): how it varies from day to day is made up, and what "
            + "depends on it, such as standard deviations and Sharpe ratios, says little",
          of: column.label)
        if !warnings.contains(warning) { warnings.append(warning) }
      }
    }
    return warnings
  }
}
