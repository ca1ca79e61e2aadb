import ArgumentParser

/// The options that every command has for the way it is shown.
///
/// `TerminalStyle` looks for the flag itself, as messages may come before a command is known; here it is made
/// legal everywhere and explained.
struct TerminalOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-color"),
    help: "Print without colors, as NO_COLOR and TERM=dumb do; off a terminal there are none.")
  var isPlain = false
}
