import ArgumentParser

/// `tenor data …`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Says what is in a data folder, or writes a simulated market as files.",
    subcommands: [DescribeCommand.self, SimulateCommand.self])
}
