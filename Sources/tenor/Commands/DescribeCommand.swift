import ArgumentParser
import MarketData
import Reporting
import TextFormats
import TimeSeries

/// `tenor data describe DIR`
struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract:
      "What each file of a folder holds, what its columns would be read as, and how the files join.",
    discussion: """
      Files are recognized by their content; subfolders are left aside. Below each
      column stands the line that names it among the assets of a strategy.

      Examples:
        tenor data describe DIR --from 1971-08-16 --to 2023-06-30
        tenor data describe prices.csv
        tenor data describe prices.csv --date-order day-month-year
      """)

  @Argument(help: ArgumentHelp("The folder, or one file.", valueName: "dir"), completion: .file())
  var folder: String

  @OptionGroup var span: SpanOptions

  @Option(
    name: .customLong("largest-maturity"),
    help: ArgumentHelp(
      "Count a curve day when it has yields up to this many years.", valueName: "years"))
  var largestMaturity = 10

  @OptionGroup var form: FormOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard (1...30).contains(largestMaturity) else {
      throw ValidationError("--largest-maturity takes 1 to 30 years, not \(largestMaturity)")
    }
  }

  func run() throws {
    try Failure.reported {
      let description = try DataDescription.describe(
        folder, from: span.from, through: span.to, largestMaturity: largestMaturity,
        hints: form.hints)
      if json {
        Terminal.print(JSONWriter.indented(description.document))
      } else {
        Terminal.print(description.text)
      }
      // A folder may hold other things; a file that is named is meant to be read.
      let isFile = !description.isFolder
      if description.files.contains(where: { $0.isUnusable || isFile && $0.isUnknown }) {
        throw ExitStatus.unusableData.code
      }
    }
  }
}

extension DataDescription.File {
  /// A file of a known kind that cannot be used.
  fileprivate var isUnusable: Bool {
    if case .unusable = content { true } else { false }
  }

  /// No data file.
  fileprivate var isUnknown: Bool {
    if case .unknown = content { true } else { false }
  }
}
