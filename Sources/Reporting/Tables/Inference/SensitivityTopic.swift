import TextFormats

/// The strategies' Sharpe ratios and their leads over the benchmark under other settings.
struct SensitivityTopic: InferenceTopic {
  static let file = "sensitivity"
  static let words = "other settings"
  static let heading = [
    "kind", "label", "value", "periods", "strategy", "sharpeRatio", "benchmark", "lead",
    "sharpeRatioAsRun", "leadAsRun",
  ]

  /// The most strategies beside the benchmark that one table has room for.
  static let mostAcross = 2

  private let group: GroupDocument
  private let inferred: GroupInference
  private let variations: [ReportedVariation]
  private let notes: InferenceNotes

  init?(of group: GroupDocument, in report: ReportDocument) {
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
    return parts.enumerated().map { place, names in
      InferenceTable(
        "other settings, one change at a time", columns: columns(of: names),
        notes: place == parts.count - 1 ? notesBelow : [], isDetail: true)
    }
  }

  var rows: [[CSVCell]] {
    variations.flatMap { variation in
      group.strategies.map { strategy in
        [
          .text(variation.kind), .text(variation.label), .number(variation.value),
          .count(variation.periods), .text(strategy.name),
          .number(variation.sharpeRatio(of: strategy.name)), .text(inferred.benchmark),
          .number(variation.lead(of: strategy.name, over: inferred.benchmark)),
          .number(variation.sharpeRatioAsRun(of: strategy.name)),
          .number(variation.leadAsRun(of: strategy.name, over: inferred.benchmark)),
        ]
      }
    }
  }

  private func columns(of names: [String]) -> [TableColumn] {
    let ratios = ([inferred.benchmark] + names).map { name in
      InferenceCells.stacked(
        name, variations.map { InferenceCells.ratio.text(of: $0.sharpeRatio(of: name)) })
    }
    let periods = variations.map { $0.periods.map(Double.init) }
    return [
      InferenceCells.words("variation", variations.map(\.label)),
      InferenceCells.numbers("periods", .count, periods),
    ] + ratios + names.flatMap(leads)
  }

  /// The leads of a strategy, and beside them those of the run where they are told.
  private func leads(of name: String) -> [TableColumn] {
    let leads = variations.map {
      InferenceCells.signed($0.lead(of: name, over: inferred.benchmark))
    }
    let asRun = variations.map { variation in
      variation.asRun == nil
        ? "" : InferenceCells.signed(variation.leadAsRun(of: name, over: inferred.benchmark))
    }
    return [InferenceCells.stacked("\(name) lead", leads)]
      + (isComparedAsRun
        ? [InferenceCells.stacked("its lead as run", asRun)] : [])
  }

  private var isComparedAsRun: Bool {
    variations.contains { $0.asRun != nil }
  }

  /// How often each claim survives, how variations are made, and which could not be made.
  private var notesBelow: [String] {
    let claims = inferred.claims.filter { $0.counted > 0 }.map { claim in
      "The claim that \(claim.name) survives in "
        + "\(SurvivalInWords.text(survived: claim.survived, counted: claim.counted))."
    }
    return claims + [
      "Sharpe ratios, annualized\(others.isEmpty ? "" : "; lead: less that of \(inferred.benchmark)"). Each variation changes one setting of "
        + "the whole group where it can, on the periods that all have then; the first row is the run itself and is "
        + "not counted."
        + (isComparedAsRun
          ? " Where delays, windows, burn-ins or costs are changed, on the periods in common with the run"
            + (others.isEmpty ? "." : "; as run: the lead of the run itself on these.") : "")
    ] + InferenceCells.undefined(variations.map { ($0.label, $0.reason) })
  }
}
