import ArgumentParser
import Configuration
import Reporting
import Simulation
import TextFormats
import TimeSeries

/// `tenor audit FILE…`
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract:
      "Tests at many days that no decision used the future, or shows the first that did; writes nothing.",
    discussion: """
      Runs every strategy again and again on data that are changed after some day
      (replaced by noise, removed, reversed, missing here and there), and compares
      every weight, order and fill up to that day, bit for bit. A decision on a day
      that is no cut may go untested; --cuts can be as many as days.

      Examples:
        tenor audit my-strategy.json
        tenor audit strategies/*.json --data DIR --cuts 200

      Exit codes: 0 nothing moved, 1 something did; others as for every command.
      """)

  @OptionGroup var strategies: StrategyInputs
  @OptionGroup var market: MarketOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Days after which the data are changed.", valueName: "count"))
  var cuts = 64

  @Option(
    name: .customLong("audit-seed"), parsing: .unconditional,
    help: ArgumentHelp("Seed of random days and values.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(help: "Print errors only, besides the table.")
  var quiet = false

  @Flag(help: "Print the findings as one JSON document.")
  var json = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    guard Self.cutCounts.contains(cuts) else {
      throw ValidationError(
        "--cuts takes \(Self.cutCounts.lowerBound) to \(Self.cutCounts.upperBound), not \(cuts)")
    }
  }

  private static let cutCounts = 1...10_000

  func run() throws {
    try Failure.reported {
      let backtest = try Backtest(strategies, on: market, isQuiet: quiet)
      let (plan, inputs) = (backtest.plan, backtest.inputs)
      let set = try StrategySet(plan.groups.flatMap(\.strategies).map(\.file))
      let description = MarketDescription(inputs, used: plan.span)
      if !quiet {
        Terminal.warn(
          (plan.allWarnings + description.warnings).map(\.text) + backtest.failed.map(\.warning))
      }
      let audit = LookAheadAudit(cuts: cuts, seed: seed)
      let report = AuditReport(
        try audit.certificate(of: set, on: inputs, isQuiet: quiet), on: description)
      if json {
        Terminal.print(JSONWriter.indented(report.document))
      } else {
        Terminal.print(report.text)
      }
      if !report.passes { throw ExitStatus.somethingDiffers.code }
    }
  }
}
