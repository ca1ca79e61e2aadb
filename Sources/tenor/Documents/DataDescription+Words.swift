import MarketData
import Reporting
import TextFormats
import TimeSeries

extension DataDescription {
  /// What is in the folder, for people.
  var text: String {
    let described = files.map { "\($0.name)\n" + $0.lines.map { "  \($0)\n" }.joined() }
    let joined = pairs.map(\.line)
    let none = files.isEmpty ? ["\(folder): no files\n"] : []
    return (none + described + joined).joined(separator: "\n")
  }

  static let schema = "tenor.data/1"

  /// The same as a document, schema `tenor.data/1`.
  var document: JSONDocument {
    [
      "schema": .string(Self.schema), "folder": .string(folder),
      "files": .array(files.map(\.document)), "joins": .array(pairs.map(\.document)),
    ]
  }
}

extension DataDescription.File {
  /// Its columns that a strategy may name.
  var described: [DescribedColumn] {
    columns.map { DescribedColumn(file: name, column: $0, hints: hints) }
  }

  fileprivate var lines: [String] {
    switch content {
    case .daily(let summary): summary.lines(columns: described)
    case .minuteBars(let summary, let counts): summary.lines(columns: []) + [counts.line]
    case .unusable(let error): ["cannot be used: \(error)"] + [error.option].compactMap { $0 }
    case .unknown(let reason): ["not a data file that is known: \(reason)"]
    }
  }

  fileprivate var document: JSONDocument {
    switch content {
    case .daily(let summary): summary.document(columns: described)
    case .minuteBars(let summary, _): summary.document(columns: [])
    case .unusable(let error):
      ["file": .string(name), "dialect": nil, "error": .string(error.description)]
    case .unknown(let reason): ["file": .string(name), "dialect": nil, "error": .string(reason)]
    }
  }
}

extension DataError {
  /// How to look at a file that leaves its form open.
  fileprivate var option: String? {
    switch cause {
    case .text(.openDateOrder): "look at it with --date-order day-month-year or month-day-year"
    case .text(.severalTables): "look at one with --table 1"
    case .text(.openDecimalMark): "look at it with --decimal-mark . or ,"
    default: nil
    }
  }
}

extension DataDescription.Pair {
  fileprivate var line: String {
    "\(yields) with \(factors)\n"
      + "  \(String(counting: calendar.curveDays, "day")) with yields for 1 to \(largestMaturity) years, "
      + "\(String(grouped: calendar.jointDays)) of them with stocks too\n"
      + "  \(String(counting: calendar.stockDaysWithoutCurve, "stock day")) without yields (a run compounds "
      + "their returns into the next day's), "
      + "\(String(counting: calendar.curveDaysWithoutStock, "day")) with yields but no stocks\n"
  }

  fileprivate var document: JSONDocument {
    [
      "yields": .string(yields), "factors": .string(factors),
      "largestMaturity": .integer(largestMaturity), "curveDays": .integer(calendar.curveDays),
      "jointDays": .integer(calendar.jointDays),
      "stockDaysWithoutCurve": .integer(calendar.stockDaysWithoutCurve),
      "curveDaysWithoutStock": .integer(calendar.curveDaysWithoutStock),
    ]
  }
}

extension MinuteBarCounts {
  fileprivate var line: String {
    "\(String(counting: days, "day")); \(String(counting: missingMinutes, "minute")) without a bar, "
      + "\(String(counting: repeatedStamps, "stamp")) repeated"
  }
}

extension FileSummary {
  fileprivate func lines(columns described: [DescribedColumn]) -> [String] {
    let span = first.flatMap { first in last.map { ", \(first) to \($0)" } } ?? ""
    var lines = ["\(dialect.rawValue), \(String(counting: rowsRead, "row"))\(span)"]
    if let form { lines.append("read as \(form)") }
    if rowsEmpty + rowsPartial > 0 {
      lines.append(
        "\(String(counting: rowsEmpty, "row")) without any value, \(String(grouped: rowsPartial)) with "
          + "some missing")
    }
    lines +=
      described.isEmpty
      ? columnLines : DescribedColumn.named(described).flatMap { $1.lines(naming: $0) }
    if let longestGap, longestGap.days > 1 {
      lines.append(
        "longest gap \(longestGap.days) days, \(longestGap.from) to \(longestGap.through); gaps in days: "
          + gaps.map { "\($0.days) (\(String(grouped: $0.count)))" }.joined(separator: ", "))
    }
    return lines + ["SHA-256 \(sha256), \(String(counting: bytes, "byte"))"]
      + warnings.map { "warning: \($0)" }
  }

  /// Columns that cover the same days share a line.
  private var columnLines: [String] {
    var groups: [(names: [String], coverage: Coverage)] = []
    for column in columns {
      if let place = groups.firstIndex(where: { $0.coverage.covers(asMuchAs: column) }) {
        groups[place].names.append(column.column)
      } else {
        groups.append(([column.column], column))
      }
    }
    return groups.map { names, coverage in
      let span =
        coverage.first.flatMap { first in coverage.last.map { ", \(first) to \($0)" } } ?? ""
      let shown =
        names.count > 2 ? "\(names[0]) … \(names[names.count - 1])" : names.joined(separator: ", ")
      return "\(shown): \(String(counting: coverage.count, "value"))\(span)"
    }
  }

  fileprivate func document(columns described: [DescribedColumn]) -> JSONDocument {
    [
      "file": .string(file), "dialect": .string(dialect.rawValue), "sha256": .string(sha256),
      "bytes": .integer(bytes), "rowsRead": .integer(rowsRead), "rowsEmpty": .integer(rowsEmpty),
      "rowsPartial": .integer(rowsPartial), "from": .day(first), "to": .day(last),
      "columns": .array(
        columns.map { coverage in
          .object(
            [
              .init("column", .string(coverage.column)), .init("count", .integer(coverage.count)),
              .init("from", .day(coverage.first)), .init("to", .day(coverage.last)),
            ] + (described.first { $0.column.name == coverage.column }?.members ?? []))
        }
          + described.filter { $0.profile == nil }.map { unread in
            .object(
              [
                .init("column", .string(unread.column.name)), .init("count", 0),
                .init("from", .null),
                .init("to", .null),
              ] + unread.members)
          }),
      "gaps": .array(gaps.map { ["days": .integer($0.days), "count": .integer($0.count)] }),
      "form": form.map { .string($0) } ?? .null, "warnings": .array(warnings.map { .string($0) }),
    ]
  }
}

extension FileSummary.Coverage {
  fileprivate func covers(asMuchAs other: FileSummary.Coverage) -> Bool {
    (count, first, last) == (other.count, other.first, other.last)
  }
}

extension JSONDocument {
  fileprivate static func day(_ day: Day?) -> JSONDocument {
    day.map { .string($0.description) } ?? .null
  }
}
