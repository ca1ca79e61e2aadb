import ArgumentParser

/// The options that every command has for the way it is shown.
struct TerminalOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-color"),
    help: "Print without colors, as NO_COLOR and TERM=dumb do; off a terminal there are none.")
  var isPlain = false
}
