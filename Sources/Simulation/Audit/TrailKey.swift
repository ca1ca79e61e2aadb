import TimeSeries

/// The place of a fact in a trail: by day, then kind, then asset, all in one number.
struct TrailKey: Comparable {
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(_ day: Day, _ fact: TrailFact, asset: Int = 0) {
    bits = TrailKey.start(of: day) | fact.rawValue << 24 | UInt64(asset)
  }

  /// The first place of the day after another.
  static func after(_ day: Day) -> TrailKey { TrailKey(bits: start(of: day.advanced(by: 1))) }

  var day: Day { Day(number: Int32(truncatingIfNeeded: Int64(bits >> 32) - 0x8000_0000)) }
  var fact: TrailFact? { TrailFact(rawValue: bits >> 24 & 0xFF) }
  var asset: Int { Int(bits & 0xFF_FFFF) }

  static func < (left: TrailKey, right: TrailKey) -> Bool { left.bits < right.bits }

  private static func start(of day: Day) -> UInt64 { UInt64(Int64(day.number) + 0x8000_0000) << 32 }
}
