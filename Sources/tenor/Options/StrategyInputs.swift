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
      "Another value for a setting, in JSON, in every file that has it: rule.window=126, or in one strategy alone: beta-timing:rule.window=126 (repeatable).",
      valueName: "path=value"))
  var settings: [String] = []

  @OptionGroup var span: SpanOptions

  /// The strategies, checked one by one and against one another; all mistakes at once.
  ///
  /// - Parameter isQuiet: whether it is left unsaid which strategies have a setting, where some have not.
  func read(isQuiet: Bool = false) throws -> StrategySet {
    let settings =
      try settings.map { try Setting(parsing: $0) } + (span.from.map { [.from($0)] } ?? [])
      + (span.to.map { [.to($0)] } ?? [])
    var unread: [InputError] = []
    var texts: [(bytes: [UInt8], file: String)] = []
    for file in strategyFiles {
      do { texts.append((try InputFileReader.bytes(of: file), file)) } catch {
        unread.append(error)
      }
    }
    // Which strategies there are is known when all files are.
    let settled = unread.isEmpty ? settings : settings.filter { $0.strategy == nil }
    let shared = try SharedSettings(settled, for: texts)
    var strategies: [StrategyFile] = []
    var errors: [ConfigurationError] = []
    for (text, settings) in zip(texts, shared.ofFiles) {
      do throws(ConfigurationError) {
        strategies.append(
          try StrategyFile(reading: text.bytes, file: text.file, settings: settings))
      } catch {
        errors.append(error)
      }
    }
    guard unread.isEmpty else { throw Self.unread(unread, errors) }
    guard errors.isEmpty else {
      throw ConfigurationError(joining: errors + (shared.advice(on: errors).map { [$0] } ?? []))
    }
    if !isQuiet { for note in shared.notes { Terminal.say("note: \(note)") } }
    return try StrategySet(strategies)
  }

  /// Files that cannot be read, and what is wrong with those that can.
  private static func unread(_ files: [InputError], _ errors: [ConfigurationError]) -> InputError {
    let all = files.map(\.description) + errors.map(\.description)
    return InputError(
      description: all.joined(separator: "\n"), isUnreadable: files.allSatisfy(\.isUnreadable))
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
