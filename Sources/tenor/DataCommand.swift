import ArgumentParser

/// `tenor data …`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "What is in a data folder; a simulated market as files.",
    subcommands: [])
}
