import ArgumentParser
import Configuration
import Glibc
import MarketData
import Reporting
import Simulation
import TextFormats

/// `tenor verify RUN`
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks every file of a finished run against its manifest, or runs it again.",
    discussion: """
      Names every file that was changed, is missing or was added since the run was
      written. volatile.json and trials.json, which say when it ran and what else
      did, are no part of that.
      With --rerun the strategies as resolved are run again with the run's options,
      and every file that comes out is compared byte by byte. A run on files needs
      their folder for that; files that have changed since are named.

      Examples:
        tenor verify my-run
        tenor verify my-run --rerun --data DIR

      Exit codes: 0 nothing found, 1 something was; others as for every command.
      """)

  @OptionGroup var source: FinishedRun

  @Flag(help: "Repeat the run, and compare what comes out with what was written.")
  var rerun = false

  @Option(
    help: ArgumentHelp("Folder of the data files, for --rerun.", valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp("Yield file, when it is not in that folder.", valueName: "file"),
    completion: .file())
  var yields: String?

  @Option(
    help: ArgumentHelp("Factor file, when it is not in that folder.", valueName: "file"),
    completion: .file())
  var factors: String?

  @Flag(help: "Print the findings as one JSON document.")
  var json = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if data?.isEmpty == true {
      throw ValidationError("--data names no folder: its value is empty")
    }
    if !rerun,
      let option = [("--data", data), ("--yields", yields), ("--factors", factors)]
        .first(where: { $0.1 != nil })?.0
    {
      throw ValidationError("\(option) is about repeating the run; add --rerun")
    }
    if data == nil, let option = yields ?? factors {
      throw ValidationError(
        "'\(option)' stands beside the files of a folder; name it with --data DIR")
    }
  }

  func run() throws {
    try Failure.reported {
      let path = source.folder.path(of: source.name)
      var verification = try source.folder.verification(of: source.name)
      if rerun { verification.rerun = try repeated(path, verification) }
      if json {
        Terminal.print(JSONWriter.indented(verification.document))
      } else {
        Terminal.print(verification.text)
      }
      if !verification.passes { throw ExitStatus.somethingDiffers.code }
    }
  }

  /// What comes of repeating the run.
  private func repeated(
    _ path: String, _ verification: RunVerification
  ) throws -> RerunVerification {
    let needed = verification.findings.filter { finding in
      finding.kind != .extra && RunRecipe.isMadeFrom(finding.file)
    }
    guard needed.isEmpty else { return RerunVerification(hinderedBy: needed) }
    let recipe = try RunRecipe(of: StoredRun(at: path))
    let folder = try dataFolder(for: recipe)
    if let folder {
      let changed = recipe.changedInputs(in: folder) { chosen(for: $0) }
      guard changed.isEmpty else { return RerunVerification(hinderedBy: changed) }
    }
    return try StagingFolder.within(Self.temporary, for: "verify") { staging in
      let again = RunDirectory(results: staging.path, name: recipe.name)
      try write(recipe, on: folder, to: again)
      return try RerunVerification(of: again.path, with: path, notes: notes(on: recipe))
    }
  }

  /// The folder of the data; nil for a simulated market.
  private func dataFolder(for recipe: RunRecipe) throws -> String? {
    if recipe.simulatedSeed != nil {
      guard data == nil else {
        Terminal.say("tenor: --data: the run was on a simulated market, which needs no files")
        throw ExitStatus.usage.code
      }
      return nil
    }
    guard let data else {
      let files = recipe.inputs.map { $0.file.shownInMessage(atMost: 255) }
      Terminal.say(
        "tenor: the run was on files; name the folder that holds \(files.joined(separator: ", ")) "
          + "with --data DIR")
      throw ExitStatus.usage.code
    }
    return data
  }

  /// The path that an option gives for an input file.
  private func chosen(for input: RunRecipe.Input) -> String? {
    [yields, factors].compactMap { $0 }.first { path in
      path.split(separator: "/").last.map(String.init) == input.file && path.contains("/")
    }
  }

  private func write(
    _ recipe: RunRecipe, on folder: String?, to directory: RunDirectory
  ) throws {
    var files: [StrategyFile] = []
    for strategy in recipe.strategies {
      files.append(try StrategyFile(reading: strategy.bytes, file: strategy.file))
    }
    let set = try StrategySet(files)
    let inputs = try inputs(for: MarketNeeds(of: set), recipe, in: folder)
    let backtest = try Backtest(set, on: inputs, keepingFills: recipe.listsFills)
    var report = try backtest.report(options: ["fills": .bool(recipe.listsFills)])
    if let audit = recipe.audit {
      let audited = try StrategySet(backtest.plan.groups.flatMap(\.strategies).map(\.file))
      let certificate = try LookAheadAudit(cuts: audit.cuts, seed: audit.seed)
        .certificate(of: audited, on: inputs, isQuiet: true)
      report = report.adding(AuditReport(certificate, on: report.market))
    }
    if let settings = recipe.inference {
      report = report.adding(try backtest.evidence(for: report, settings: settings))
    }
    try directory.write(
      report, background: backtest.background, fills: recipe.listsFills, volatile: [:])
  }

  private func inputs(
    for needs: MarketNeeds, _ recipe: RunRecipe, in folder: String?
  ) throws -> MarketInputs {
    guard let folder else {
      return try .simulated(
        seed: recipe.simulatedSeed ?? MarketOptions.usualSeed, needs: needs)
    }
    return try .files(
      in: folder, yieldFile: yields ?? recipe.file(for: .yields),
      factorFile: factors ?? recipe.file(for: .factors), needs: needs)
  }

  private func notes(on recipe: RunRecipe) -> [String] {
    recipe.engineVersion == Tenor.version
      ? []
      : [
        "the run was made by tenor \(recipe.engineVersion), and this is \(Tenor.version); numbers may "
          + "differ for that reason alone"
      ]
  }

  /// Where the repeated run is put while it is compared.
  private static var temporary: String {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }
}

extension ResultsFolder {
  /// Checks a run's files; one that is not there gets the nearest name of those that are.
  fileprivate func verification(of run: String) throws(StoredRunError) -> RunVerification {
    do { return try RunVerification(at: path(of: run)) } catch { throw naming(error) }
  }
}

extension RunRecipe {
  /// The input file that served a purpose, where there was one.
  fileprivate func file(for purpose: MarketFolder.Purpose) -> String? {
    inputs.first { input in
      Dialect(rawValue: input.dialect).map(purpose.isServed) ?? false
    }?.file
  }
}
