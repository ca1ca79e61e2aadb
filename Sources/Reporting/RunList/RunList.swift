public import TextFormats
import TimeSeries

/// The finished runs of a results folder, a row for each strategy.
public struct RunList: Sendable {
  /// The rows: runs by name, strategies in the order of their report.
  private(set) var rows: [ListedStrategy] = []
  /// Whether there are no rows.
  public var isEmpty: Bool { rows.isEmpty }
  /// Folders that hold no finished run.
  public private(set) var foreign: [String] = []
  /// Runs that cannot be read, each with the reason.
  public private(set) var damaged: [StoredRunError] = []

  /// Whether there is such a folder to list.
  public static func canList(_ results: String) -> Bool { FileTree.isFolder(results) }

  /// Reads the report of every run, and none of its series.
  public init(in results: String) {
    for name in FileTree.names(in: results) where !name.hasPrefix(".") {
      let folder = results + "/" + name
      guard FileTree.isFolder(folder) else { continue }
      do throws(StoredRunError) {
        let report = try ReportDocument(at: folder)
        append(report, of: name, started: Self.started(in: folder))
      } catch {
        if case .notARun = error { foreign.append(name) } else { damaged.append(error) }
      }
    }
  }

  private mutating func append(_ report: ReportDocument, of run: String, started: String?) {
    for group in report.groups {
      rows += group.strategies.map { strategy in
        ListedStrategy(
          run: run, started: started, market: report.isSimulated ? "simulated" : "files",
          runId: report.runId, group: group, strategy: strategy)
      }
    }
  }

  /// When a run started. Nobody vouches for this file: what is no time is passed over.
  private static func started(in folder: String) -> String? {
    guard let bytes = (try? FileContents(of: folder + "/" + RunFile.volatile))?.bytes,
      let text = JSONDocument(parsing: bytes)?.text("started"),
      text.utf8.count == 20, text.hasSuffix("Z"), Day(iso: text.prefix(10)) != nil,
      text.dropFirst(10).dropLast().allSatisfy({ $0.isASCII && ($0.isNumber || "T:".contains($0)) })
    else { return nil }
    return text
  }

  /// The rows that meet every condition.
  public func filtered(by conditions: [RunCondition]) -> RunList {
    var list = self
    list.rows = rows.filter { row in conditions.allSatisfy { $0.isMet(by: row) } }
    return list
  }

  /// The rows by a text or a number; equal ones keep their order, undefined ones stand last.
  ///
  /// - Parameters:
  ///   - name: what they are sorted by.
  ///   - descending: whether the largest stands first.
  public func sorted(by name: RunListName, descending: Bool) -> RunList {
    var list = self
    list.rows =
      name.isText
      ? Self.sorted(rows, by: { $0.text(name.name) }, descending: descending)
      : Self.sorted(rows, by: { $0.number(name.name) }, descending: descending)
    return list
  }

  private static func sorted<Key: Comparable>(
    _ rows: [ListedStrategy], by key: (ListedStrategy) -> Key?, descending: Bool
  ) -> [ListedStrategy] {
    let keyed = rows.map { (row: $0, key: key($0)) }
    return keyed.sorted { left, right in  // stable
      guard let first = left.key else { return false }
      guard let second = right.key else { return true }
      return descending ? second < first : first < second
    }.map(\.row)
  }
}

extension RunList {
  /// The list as a terminal shows it; nothing without rows.
  public var text: String {
    if rows.isEmpty { return "" }
    let words = { (heading: String, cell: (ListedStrategy) -> String) in
      TableColumn(heading: heading, side: .left, cells: rows.map(cell))
    }
    let columns = [
      words("run") { $0.run.shownInMessage(atMost: 64) },
      words("started (UTC)") {
        $0.started.map { $0.prefix(10) + " " + $0.dropFirst(11).prefix(5) } ?? CellText.undefined
      },
      words("market") { $0.market },
      words("group") { $0.group.name }, words("strategy") { $0.strategy.shownName },
    ]
    let statistics = ["periods", "mean", "standardDeviation", "sharpeRatio"].map { name in
      StatisticText(of: name).column(of: rows.map { $0.number(name) })
    }
    return TextTable.text(of: columns + statistics)
  }

  static let schema = "tenor.runs/1"

  /// The list as a program reads it, schema `tenor.runs/1`.
  public var document: JSONDocument {
    [
      "schema": .string(Self.schema), "strategies": .array(rows.map(\.document)),
      "skipped": [
        "foreign": .array(foreign.map { .string($0) }),
        "damaged": .array(damaged.map { .string($0.description) }),
      ],
    ]
  }
}
