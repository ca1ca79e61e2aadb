import TextFormats

extension StoredReport.Strategy {
  /// Reads a strategy of a report.
  init(reading place: JSONPlace) throws(StoredRunError) {
    name = try place.text("name")
    title = try place.text("title")
    notes = try place.text("notes")
    rule = try place.text("rule")
    mean = try place.number("mean")
    standardDeviation = try place.number("standardDeviation")
    sharpeRatio = try place.number("sharpeRatio")
    finalCumulativeStandardizedReturn = try place.number("finalCumulativeStandardizedReturn")
    turnover = try place.number("turnover") ?? 0
    tradedPerYear = try place.present("tradedPerYear") == nil ? nil : place.number("tradedPerYear")
    maximumDrawdown = try place.number("maximumDrawdown") ?? 0
    averageWeights = try Self.weights(in: place.member("averageWeights"))
    if let shown = place.optional("weightShown"), shown.value != .null {
      weightShown = (try shown.text("asset"), try shown.number("weight") ?? 0)
    } else {
      weightShown = nil
    }
    bust = try place.present("bust").map(BustReport.init(reading:))
    let isInferred = place.optional("sharpeStandardError") != nil
    uncertainty = isInferred ? try StoredUncertainty(reading: place) : nil
    timing = try place.present("timing").map(StoredTiming.init(reading:))
    drift = try place.present("drift") == nil ? nil : place.number("drift")
    timingReason = place.words("timingReason")
    luck = try place.present("luck").map(StoredLuck.init(reading:))
    luckReason = place.words("luckReason")
    subPeriods =
      place.present("subPeriods") == nil
      ? [] : try place.list("subPeriods", StoredSubPeriods.init(reading:))
    document = place.value
  }

  private static func weights(
    in place: JSONPlace
  ) throws(StoredRunError) -> [(asset: String, share: Double)] {
    guard let members = place.value.members else { throw place.unexpected("an object") }
    var weights: [(asset: String, share: Double)] = []
    for member in members {
      guard let share = try place.number(member.name) else {
        throw place.unexpected("a number for \(member.name)")
      }
      weights.append((member.name, share))
    }
    return weights
  }
}
