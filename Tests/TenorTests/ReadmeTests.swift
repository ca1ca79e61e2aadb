import Glibc
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  /// A command of a `console` block, and the output shown below it. All of them run in one folder, one
  /// after another.
  struct Example: CustomStringConvertible {
    let command: String
    let output: String
    var description: String { command }
  }

  static func examples() throws -> [Example] {
    let text = try WholeFile.text(of: Checkout.path(of: "README.md"))
    var examples: [Example] = []
    var command: String?
    var output = ""
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```console" {
        isInside = true
      } else if line == "```", isInside {
        if let command { examples.append(Example(command: command, output: output)) }
        (command, output, isInside) = (nil, "", false)
      } else if isInside, line.hasPrefix("$ ") {
        if let command { examples.append(Example(command: command, output: output)) }
        (command, output) = (String(line.dropFirst(2)), "")
      } else if isInside {
        output += line + "\n"
      }
    }
    return examples
  }

  @Test("Every command shown with its output prints just that")
  func examples() throws {
    let examples = try Self.examples()
    #expect(!examples.isEmpty)
    let folder = try TemporaryFolder()
    #expect(symlink(Checkout.path(of: "strategies"), folder.reserve("strategies")) == 0)
    for example in examples {
      let programs = TenorProgram.path.split(separator: "/").dropLast().joined(separator: "/")
      var program = TenorProgram(folder: folder.path)
      program.environment = ["PATH=/\(programs):/usr/bin:/bin"]
      let outcome = try program.shell(example.command)
      // The runs that are compared differ, which is what 1 means.
      let code: Int32 = example.command.hasPrefix("tenor compare") ? 1 : 0
      #expect(outcome.code == code, "\(example.command): \(outcome.messages)")
      #expect(outcome.text == example.output, "\(example.command)")
    }
  }

  @Test("The strategy file shown is a strategy that runs")
  func strategyFile() throws {
    let text = try WholeFile.text(of: Checkout.path(of: "README.md"))
    let start = try #require(text.firstRange(of: "```json\n"))
    let rest = text[start.upperBound...]
    let end = try #require(rest.firstRange(of: "```"))
    let folder = try TemporaryFolder()
    _ = try folder.write(String(rest[..<end.lowerBound]), to: "steep-curve.json")
    let outcome = try TenorProgram(folder: folder.path).run("check", "steep-curve.json")
    #expect(outcome.code == 0, "\(outcome.messages)")
  }
}
