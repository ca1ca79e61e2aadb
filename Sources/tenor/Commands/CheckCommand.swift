import ArgumentParser
import Configuration
import Reporting
import Simulation
import TextFormats
import TimeSeries

/// `tenor check FILE…`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Reads strategies and data, prints the resolved plan and every mistake; writes nothing.",
    discussion: """
      Examples:
        tenor check my-strategy.json
        tenor check strategies/*.json --data DIR --from 1990-01-01
      """)

  @OptionGroup var strategies: StrategyInputs
  @OptionGroup var market: MarketOptions

  @Flag(help: "Print the plan as one JSON document.")
  var json = false

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try Failure.reported {
      let backtest = try Backtest(strategies, on: market)
      let report = try backtest.report(options: [:])
      Terminal.warn(report.warnings.map(\.line))
      let plan = PlanDescription(of: report)
      if json {
        Terminal.print(JSONWriter.indented(plan.document))
      } else {
        Terminal.print(plan.text)
      }
    }
  }
}
