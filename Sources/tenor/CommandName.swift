import ArgumentParser
import TextFormats

/// The words of a command line that name a command.
enum CommandName {
  /// What is wrong with the first word that names no command; nil when all do. It is found before
  /// options are read: those of the command that was meant would be reported as unknown.
  static func mistake(
    in words: ArraySlice<String>, below command: any ParsableCommand.Type
  ) -> ValidationError? {
    let commands = command.configuration.subcommands
    guard let word = words.first, !word.hasPrefix("-"), !commands.isEmpty else { return nil }
    if word == "help" { return mistake(in: words.dropFirst(), below: command) }
    for named in commands where named.configuration.commandName == word {
      return mistake(in: words.dropFirst(), below: named)
    }
    let shown = commands.filter { $0.configuration.shouldDisplay }
    return ValidationError(
      refusal(of: word, among: shown.compactMap { $0.configuration.commandName }))
  }

  private static func refusal(of word: String, among names: [String]) -> String {
    let refusal = "Unknown command '\(word.shownInMessage())'"
    if let meant = NearestName.of(word, among: names) {
      return "\(refusal). Did you mean '\(meant)'?"
    }
    if word.hasSuffix(".json"), names.contains("run") {
      return "\(refusal). Strategies are run by 'tenor run \(word.shownInMessage())'"
    }
    return "\(refusal); the commands are \(names.joined(separator: ", "))"
  }
}
