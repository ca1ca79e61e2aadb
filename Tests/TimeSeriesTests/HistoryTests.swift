import Testing
import TimeSeries

@Suite("What is known when")
struct HistoryTests {
  func day(_ number: Int) -> Day { Day(number: Int32(number)) }

  @Test("A history ends at its day, whatever the panel holds beyond it")
  func endsAtItsDay() {
    var panel = Panel()
    let daily = panel.add(
      Series(name: "d", days: (0...9).map(day), values: (0...9).map(Double.init)))
    let sparse = panel.add(Series(name: "s", days: [3, 7].map(day), values: [30, 70]))
    var knowledge = Knowledge(of: panel)
    for now in 0...9 {
      knowledge.publish(through: day(now))
      let history = knowledge.history(asOf: day(now))
      #expect(history.asOf == day(now))
      #expect(Array(history.values(of: daily)) == (0...now).map(Double.init))
      #expect(history.days(of: daily).last == day(now))
      #expect(history.values(of: sparse).count == (now < 3 ? 0 : now < 7 ? 1 : 2))
      #expect(history.values(of: daily).endIndex == now + 1)
    }
  }

  @Test("A history made earlier does not grow when more is published")
  func snapshots() {
    var panel = Panel()
    let column = panel.add(Series(name: "d", days: (0...3).map(day), values: [1, 2, 3, 4]))
    var knowledge = Knowledge(of: panel)
    knowledge.publish(through: day(1))
    let early = knowledge.history(asOf: day(1))
    knowledge.publish(through: day(3))
    #expect(Array(early.values(of: column)) == [1, 2])
  }

  @Test("Publication days are all days of all series, once each")
  func publicationDays() {
    var panel = Panel()
    _ = panel.add(Series(name: "a", days: [1, 4].map(day), values: [0, 0]))
    _ = panel.add(Series(name: "b", days: [0, 4, 5].map(day), values: [0, 0, 0]))
    #expect(Knowledge(of: panel).publicationDays == [0, 1, 4, 5].map(day))
    #expect(Knowledge(of: Panel()).publicationDays.isEmpty)
  }

  @Test("Indexing past the end of a history stops the program")
  func pastTheEnd() async {
    await #expect(processExitsWith: .failure) {
      var panel = Panel()
      let column = panel.add(
        Series(name: "d", days: [Day(number: 0), Day(number: 1)], values: [1, 2]))
      var knowledge = Knowledge(of: panel)
      knowledge.publish(through: Day(number: 0))
      _ = knowledge.history(asOf: Day(number: 0)).values(of: column)[1]
    }
  }
}
