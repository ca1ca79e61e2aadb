import TestSupport
import Testing

/// What Tests/Peers/return_parts.py prints.
struct ReturnPartsTwin {
  /// Six parts of every day of a holding, by its name.
  private(set) var days: [String: [(day: String, parts: [Double])]] = [:]
  /// Their annualized averages.
  private(set) var means: [String: [Double]] = [:]

  /// Runs the script on a folder of data with options.
  init(data: String, _ options: String...) throws {
    let home = try TemporaryFolder()
    let script = Checkout.path(of: "Tests/Peers/return_parts.py")
    let outcome = try PythonProgram.run([script, "--data", data] + options, home: home.path)
    try #require(outcome.code == 0, "return_parts.py: \(outcome.messages)")
    for line in outcome.text.split(separator: "\n") {
      let cells = line.split(separator: ",")
      let (what, day) = (String(cells[0]), String(cells[1]))
      let parts = try cells.dropFirst(2).map { try #require(Double($0), "no number: \(line)") }
      if day == "mean" {
        means[what] = parts
      } else {
        days[what, default: []].append((day, parts))
      }
    }
  }
}
