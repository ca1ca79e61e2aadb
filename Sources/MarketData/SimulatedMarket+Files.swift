import RandomNumbers
import TimeSeries

extension SimulatedMarket {
  /// The zero yields as a file in the form of the Federal Reserve's extract: `date,SVENY01,…,SVENY30`,
  /// percent with four decimals, latest day first.
  public func zeroYieldExtract() -> [UInt8] {
    guard yields.count == 30 else { return SimulatedMarket(seed: seed).zeroYieldExtract() }
    var text: [UInt8] = []
    text.reserveCapacity(yields[0].count * 230)
    text.append(contentsOf: "date".utf8)
    for series in yields { text.append(contentsOf: ",\(series.name)".utf8) }
    text.append(newline)
    for row in yields[0].days.indices.reversed() {
      yields[0].days[row].appendISO(to: &text)
      for series in yields {
        text.append(comma)
        text.appendDecimal(wholeNumber(series.values[row] * 1e6), decimals: 4)
      }
      text.append(newline)
    }
    return text
  }

  /// Stock market and bill as a file in the form of Kenneth French's daily factors, compact dates:
  /// percent, the bill with three decimals, and size and value factors that are noise.
  public func dailyFactors() -> [UInt8] {
    var text = Array(
      """
      These returns were simulated by Tenor from seed \(seed). None of them was ever earned.
      The bill's return is a simple one a trading day.

      ,Mkt-RF,SMB,HML,RF

      """.utf8)
    text.reserveCapacity(text.count + market.count * 45)
    let draws = NormalDraws(from: SplitMix64(seed: seed), startingAt: 1 << 32)
    for (row, day) in market.days.enumerated() {
      let (size, value) = draws.pair(UInt64(row))
      text.appendCompact(day)
      for percent in [(market.values[row] - bill.values[row]) * 100, 0.5 * size, 0.5 * value] {
        text.append(comma)
        text.appendDecimal(wholeNumber(percent * 100), decimals: 2, width: 8)
      }
      text.append(comma)
      text.appendDecimal(wholeNumber(bill.values[row] * 1e5), decimals: 3, width: 8)
      text.append(newline)
    }
    text.append(contentsOf: "\nSimulated by Tenor, seed \(seed)\n".utf8)
    return text
  }
}

private let comma: UInt8 = 0x2C
private let newline: UInt8 = 0x0A

/// The whole number that rounding has left beside.
private func wholeNumber(_ value: Double) -> Int { Int(value.rounded()) }

extension [UInt8] {
  /// Appends a count of units of the last decimal, such as -1234 with 2 decimals as `-12.34`, behind
  /// blanks that fill the width.
  fileprivate mutating func appendDecimal(_ units: Int, decimals: Int, width: Int = 0) {
    let start = count  // written backwards from here, then reversed
    var (rest, places) = (Swift.abs(units), 0)
    while rest > 0 || places <= decimals {
      if places == decimals { append(0x2E) }
      append(0x30 + UInt8(rest % 10))
      (rest, places) = (rest / 10, places + 1)
    }
    if units < 0 { append(0x2D) }
    while count < start + width { append(0x20) }
    self[start...].reverse()
  }

  /// Appends a date as `19610614`.
  fileprivate mutating func appendCompact(_ day: Day) {
    append(contentsOf: day.isoBytes.filter { $0 != 0x2D })
  }
}
