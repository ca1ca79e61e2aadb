import Glibc
import Testing
import TextFormats

@Suite("Why a file or folder could not be written")
struct OutputErrorTests {
  @Test(
    "The message says what was attempted and what the system says",
    arguments: [
      (.create, "created"), (.write, "written"), (.sync, "synced"), (.rename, "renamed"),
    ] as [(OutputError.Action, String)])
  func wording(_ action: OutputError.Action, _ participle: String) {
    let error = OutputError(doing: action, path: "x.csv", code: ENOSPC)
    #expect(error.description == "x.csv: cannot be \(participle): No space left on device")
  }
}
