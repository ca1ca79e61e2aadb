import ArgumentParser

/// `tenor data …`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Fetches data files, says what is in a folder, or writes a simulated market.",
    subcommands: [FetchCommand.self, DescribeCommand.self, SimulateCommand.self])
}
