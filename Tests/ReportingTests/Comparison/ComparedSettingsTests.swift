import Testing
import TextFormats

@testable import Reporting

@Suite("Compared settings")
struct ComparedSettingsTests {
  private func compare(_ trees: JSONDocument...) -> (paths: [String], equal: Int) {
    let compared = ComparedSettings(trees)
    return (compared.differing.map(\.path.description), compared.equal)
  }

  @Test("Values are compared member by member, whatever the order of the members")
  func members() {
    let found = compare(
      ["a": 1, "rule": ["window": 63, "type": "beta"]],
      ["rule": ["type": "beta", "window": 126], "a": 1])
    #expect(found.paths == ["rule.window"])
    #expect(found.equal == 2)
  }

  @Test("A list is one value")
  func lists() {
    #expect(compare(["clip": [0, 1]], ["clip": [0, 2]]).paths == ["clip"])
    #expect(compare(["clip": [0, 1]], ["clip": [0, 1]]).equal == 1)
  }

  @Test("A value that is absent is not null")
  func absent() {
    let compared = ComparedSettings([["clip": nil], [:]])
    #expect(compared.differing.map(\.values) == [[.null, nil]])
    #expect(compared.equal == 0)
  }

  @Test(
    "An object that only some runs have is one difference; those that have it are compared within it"
  )
  func someHaveIt() {
    let found = compare(
      ["a": ["x": 1, "in": ["y": 2]]], ["a": ["x": 3, "in": ["y": 2]]], ["b": ["z": 1]])
    #expect(found.paths == ["a", "a.x", "b"])
    #expect(found.equal == 1)
  }

  @Test("An object in place of a value is one difference")
  func otherKind() {
    #expect(compare(["window": ["days": 63]], ["window": "expanding"]).paths == ["window"])
  }
}
