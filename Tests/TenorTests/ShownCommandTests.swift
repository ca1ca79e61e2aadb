import Testing

@Suite("Commands shown")
struct ShownCommandTests {
  @Test("A block is taken apart at its prompts")
  func prompts() {
    let shown = ShownCommand.all(in: "$ one\na\n\nb\n$ two  # ends with 78\n")
    #expect(shown.map(\.line) == ["one", "two  # ends with 78"])
    #expect(shown.map(\.output) == ["a\n\nb\n", ""])
    #expect(shown.map(\.code) == [0, 78])
  }

  @Test("A command goes on where a line is answered by another prompt")
  func continued() {
    let shown = ShownCommand.all(in: "$ one \\\n> two\na\n> b\n")
    #expect(shown.map(\.line) == ["one \\\ntwo"])
    #expect(shown.map(\.output) == ["a\n> b\n"])
  }

  @Test("Output is compared whole, to the last space")
  func whole() {
    let shown = ShownCommand(line: "", output: "a  1\nb\n")
    #expect(shown.shows("a  1\nb\n"))
    for printed in ["a 1\nb\n", "a  1\n", "a  1\nb", "a  1\nb\nc\n", ""] {
      #expect(!shown.shows(printed), "\(printed)")
    }
  }

  @Test("A line of three dots stands for any lines")
  func lines() {
    let shown = ShownCommand(line: "", output: "a\n…\nd\n")
    #expect(shown.shows("a\nd\n"))
    #expect(shown.shows("a\nb\nd\nc\nd\n"))
    for printed in ["a\nb\n", "b\nd\n", "a\nb\nd\ne\n"] {
      #expect(!shown.shows(printed), "\(printed)")
    }
  }

  @Test("Three dots within a line stand for a word or more")
  func words() {
    let shown = ShownCommand(line: "", output: "base  …      0.34\n")
    #expect(shown.shows("base  2026-11-21 16:57  0.34\n"))
    for printed in ["base  0.34\n", "base  now  0.35\n", "other  now  0.34\n"] {
      #expect(!shown.shows(printed), "\(printed)")
    }
  }
}
