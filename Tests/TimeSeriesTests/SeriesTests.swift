import Testing
import TimeSeries

@Suite("Series")
struct SeriesTests {
  /// Days 2, 3, 5, 8 and 9 with ten times their number as value.
  let series = Series(
    name: "x", days: [2, 3, 5, 8, 9].map(Day.init(number:)), values: [20, 30, 50, 80, 90])

  func days(_ numbers: Int32...) -> [Day] { numbers.map(Day.init(number:)) }

  @Test("There are as many observations as days")
  func count() {
    #expect(series.count == 5)
  }

  @Test("A period keeps the observations at both of its ends")
  func observed() {
    let cut = series.observed(from: Day(number: 3), through: Day(number: 8))
    #expect(cut == Series(name: "x", days: days(3, 5, 8), values: [30, 50, 80]))
  }

  @Test("Ends of a period need no observation")
  func observedBetween() {
    let cut = series.observed(from: Day(number: 4), through: Day(number: 7))
    #expect(cut == Series(name: "x", days: days(5), values: [50]))
  }

  @Test("An open start keeps everything through the end")
  func observedFromStart() {
    #expect(series.observed(from: nil, through: Day(number: 3)).values == [20, 30])
  }

  @Test("An open end keeps everything from the start")
  func observedToEnd() {
    #expect(series.observed(from: Day(number: 8), through: nil).values == [80, 90])
  }

  @Test("A period open at both ends is the whole series")
  func observedWhole() {
    #expect(series.observed(from: nil, through: nil) == series)
  }

  @Test("A period without observations has none", arguments: [(-5, 1), (6, 7), (10, 99)])
  func observedNothing(first: Int32, last: Int32) {
    let cut = series.observed(from: Day(number: first), through: Day(number: last))
    #expect(cut.count == 0)
  }

  @Test("A period that ends before it begins has no places, and they lie at its start")
  func reversedPeriod() {
    #expect(series.days.places(from: Day(number: 8), through: Day(number: 3)) == 3..<3)
  }

  @Test("Places are those of the days within the period")
  func places() {
    #expect(series.days.places(from: Day(number: 4), through: Day(number: 8)) == 2..<4)
    #expect(series.days.places(from: nil, through: nil) == 0..<5)
  }

  @Test(
    "The first day that is not before another is itself, the next one, or none",
    arguments: [(1, 0), (2, 0), (4, 2), (9, 4), (10, 5)])
  func firstIndex(day: Int32, place: Int) {
    #expect(series.days.firstIndex(notBefore: Day(number: day)) == place)
  }

  @Test("Without days, every search ends at once")
  func noDays() {
    #expect([Day]().firstIndex(notBefore: Day(number: 0)) == 0)
    #expect([Day]().places(from: Day(number: 0), through: nil) == 0..<0)
  }

  @Test("Values of days that follow one another in the series")
  func contiguousValues() {
    #expect(series.values(on: days(3, 5, 8)) == [30, 50, 80])
  }

  @Test("Values of days with observations between them")
  func gappyValues() {
    #expect(series.values(on: days(2, 5, 9)) == [20, 50, 90])
  }

  @Test("Values of days that begin one after the other and then leave one out")
  func partlyContiguousValues() {
    #expect(series.values(on: days(2, 3, 8, 9)) == [20, 30, 80, 90])
  }

  @Test("Values of all days are all values")
  func allValues() {
    #expect(series.values(on: series.days) == series.values[...])
  }

  @Test("Values of no days are none")
  func noValues() {
    #expect(series.values(on: []).isEmpty)
  }
}
