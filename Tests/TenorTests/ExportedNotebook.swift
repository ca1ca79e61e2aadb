import TestSupport
import Testing
import TextFormats

/// A notebook that the program has exported, and the report beside it.
struct ExportedNotebook {
  let path: String
  let report: JSONDocument
  /// Sources of the text cells.
  let words: [String]
  /// Sources of the code cells.
  let code: [String]

  init(_ path: String) throws {
    self.path = path
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    report = try Self.document("/" + folder + "/report.json")
    guard let cells = try Self.document(path)["cells"]?.elements else {
      throw Unreadable(what: path)
    }
    let sources = { (kind: JSONDocument) in
      cells.filter { $0["cell_type"] == kind }.map { $0.texts("source").joined() }
    }
    (words, code) = (sources("markdown"), sources("code"))
  }

  /// Executes the notebook; expects no warning, and the report's numbers to the last bit.
  ///
  /// - Returns: the number of figures of each cell.
  @discardableResult
  func expectReported() throws -> [String: Int] {
    let folder = try TemporaryFolder()
    let ended = try PythonProgram.run(
      [Checkout.path(of: "Tests/Peers/execute_notebook.py"), path], home: folder.path)
    try #require(ended.code == 0, "\(ended.messages.suffix(4000))")
    let found = try #require(JSONDocument(parsing: ended.output))
    #expect(found["streams"] == [])
    #expect(found["misread"] == [])
    guard let numbers = found["numbers"]?.elements else { throw Unreadable(what: "numbers") }
    #expect(numbers.map { $0.row } == reported)
    guard let figures = found["figures"]?.members else { throw Unreadable(what: "figures") }
    return Dictionary(
      uniqueKeysWithValues: figures.map { figure in
        guard case .integer(let count) = figure.value else { return (figure.name, 0) }
        return (figure.name, count)
      })
  }

  /// Group, strategy, statistic and the number's bits, as the report has them.
  var reported: [[String]] {
    let statistics = [
      "mean", "standardDeviation", "sharpeRatio", "finalCumulativeStandardizedReturn",
      "maximumDrawdown",
    ]
    return report.elements("groups").flatMap { group in
      group.elements("strategies").flatMap { strategy in
        statistics.map { name in
          [
            group.text("name") ?? "", strategy.text("name") ?? "", name, Self.bits(strategy[name]),
          ]
        }
      }
    }
  }

  fileprivate static func bits(_ number: JSONDocument?) -> String {
    switch number {
    case .number(let value)?: String(value.bitPattern, radix: 16)
    case .string(let text)?: Double(text).map { String($0.bitPattern, radix: 16) } ?? text
    case .null?: "None"
    default: "missing"
    }
  }

  private static func document(_ path: String) throws -> JSONDocument {
    try #require(JSONDocument(parsing: WholeFile.bytes(of: path)))
  }

  struct Unreadable: Error { let what: String }
}

extension JSONDocument {
  /// A row of computed numbers: group, strategy, statistic, and what Python wrote as bits.
  fileprivate var row: [String] {
    guard let cells = elements, let number = cells.last else { return [] }
    return cells.dropLast().map { $0.text ?? "" } + [ExportedNotebook.bits(number)]
  }
}
