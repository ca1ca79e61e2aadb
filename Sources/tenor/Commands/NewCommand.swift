import ArgumentParser
import Configuration
import MarketData
import Reporting
import TextFormats

/// `tenor new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Writes the shipped strategies and their schema, or a first strategy for a file of yours.",
    discussion: """
      Examples:
        tenor new && tenor run *.json
        tenor new my-folder
        tenor new 60-40 --from prices.csv

      With --from, columns, frequency and quotes are found in the file and said; a
      constant mix of them is written, to be changed by hand.
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder to write into, this one by default; with --from the strategy's name.",
      valueName: "dir-or-name"), completion: .directory)
  var place: String?

  @Option(
    help: ArgumentHelp("A data file to write a strategy for.", valueName: "file"),
    completion: .file())
  var from: String?

  @OptionGroup var form: FormOptions

  @Flag(help: "Replace files of the same names.")
  var force = false

  @OptionGroup var terminal: TerminalOptions

  func validate() throws {
    if place?.isEmpty == true {
      throw ValidationError("the name of the folder or strategy is empty")
    }
    guard from != nil else {
      if form.hints != TableHints() {
        throw ValidationError(
          "--date-order, --table and --decimal-mark say how to read the file of --from")
      }
      return
    }
    guard let place else {
      throw ValidationError("--from needs the strategy's name: tenor new 60-40 --from FILE")
    }
    if let problem = StrategyFile.problem(withName: place) { throw ValidationError(problem) }
  }

  func run() throws {
    try Failure.reported {
      if let from, let place {
        try write(place, from: from)
      } else {
        try writeShipped(into: place ?? ".")
      }
    }
  }

  private static let schema = "strategy.schema.json"

  private func writeShipped(into folder: String) throws {
    let schema = JSONWriter.indented(PublishedSchema.strategy.document)
    let files =
      ShippedStrategies.files.map { ($0.name, Array($0.text.utf8)) } + [
        (Self.schema, schema)
      ]
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    let written = try OutputFolder(folder, replacing: force).write(files)
    let shell = prefix.isEmpty ? "" : ShellWord(prefix).quoted
    Terminal.print(
      zip(files, written).map { "written: \(prefix)\($0.0.0)\n" }.joined()
        + "\nrun them on a simulated market: tenor run \(shell)*.json\n"
        + "or on real files:               tenor data fetch market && tenor run \(shell)*.json --data market\n"
    )
  }

  private func write(_ name: String, from file: String) throws {
    let described: DataDescription
    do { described = try DataDescription.describe(file, hints: form.hints) } catch {
      guard error.cause == .missingFolder else { throw error }
      throw InputError(description: "\(file): no such file")
    }
    guard let first = described.files.first, described.files.count == 1 else {
      throw InputError(description: "\(file): is a folder; name the file to write a strategy for")
    }
    let strategy = try FirstStrategy(named: name, of: first)
    let path = name + ".json"
    try OutputFolder.write(JSONWriter.indented(strategy.document), to: path, replacing: force)
    var written = [path]
    do {
      try OutputFolder.write(
        JSONWriter.indented(PublishedSchema.strategy.document), to: Self.schema, replacing: false)
      written.append(Self.schema)
    } catch let error as OutputError where error.isTaken {
      // One is there, perhaps of another version.
    }
    let folder =
      file.contains("/") ? String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) : "."
    Terminal.print(
      (strategy.notes + written.map { "written: \($0)" }).map { "\($0)\n" }.joined()
        + "run it: tenor run \(path) --data \(ShellWord(folder.isEmpty ? "/" : folder).quoted)\n")
  }
}

/// A word of a command line.
private struct ShellWord {
  let text: String
  init(_ text: String) { self.text = text }

  /// The word as a shell takes it, in quotes only where it needs them.
  var quoted: String {
    let isPlain = text.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "._-/+=,@%".contains($0))
    }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
