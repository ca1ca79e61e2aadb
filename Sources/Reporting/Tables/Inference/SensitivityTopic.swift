import TextFormats

/// The strategies' Sharpe ratios and their leads over the benchmark under other settings.
struct SensitivityTopic: InferenceTopic {
  static let file = "sensitivity"
  static let heading = [
    "kind", "label", "value", "periods", "strategy", "sharpeRatio", "benchmark", "lead",
  ]

  /// The most strategies beside the benchmark that one table has room for.
  static let mostAcross = 3

  private let group: StoredReport.Group
  private let inferred: StoredGroupInference
  private let variations: [StoredVariation]
  private let notes: InferenceNotes

  init?(of group: StoredReport.Group, in report: StoredReport) {
    guard let inferred = group.inference, let varied = inferred.sensitivity,
      let notes = InferenceNotes(of: group, in: report), !varied.variations.isEmpty
    else { return nil }
    (self.group, self.inferred, self.notes) = (group, inferred, notes)
    variations = varied.variations
  }

  /// The strategies whose leads are shown: all but the benchmark.
  private var others: [String] {
    group.strategies.map(\.name).filter { $0 != inferred.benchmark }
  }

  var tables: [InferenceTable] {
    let parts = stride(from: 0, to: max(1, others.count), by: Self.mostAcross).map { start in
      Array(others.dropFirst(start).prefix(Self.mostAcross))
    }
    let leads = parts.enumerated().map { place, names in
      InferenceTable(
        "other settings, one change at a time", columns: columns(of: names),
        notes: place == parts.count - 1 ? sentences : [], isDetail: true)
    }
    return leads + (hasBreakEven ? [breakEven] : [])
  }

  var rows: [[CSVCell]] {
    variations.flatMap { variation in
      group.strategies.map { strategy in
        [
          .text(variation.kind), .text(variation.label), .number(variation.value),
          .count(variation.periods), .text(strategy.name),
          .number(variation.sharpeRatio(of: strategy.name)), .text(inferred.benchmark),
          .number(variation.lead(of: strategy.name, over: inferred.benchmark)),
        ]
      }
    }
  }

  private func columns(of names: [String]) -> [TableColumn] {
    let ratios = ([inferred.benchmark] + names).map { name in
      InferenceCells.numbers(
        name, InferenceCells.ratio, variations.map { $0.sharpeRatio(of: name) })
    }
    let leads = names.map { name in
      TableColumn(
        heading: "\(name) lead", side: .right,
        cells: variations.map {
          InferenceCells.signed($0.lead(of: name, over: inferred.benchmark))
        })
    }
    return [InferenceCells.words("variation", variations.map(\.label))] + ratios + leads
  }

  /// How often each claim survives, how variations are made, and which could not be made.
  private var sentences: [String] {
    let claims = inferred.claims.filter { $0.counted > 0 }.map { claim in
      "The claim that \(claim.name) survives in "
        + "\(SurvivalInWords.text(survived: claim.survived, counted: claim.counted))."
    }
    return claims + [
      "Sharpe ratios, annualized; lead: less that of \(inferred.benchmark). Each variation changes one setting of "
        + "the whole group where it can, on the dates that all have then; the first row is the run itself and is "
        + "not counted."
    ] + overfitting
      + InferenceCells.undefined(variations.map { ($0.label, $0.reason) })
  }

  private var overfitting: [String] {
    if let best = inferred.overfitting {
      return [
        "Probability that the best of \(String(counting: best.configurations, "configuration")) in one half of "
          + "the sample is worse than the median in the other: "
          + "\(InferenceCells.probability.text(of: best.probability)) (combinatorially symmetric "
          + "cross-validation, \(String(grouped: best.splits)) splits of \(best.blocks) blocks; Bailey, Borwein, "
          + "López de Prado and Zhu 2017)."
      ]
    }
    return inferred.overfittingReason.map { ["Probability of overfitting: not defined, \($0)."] }
      ?? []
  }

  private var hasBreakEven: Bool {
    group.strategies.contains { $0.uncertainty?.breakEvenCost?.value != nil }
  }

  private var breakEven: InferenceTable {
    let costs = group.strategies.compactMap { strategy in
      strategy.uncertainty?.breakEvenCost.map { (name: strategy.name, cost: $0) }
    }.filter { $0.name != inferred.benchmark }
    return InferenceTable(
      "break-even costs",
      columns: [
        InferenceCells.words("strategy", costs.map(\.name)),
        InferenceCells.numbers(
          "basis points", .number(decimals: 2), costs.map { $0.cost.value }),
      ],
      notes: [
        "The cost of each trade at which the lead over \(inferred.benchmark) vanishes, both paying it."
      ] + InferenceCells.undefined(costs.map { ($0.name, $0.cost.reason) }))
  }
}
