import ArgumentParser
import Configuration
import Reporting
import Simulation
import TextFormats

/// `tenor run FILE…`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs strategies on one market, prints the Sharpe tables and writes a run directory.",
    discussion: """
      Examples:
        tenor run strategies/*.json --data DIR
        tenor run strategies/slope-timing.json --from 1985-01-01
        tenor run strategies/slope-timing.json --set rule.window=120
        tenor run strategies/beta-timing.json --set execution.delayDays=1
      """)

  @OptionGroup var strategies: StrategyInputs
  @OptionGroup var market: MarketOptions

  @Option(
    help: ArgumentHelp("Folder for run directories.", valueName: "dir"), completion: .directory)
  var results = "results"

  @Option(
    help: ArgumentHelp(
      "Name of the run; otherwise run- and the first 12 digits of its id.", valueName: "name"),
    completion: .runNames)
  var name: String?

  @Flag(name: .customLong("no-write"), help: "Print the tables and write nothing.")
  var writesNothing = false

  @Flag(help: "Write every fill to series/fills.csv.")
  var fills = false

  @Flag(help: "Replace whatever is at the run's place.")
  var force = false

  @Flag(help: "Print errors only, besides the tables.")
  var quiet = false

  @Flag(help: "Print the report as one JSON document in place of the tables.")
  var json = false

  @Flag(
    help:
      "Audit the strategies for hindsight, with 64 cuts, and put the certificate into the report; ends with 1 where one fails."
  )
  var audit = false

  @OptionGroup var inference: InferenceOptions
  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if let name, let problem = RunName.problem(with: name) { throw ValidationError(problem) }
    if results.isEmpty { throw ValidationError("--results names no folder: its value is empty") }
    if writesNothing,
      let idle = [("--name", name != nil), ("--fills", fills), ("--force", force)].first(where: \.1)
    {
      throw ValidationError("\(idle.0) is about what is written; --no-write writes nothing")
    }
    if let idle = inference.bootstrapOption, !infers {
      throw ValidationError(
        "\(idle) is about how sure results are, which --no-write leaves out; add --inference or drop it"
      )
    }
  }

  func run() throws {
    try Failure.reported {
      let clock = RunClock()
      let backtest = try Backtest(strategies, on: market, keepingFills: fills, isQuiet: quiet)
      let ledger = TrialLedger(results: results)
      if !writesNothing { try ledger.requireWritable() }
      let report = try evaluated(backtest)
      let trials = try infers || !writesNothing ? trials(of: report, in: ledger) : nil
      if !quiet {
        Terminal.warn(report.warnings.map(\.line) + [trials?.warning].compactMap { $0 })
      }
      // Written first: a reader of stdout that goes away early costs nobody the run.
      let done =
        writesNothing
        ? nil : try write(report, of: backtest, among: trials, in: ledger, clock: clock)
      if json {
        Terminal.print(JSONWriter.indented(report.document))
      } else {
        Terminal.print(report.text(among: infers ? trials : nil))
      }
      if let done, !quiet { Terminal.say(done) }
      if report.failsAudit {
        Terminal.say("tenor: the audit found a leak: see tenor audit with the same arguments")
        throw ExitStatus.somethingDiffers.code
      }
    }
  }

  /// Whether inference is made.
  private var infers: Bool { inference.isMade(usually: json || !writesNothing) }

  /// The report, with the evidence that was asked for.
  private func evaluated(_ backtest: Backtest) throws -> Report {
    let plain = try backtest.report(options: ["fills": .bool(fills)])
    let settings = infers ? inference.settings : nil
    if let settings { try plain.requireShortBlocks(of: settings) }
    let report = try audited(plain, of: backtest)
    guard let settings else { return report }
    return report.adding(try backtest.evidence(for: report, settings: settings))
  }

  /// What was tried on the same data up to now, this run included; nothing is written.
  private func trials(of report: Report, in ledger: TrialLedger) throws -> RunTrials {
    RunTrials(of: report, among: try ledger.counted(adding: report.trials, of: report.dataIds))
  }

  /// The report with the certificate of an audit, if one was asked for.
  private func audited(_ report: Report, of backtest: Backtest) throws -> Report {
    guard audit else { return report }
    let set = try StrategySet(backtest.plan.groups.flatMap(\.strategies).map(\.file))
    let certificate = try LookAheadAudit().certificate(
      of: set, on: backtest.inputs, isQuiet: quiet)
    return report.adding(AuditReport(certificate, on: report.market))
  }

  /// Writes the run directory, and returns what became of it in words. The run's configurations are in the ledger of
  /// trials as soon as the directory is in its place, and only then: what was refused, broken off or written by
  /// another program first has told nobody anything.
  private func write(
    _ report: Report, of backtest: Backtest, among trials: RunTrials?, in ledger: TrialLedger,
    clock: RunClock
  ) throws -> String {
    let directory = RunDirectory(
      results: results, name: name ?? "run-\(report.runId.prefix(12))")
    let place = Placement(
      path: directory.path, noun: "run", otherwise: "choose another --name")
    return try place.filled(
      force: force, isReplaceable: directory.isReplaceable, state: directory.state(of: report)
    ) {
      try directory.write(
        report, background: backtest.background, fills: fills, trials: trials,
        volatile: clock.document, replacing: force
      ) { _ = try ledger.recorded(adding: report.trials, of: report.dataIds) }
    }
  }
}
