import Testing
import TextFormats

@testable import Reporting

@Suite("The catalogue of statistics")
struct StatisticTests {
  private let keys = Statistic.all.map(\.key)

  @Test("Each has a name of its own, and one place in the table at most")
  func distinct() {
    #expect(Set(keys).count == keys.count)
    let places = Statistic.all.compactMap(\.column?.place)
    #expect(Set(places).count == places.count)
  }

  @Test("Each is in a report, in its schema, in comparisons, and in what lists of runs go by")
  func everywhere() throws {
    let report = try TinyRuns.report([TinyRuns.run()])
    let strategy = try #require(
      report.document.elements("groups").first?.elements("strategies").first)
    let described = StrategyDocument.fields.properties().map(\.name)
    let compared = ReportDocument(of: report).groups[0].strategies[0].statistics.map(\.name)
    for key in keys {
      #expect(strategy[key] != nil, "\(key) in a report")
      #expect(described.contains(key), "\(key) in the schema")
      #expect(compared.contains(key), "\(key) in a comparison")
      #expect(ListedStrategy.numberNames.contains(key), "\(key) in a list of runs")
    }
  }

  @Test("The Sharpe table has those with a heading, and the CSV file all that are no counts")
  func tables() throws {
    let report = ReportDocument(of: try TinyRuns.report([TinyRuns.run()]))
    let headings = SharpeTable(of: report.groups[0]).columns.map(\.heading)
    let line = String(decoding: SharpeCSV(of: report).bytes, as: UTF8.self).prefix { $0 != "\n" }
    let names = line.split(separator: ",").map(String.init)
    for statistic in Statistic.all {
      #expect(headings.contains(statistic.text.heading) == (statistic.column != nil))
      #expect(names.contains(statistic.key) == !statistic.isCount)
    }
  }
}
