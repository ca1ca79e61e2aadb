import ArgumentParser
import Reporting
import TextFormats

/// `tenor runs`
struct RunsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Lists finished runs with their main numbers.",
    discussion: """
      --where takes a number of the report (sharpeRatio, mean, standardDeviation,
      maximumDrawdown, turnover, periods and so on) with < <= > >= = !=, or run,
      group, strategy or market with = or !=, or started. What is undefined meets
      no condition and is sorted last.

      Examples:
        tenor runs --where 'sharpeRatio>0.4' --where group=stock-bond
        tenor runs --sort sharpeRatio --reverse
        tenor runs --json
      """)

  @OptionGroup var folder: ResultsFolder
  @OptionGroup var terminal: TerminalOptions

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Condition that a row must meet, such as 'sharpeRatio>0.4' (repeatable).",
      valueName: "condition"), transform: { try RunsCommand.understood($0, RunCondition.init) })
  var conditions: [RunCondition] = []

  @Option(
    help: ArgumentHelp(
      "Sort by a text or number, the smallest first; otherwise by run.", valueName: "name"),
    transform: { try RunsCommand.understood($0, RunListName.init) })
  var sort: RunListName?

  @Flag(help: "Sort the largest first.")
  var reverse = false

  @Flag(help: "Print one JSON document.")
  var json = false

  func validate() throws {
    if reverse, sort == nil { throw ValidationError("--reverse turns round what --sort sorts") }
  }

  func run() throws {
    try Failure.reported {
      // Before the first run there is no folder of results, which is no mistake; another's name may be one.
      guard folder.isDefault || RunList.canList(folder.results) else {
        throw InputError(description: "\(folder.results): there is no such folder")
      }
      var list = RunList(in: folder.results)
      for note in list.skippedNotes { Terminal.say(note) }
      if list.isEmpty { Terminal.say("no finished runs in \(folder.results)") }
      let hadRuns = !list.isEmpty
      list = list.filtered(by: conditions)
      if hadRuns, list.isEmpty {
        Terminal.say("no strategy meets the conditions; numbers are decimals, so that 5 % is 0.05")
      }
      if let sort { list = list.sorted(by: sort, descending: reverse) }
      if json {
        Terminal.print(JSONWriter.indented(list.document))
      } else {
        Terminal.print(list.text)
      }
    }
  }

  private static func understood<Value>(
    _ word: String, _ read: (String) throws(RunConditionError) -> Value
  ) throws -> Value {
    do { return try read(word) } catch { throw ValidationError("\(error)") }
  }
}

extension RunList {
  /// What was passed over, a line each.
  fileprivate var skippedNotes: [String] {
    var notes = damaged.map { "skipped: \($0)" }
    if !foreign.isEmpty {
      notes.append("skipped: \(String(counting: foreign.count, "folder")) without a finished run")
    }
    return notes
  }
}
