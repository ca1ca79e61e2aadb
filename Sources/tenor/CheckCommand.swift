import ArgumentParser

/// `tenor check FILE…`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check")
}
