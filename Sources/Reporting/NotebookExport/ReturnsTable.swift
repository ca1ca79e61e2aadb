import TextFormats
import TimeSeries

/// `returns.csv`: daily simple returns side by side, as quantstats, pyfolio and PerformanceAnalytics read
/// them.
///
/// The first column is `date`; then comes one for each strategy and, for each group, one for the asset
/// that its excess returns are measured against (total less excess return), if there is one. A day on which a column has no
/// return is an empty cell.
struct ReturnsTable {
  /// One column.
  struct Column {
    let name: String
    let days: [Day]
    let returns: [Double]
  }

  let columns: [Column]

  init(of report: ReportDocument, series: RunSeries) {
    let names = ReturnsNames(of: report)
    var columns: [Column] = []
    for group in report.groups {
      let members = series.strategies.filter { $0.group == group.name }
      columns += members.map { member in
        Column(
          name: names.name(of: member.name, in: group), days: Array(member.days.dropFirst()),
          returns: member.totalReturns)
      }
      guard !group.measured.areTotal else { continue }
      columns.append(Self.benchmark(of: members, named: names.benchmarkName(of: group)))
    }
    self.columns = columns
  }

  /// What the group's benchmark asset earned on the days of any member.
  private static func benchmark(of members: [RunSeries.Strategy], named name: String) -> Column {
    var earned: [Day: Double] = [:]
    for member in members.reversed() {
      for (place, day) in member.days.dropFirst().enumerated() {
        earned[day] = member.totalReturns[place] - member.excessReturns[place]
      }
    }
    let days = earned.keys.sorted()
    return Column(name: name, days: days, returns: days.compactMap { earned[$0] })
  }

  /// The file.
  var bytes: [UInt8] {
    var bytes = Array("date".utf8)
    for column in columns {
      bytes.append(UInt8(ascii: ","))
      bytes.append(cell: column.name)
    }
    bytes.append(UInt8(ascii: "\n"))
    var next = columns.map { _ in 0 }
    for day in Set(columns.flatMap(\.days)).sorted() {
      day.appendISO(to: &bytes)
      for (place, column) in columns.enumerated() {
        bytes.append(UInt8(ascii: ","))
        if next[place] < column.days.count, column.days[next[place]] == day {
          bytes.append(decimal: column.returns[next[place]])
          next[place] += 1
        }
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
