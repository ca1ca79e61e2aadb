import ArgumentParser

/// `tenor data fetch DIR`
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Downloads the Federal Reserve's yield curve and Kenneth French's daily factors.",
    discussion: """
      The folder changes only when every file is there whole and is what it claims
      to be. Where the files came from is written to provenance.json beside them.
      This needs curl and unzip.

      Example:
        tenor data fetch market
        tenor run strategies/*.json --data market
      """)

  @Argument(
    help: ArgumentHelp("The folder; it is made if need be.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Address of a mirror that has feds200628.csv and F-F_Research_Data_Factors_daily_CSV.zip.",
      valueName: "url"))
  var base: String?

  @Option(
    help: ArgumentHelp("Give up when nothing comes for so long.", valueName: "seconds"))
  var timeout = 30

  @Flag(help: "Fetch and replace files that are there.")
  var force = false

  @Flag(help: "Print errors only.")
  var quiet = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("the name of the folder is empty") }
    guard (1...3600).contains(timeout) else {
      throw ValidationError("--timeout takes 1 to 3600 seconds, not \(timeout)")
    }
    if let base, let problem = BaseAddress.problem(with: base) { throw ValidationError(problem) }
  }

  func run() throws {
    try Failure.reported {
      let fetch = DataFetch(
        folder: folder, base: base, replacing: force, patience: timeout,
        isQuiet: quiet)
      for line in try fetch.run() where !quiet { Terminal.say(line) }
    }
  }
}
