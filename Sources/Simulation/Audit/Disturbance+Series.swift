import Glibc
import RandomNumbers
public import TimeSeries

extension Disturbance {
  /// The series of a family with everything after the cut changed.
  ///
  /// - Parameters:
  ///   - family: what is changed.
  ///   - number: sets the family's random numbers apart from those of others.
  public func applied(to family: SeriesFamily, number: Int) -> [Series] {
    family.series.enumerated().map { place, series in
      let start = series.days.firstIndex(notBefore: cut.advanced(by: 1))
      guard start < series.count else { return series }
      switch kind {
      case .noise:
        let draws = stream(number << 16 | place)
        return series.replacing(
          from: start,
          with: noise(in: series, before: start, of: family.quantity, drawn: draws))
      case .removed: return series.observed(from: nil, through: cut)
      case .reversed: return series.replacing(from: start, with: series.values[start...].reversed())
      case .missing:
        let lottery = stream(number << 16 | 0xFFFF)
        return series.keeping(from: start) { !isMissing($0, in: place, of: family, drawn: lottery) }
      }
    }
  }

  /// A stream for this cut and one purpose.
  private func stream(_ purpose: Int) -> SplitMix64 {
    let ofCut = SplitMix64(seed: seed).output(UInt64(UInt32(bitPattern: cut.number)))
    return SplitMix64(seed: SplitMix64(seed: ofCut).output(UInt64(purpose)))
  }

  /// Uniform numbers of a thousand times the root mean square of the series so far; returns are its
  /// exponentials less one, so that nobody loses more than everything.
  private func noise(
    in series: Series, before start: Int, of quantity: SeriesFamily.Quantity,
    drawn draws: SplitMix64
  ) -> [Double] {
    let usual = series.values[..<start].rootMeanSquare
    let size = noise * (usual > 0 ? usual : 1)
    return series.days[start...].map { day in
      let even = draws.uniform(UInt64(UInt32(bitPattern: day.number)))
      let signed = (2 * even - 1) * size
      return switch quantity {
      case .rate: signed
      case .positive: even * size
      case .simpleReturn: Self.boundedReturn(signed)
      case .percentReturn: 100 * Self.boundedReturn(signed / 100)
      }
    }
  }

  /// The simple return of a log return that is kept within 20 of zero: above -1 also when rounded.
  private static func boundedReturn(_ logReturn: Double) -> Double {
    expm1(min(max(logReturn, -20), 20))
  }

  private func isMissing(
    _ day: Day, in place: Int, of family: SeriesFamily, drawn lottery: SplitMix64
  ) -> Bool {
    let number = 2 * UInt64(UInt32(bitPattern: day.number))
    guard lottery.uniform(number) < missingShare else { return false }
    if family.loss == .inAll { return true }
    return Int(lottery.uniform(number + 1) * Double(family.series.count)) == place
  }
}

extension Series {
  fileprivate func replacing(from start: Int, with later: [Double]) -> Series {
    Series(name: name, days: days, values: values[..<start] + later)
  }

  fileprivate func keeping(from start: Int, where isKept: (Day) -> Bool) -> Series {
    let places = Array(0..<start) + (start..<count).filter { isKept(days[$0]) }
    return Series(name: name, days: places.map { days[$0] }, values: places.map { values[$0] })
  }
}

extension ArraySlice<Double> {
  /// Square root of the mean square; 0 for no values.
  fileprivate var rootMeanSquare: Double {
    isEmpty ? 0 : (reduce(0) { $0 + $1 * $1 } / Double(count)).squareRoot()
  }
}
