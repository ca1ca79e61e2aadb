import ArgumentParser
import Configuration
import Glibc
import TimeSeries

/// The arguments that name strategies and change their settings.
struct StrategyInputs: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Strategy files.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Another value for a setting, in JSON, in every file: rule.window=126 (repeatable).",
      valueName: "path=value"))
  var settings: [String] = []

  @OptionGroup var span: SpanOptions

  /// The strategies, checked one by one and against one another; all mistakes at once.
  func read() throws -> StrategySet {
    let settings =
      try settings.map { try Setting(parsing: $0) } + (span.from.map { [.from($0)] } ?? [])
      + (span.to.map { [.to($0)] } ?? [])
    var strategies: [StrategyFile] = []
    var unread: [InputError] = []
    var errors: [ConfigurationError] = []
    for file in strategyFiles {
      do {
        let bytes = try InputFileReader.bytes(of: file)
        strategies.append(try StrategyFile(reading: bytes, file: file, settings: settings))
      } catch let error as InputError {
        unread.append(error)
      } catch let error as ConfigurationError {
        errors.append(error)
      }
    }
    guard unread.isEmpty else {
      let all = unread.map(\.description) + errors.map(\.description)
      throw InputError(
        description: all.joined(separator: "\n"), isUnreadable: unread.allSatisfy(\.isUnreadable))
    }
    guard errors.isEmpty else { throw ConfigurationError(joining: errors) }
    return try StrategySet(strategies)
  }

  /// The files but for schemas, which lie beside the strategies they describe: `strategies/*.json`
  /// means the strategies.
  private var strategyFiles: [String] { files.filter { !Self.isSchema($0) } }

  private static func isSchema(_ file: String) -> Bool { file.hasSuffix(".schema.json") }

  func validate() throws {
    for (place, file) in files.enumerated() {
      if file.isEmpty { throw ValidationError("the name of a strategy file is empty") }
      if files[..<place].contains(file) { throw ValidationError("'\(file)' is given twice") }
    }
    if strategyFiles.isEmpty, let schema = files.first {
      throw ValidationError("'\(schema)' describes strategies and is none; name a strategy file")
    }
  }
}
