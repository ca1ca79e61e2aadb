import ArgumentParser
import TextFormats

/// `tenor manual`, for `make install`: the page that `man tenor` shows.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Prints the manual page tenor(1).", shouldDisplay: false)

  func run() throws {
    let dump = JSONDocument(parsing: Array(Tenor._dumpHelp().utf8))
    guard let command = dump?["command"].flatMap(CommandDescription.init) else {
      throw ExitStatus.ourFault.code
    }
    Terminal.print(Array(ManualPage(of: command).text.utf8))
  }
}
