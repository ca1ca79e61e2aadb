import Testing
import TimeSeries

@testable import Charts

@Suite("Lines")
struct LineTests {
  private func grid(days: Int32, high: Double) -> PlotGrid {
    let axis = NumberAxis(
      spanning: 0...high, format: .number(decimals: 0), limits: 0...high, height: 100)
    return PlotGrid(
      time: TimeAxis(first: Day(number: 0), last: Day(number: days)), axis: axis, height: 100)
  }

  @Test("Days and values have their places on the grid, ten to a unit, downward")
  func places() {
    let line = Line(name: "", days: [0, 5, 10].map(Day.init(number:)), values: [0, 4, 1])
    #expect(
      line.segments(on: grid(days: 10, high: 4)) == [
        [PlotPoint(x: 0, y: 1000), PlotPoint(x: 2800, y: 0), PlotPoint(x: 5600, y: 750)]
      ])
  }

  @Test("A value that is not finite breaks the line")
  func undefinedValues() {
    let days = (0..<7).map { Day(number: $0) }
    let values = [.nan, 1, 2, .infinity, -1e200, 3, .nan]
    let segments = Line(name: "", days: days, values: values).segments(on: grid(days: 6, high: 4))
    #expect(segments.map(\.count) == [2, 1])
  }

  @Test("A hole of more than sixteen mean distances breaks the line")
  func holes() {
    let days = (Array(0..<100) + Array(1000..<1100)).map { Day(number: $0) }
    let values = days.map { _ in 1.0 }
    let segments = Line(name: "", days: days, values: values)
      .segments(on: grid(days: 1100, high: 4))
    #expect(segments.map(\.count) == [100, 100])
  }

  @Test("Monthly and yearly series are whole lines", arguments: [30, 365] as [Int32])
  func rareValues(distance: Int32) {
    let days = (0..<40).map { Day(number: $0 * distance) }
    let line = Line(name: "", days: days, values: days.map { _ in 1 })
    #expect(line.segments(on: grid(days: 40 * distance, high: 4)).count == 1)
  }
}
