import TestSupport
import Testing
import TimeSeries

@Suite("Alignment")
struct AlignmentTests {
  func day(_ number: Int) -> Day { Day(number: Int32(number)) }

  @Test("Common days are those of every list")
  func commonDays() {
    let lists = [[1, 2, 4, 7], [2, 3, 4, 7, 9], [0, 2, 7]].map { $0.map(day) }
    #expect(lists.commonDays == [2, 7].map(day))
    #expect([[Day]]().commonDays.isEmpty)
  }

  @Test("All days are those of any list, each once")
  func allDays() {
    let lists = [[1, 2, 4], [2, 3, 9], [1, 2, 4], []].map { $0.map(day) }
    #expect(lists.allDays == [1, 2, 3, 4, 9].map(day))
    #expect([[Day]]().allDays.isEmpty)
  }

  @Test("Returns of days off the calendar are compounded into the next day on it, and counted")
  func span() {
    let series = Series(
      name: "r", days: (0...5).map(day), values: [0.9, 0.1, 0.2, -0.5, 0.3, 0.01])
    let aligned = series.compounded(onto: [0, 3, 4].map(day))
    expectClose(
      aligned.returns[0], 1.1 * 1.2 * 0.5 - 1, within: 1e-16,
      because: "three products of numbers near one, less 1")
    #expect(aligned.returns[1] == 0.3)
    #expect(aligned.returns.count == 2)
    #expect(aligned.observationsOffCalendar == 2)
  }

  @Test("On the same days alone, what lies between is lost, and counted")
  func sameDay() {
    let series = Series(name: "r", days: (0...4).map(day), values: [0.9, 0.1, 0.2, -0.5, 0.3])
    let aligned = series.onSameDays(as: [0, 3, 4].map(day))
    #expect(aligned.returns == [-0.5, 0.3])
    #expect(aligned.observationsOffCalendar == 2)
  }
}
