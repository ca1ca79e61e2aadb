public import TimeSeries

/// Everything that a run did, each fact under the day on which it was there: decisions and weights,
/// orders filled, fills and costs, and what was earned.
///
/// Two runs that knew the same up to some day have the same trail up to that day, bit for bit.
public struct RunTrail: Sendable {
  /// The calendar of the run.
  public let calendar: TradingCalendar
  /// What ended the run early, if anything did.
  public let failure: SimulationError?
  let schedule: RebalanceSchedule
  let assets: [String]
  private(set) var keys: [UInt64] = []
  private(set) var bits: [UInt64] = []

  /// The trail of a run that keeps its fills.
  ///
  /// - Parameters:
  ///   - run: the run, as far as it came.
  ///   - schedule: when its rule was asked.
  ///   - last: the last day of interest; by default that of the calendar.
  public init(of run: AttemptedRun, schedule: RebalanceSchedule, through last: Day? = nil) {
    let record = run.record
    let days = record.calendar.days
    let end = last.map { days.firstIndex(notBefore: $0.advanced(by: 1)) } ?? days.count
    calendar = record.calendar
    failure = run.failure
    (self.schedule, assets) = (schedule, record.assets)
    var writer = TrailWriter(of: record)
    let begun = record.gridRows.first ?? end
    keys.reserveCapacity((end - min(begun, end)) * 8)
    bits.reserveCapacity((end - min(begun, end)) * 8)
    for row in min(begun, end)..<end {
      writer.facts(of: row) { fact, asset, value in
        keys.append(TrailKey(days[row], fact, asset: asset).bits)
        bits.append(value.bitPattern)
      }
    }
  }

  /// How many facts there are.
  public var count: Int { keys.count }

  /// The days on which weights were decided.
  public var decisionDays: [Day] {
    zip(keys, bits).compactMap { key, bits in
      let key = TrailKey(bits: key)
      return key.fact == .decision && Double(bitPattern: bits) == 1 ? key.day : nil
    }
  }

  /// How many facts stand before a place.
  func count(before key: TrailKey) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key.bits { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a month is known to be over at the close of a day.
  func endsMonth(_ day: Day) -> Bool {
    calendar.monthEnds.contains(calendar.days.firstIndex(notBefore: day))
  }
}
