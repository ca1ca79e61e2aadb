import TestSupport
import Testing

@Suite("The manual page")
struct ManualCommandTests {
  let folder: TemporaryFolder
  let page: String

  init() throws {
    folder = try TemporaryFolder()
    page = try TenorProgram(folder: folder.path).run("manual").text
  }

  private func mandoc(_ arguments: String...) throws -> ChildProgram.Outcome {
    let file = try folder.write(page, to: "tenor.1")
    let mandoc = try #require(OutsideTool.mandoc.path)
    return try ChildProgram(in: folder.path, environment: ["PATH=/usr/bin:/bin"])
      .run([mandoc] + arguments + [file])
  }

  @Test("mandoc finds nothing to say against it, not even of style", .needs(.mandoc))
  func lint() throws {
    let ended = try mandoc("-T", "lint", "-W", "all")
    #expect(ended.text == "")
    #expect(ended.messages == "")
    #expect(ended.code == 0)
  }

  @Test("It says what every command and every option does", .needs(.mandoc))
  func contents() throws {
    let shown = try mandoc("-T", "ascii", "-O", "width=200").text.replacing(
      #/.\u{08}/#, with: "")  // bold is a letter over itself
    for words in [
      "tenor - backtests portfolio strategies", "tenor run", "tenor check", "tenor data describe",
      "--set path=value ...", "--no-color", "SHA-256", "EXIT STATUS", "NO_COLOR",
      "Unusable data.", "tenor run strategies/*.json --data DIR",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
  }

  @Test("Commands that help does not show are not in it, and it is not among those shown")
  func hidden() throws {
    #expect(!page.contains("manual"))
    #expect(!HelpTexts.tenor.contains("manual"))
  }

  @Test("make install puts program, completions and manual page where systems look for them")
  func install() throws {
    let target = folder.reserve("root")
    let ended = try ChildProgram(in: Checkout.folder, environment: ["PATH=/usr/bin:/bin"]).run([
      "/usr/bin/make", "--silent", "-o", "build", "install", "PROGRAM=\(TenorProgram.path)",
      "DESTDIR=\(target)", "PREFIX=/usr",
    ])
    #expect(ended.code == 0, "\(ended.messages)")
    let installed = folder.contents.filter { !$0.hasSuffix("/") }
    #expect(
      installed == [
        "root/usr/bin/tenor", "root/usr/share/bash-completion/completions/tenor",
        "root/usr/share/fish/vendor_completions.d/tenor.fish", "root/usr/share/man/man1/tenor.1",
        "root/usr/share/zsh/site-functions/_tenor",
      ])
    #expect(try folder.text(of: "root/usr/share/man/man1/tenor.1") == page)
    for file in installed.dropFirst() {
      #expect(try folder.text(of: file).contains("tenor"), "\(file)")
    }
  }
}
