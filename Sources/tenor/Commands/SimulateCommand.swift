import ArgumentParser
import MarketData
import Reporting

/// `tenor data simulate DIR`
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Writes the simulated market as files of the real kinds.",
    discussion: """
      Running on these files gives the same numbers as running without --data.

      Example:
        tenor data simulate simulated
        tenor run strategies/*.json --data simulated
      """)

  @Argument(
    help: ArgumentHelp("The folder; it is made if need be.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seed of the simulated market.", valueName: "number"))
  var seed = MarketOptions.usualSeed

  @Flag(help: "Replace files of the same names.")
  var force = false

  @OptionGroup var terminal: TerminalOptions

  func run() throws {
    try Failure.reported {
      let folder = OutputFolder(self.folder, replacing: force)
      try folder.prepare(for: [Self.yields, Self.factors])
      let market = SimulatedMarket(seed: seed)
      let files = [
        (Self.yields, market.zeroYieldExtract()), (Self.factors, market.dailyFactors()),
      ]
      for file in try folder.write(files) { Terminal.say("written: \(file)") }
    }
  }

  private static let yields = "simulated-zero-yields.csv"
  private static let factors = "simulated-daily-factors.csv"
}
