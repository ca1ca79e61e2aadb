import ArgumentParser
import TimeSeries

/// `--from` and `--to`: the days of a sample.
struct SpanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("First day of the sample, in place of the files' own.", valueName: "day"),
    transform: Self.day)
  var from: Day?

  @Option(
    help: ArgumentHelp("Last day of the sample, in place of the files' own.", valueName: "day"),
    transform: Self.day)
  var to: Day?

  func validate() throws {
    if let from, let to, from > to {
      throw ValidationError("--from \(from) is after --to \(to)")
    }
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("'\(text)' is not a day of the calendar; write it as 1971-08-16")
    }
    return day
  }
}
