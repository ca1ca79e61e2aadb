import Simulation
import TestSupport
import Testing
import TimeSeries

@Suite("Disturbed series")
struct DisturbanceTests {
  let days = (0..<400).map { Day(iso: "2001-01-01")!.advanced(by: $0) }
  let values = (0..<400).map { 0.01 + 0.0001 * Double($0) }
  var series: Series { Series(name: "x", days: days, values: values) }
  let cut = Day(iso: "2001-04-10")!  // row 99

  private func disturbed(
    _ kind: Disturbance.Kind, _ quantity: SeriesFamily.Quantity = .rate, seed: UInt64 = 1
  ) -> Series {
    Disturbance(kind, after: cut, seed: seed).applied(
      to: SeriesFamily([series], of: quantity), number: 0)[0]
  }

  @Test("Up to the cut nothing changes, after it much", arguments: Disturbance.Kind.allCases)
  func upToCut(kind: Disturbance.Kind) {
    let changed = disturbed(kind)
    #expect(Array(changed.values.prefix(100)) == Array(values.prefix(100)))
    #expect(Array(changed.days.prefix(100)) == Array(days.prefix(100)))
    #expect(changed != series)
  }

  @Test("Removed data end at the cut")
  func removed() { #expect(disturbed(.removed) == series.observed(from: nil, through: cut)) }

  @Test("Reversed data have the last value first, on the same days")
  func reversed() {
    #expect(disturbed(.reversed).days == days)
    #expect(Array(disturbed(.reversed).values.dropFirst(100)) == values.dropFirst(100).reversed())
  }

  @Test("About half of the days go missing, others by another seed")
  func missing() {
    let kept = disturbed(.missing).count - 100
    #expect((120...180).contains(kept), "three standard deviations of 300 coins are 26")
    #expect(disturbed(.missing).days != disturbed(.missing, seed: 2).days)
  }

  @Test("Milder ones lose fewer days and have less noise, and end")
  func milder() throws {
    let first = Disturbance(.missing, after: cut, seed: 1)
    let second = try #require(first.milder)
    let family = SeriesFamily([series], of: .rate)
    let (most, fewer) = (
      first.applied(to: family, number: 0)[0], second.applied(to: family, number: 0)[0]
    )
    #expect(Set(fewer.days).isStrictSuperset(of: most.days))
    #expect(second.milder?.milder == nil)
    #expect(Disturbance(.removed, after: cut, seed: 1).milder == nil)
  }

  @Test("Noise is a thousand times the usual size, and possible")
  func noise() {
    let later = { (quantity: SeriesFamily.Quantity) in disturbed(.noise, quantity).values[100...] }
    let usual = (values[..<100].reduce(0) { $0 + $1 * $1 } / 100).squareRoot()
    let largest = later(.rate).map { abs($0) }.max() ?? 0
    #expect(largest > 900 * usual && largest <= 1000 * usual, "uniform: one of 300 is near the end")
    #expect(later(.rate).contains { $0 < 0 })
    #expect(later(.positive).allSatisfy { $0 > 0 })
    #expect(later(.simpleReturn).allSatisfy { $0 > -1 && $0.isFinite })
    #expect(later(.percentReturn).allSatisfy { $0 > -100 && $0.isFinite })
  }

  @Test("Of a family a missing day is missing in one of its series, or in all")
  func families() {
    let disturbance = Disturbance(.missing, after: cut, seed: 5)
    let lost = { (loss: SeriesFamily.Loss) in
      disturbance.applied(
        to: SeriesFamily([series, series, series], of: .rate, missing: loss), number: 0
      ).map { Set(days).subtracting($0.days) }
    }
    let one = lost(.inOne)
    #expect(one.allSatisfy { !$0.isEmpty })
    #expect(one[0].isDisjoint(with: one[1]) && one[1].isDisjoint(with: one[2]))
    #expect(lost(.inAll)[0] == one[0].union(one[1]).union(one[2]))
    #expect(Set(lost(.inAll)).count == 1)
  }
}
