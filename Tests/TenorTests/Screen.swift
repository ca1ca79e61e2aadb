@testable import tenor

/// A clock that a test turns and a line that it reads.
final class Screen {
  var time = 100.0
  var written: [String] = []

  var outlet: StatusLine.Outlet {
    StatusLine.Outlet(now: { self.time }, write: { self.written.append($0) })
  }

  /// What a terminal shows of the line, blanks at its end left out.
  var line: String {
    var shown: [Character] = []
    var place = 0
    for character in written.joined() {
      if character == "\r" {
        place = 0
      } else {
        if place < shown.count { shown[place] = character } else { shown.append(character) }
        place += 1
      }
    }
    while shown.last == " " { shown.removeLast() }
    return String(shown)
  }
}
