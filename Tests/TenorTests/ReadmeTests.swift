import Glibc
import TestSupport
import Testing

@Suite("The README")
struct ReadmeTests {
  /// The folder of the checkout.
  static let checkout =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// A command of a `console` block, and the output shown below it.
  struct Example: CustomStringConvertible {
    let command: String
    let output: String
    var description: String { command }
  }

  static func examples() throws -> [Example] {
    let text = String(decoding: try readFile(checkout + "/README.md"), as: UTF8.self)
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
        command = String(line.dropFirst(2))
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
    for example in examples {
      let folder = TenorProgram.path.split(separator: "/").dropLast().joined(separator: "/")
      var program = TenorProgram(folder: Self.checkout)
      program.environment = ["PATH=/\(folder):/usr/bin:/bin"]
      let outcome = try program.shell(example.command)
      #expect(outcome.code == 0, "\(example.command): \(outcome.messages)")
      #expect(outcome.text == example.output, "\(example.command)")
    }
  }

  @Test("The strategy file shown is a strategy that runs")
  func strategyFile() throws {
    let text = String(decoding: try readFile(Self.checkout + "/README.md"), as: UTF8.self)
    let start = try #require(text.firstRange(of: "```json\n"))
    let rest = text[start.upperBound...]
    let end = try #require(rest.firstRange(of: "```"))
    let folder = try TemporaryFolder()
    _ = try folder.write(String(rest[..<end.lowerBound]), to: "steep-curve.json")
    let outcome = try TenorProgram(folder: folder.path).run("check", "steep-curve.json")
    #expect(outcome.code == 0, "\(outcome.messages)")
  }

  private static func readFile(_ path: String) throws -> [UInt8] {
    let stream = try #require(fopen(path, "r"))
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while true {
      let byte = fgetc(stream)
      if byte == EOF { return bytes }
      bytes.append(UInt8(byte))
    }
  }

  private func readFile(_ path: String) throws -> [UInt8] { try Self.readFile(path) }
}
