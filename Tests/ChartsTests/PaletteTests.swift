import Glibc
import Testing

@testable import Charts

@Suite("Colors")
struct PaletteTests {
  /// Red, green and blue from 0 to 1, without the display's curve (WCAG 2.2, relative luminance).
  private func linear(_ color: String) throws -> [Double] {
    try stride(from: 1, to: 7, by: 2).map { place in
      let start = color.index(color.startIndex, offsetBy: place)
      let end = color.index(start, offsetBy: 2)
      let share = Double(try #require(Int(color[start..<end], radix: 16))) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  private func luminance(_ color: String) throws -> Double {
    let parts = try linear(color)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("Every color has a contrast of at least 3:1 with its background")
  func contrasts() throws {
    for entry in Palette.entries {
      let light = try contrast(entry.light, Palette.background.light)
      let dark = try contrast(entry.dark, Palette.background.dark)
      #expect(light >= 3 && dark >= 3, "\(entry): \(light), \(dark)")
    }
  }

  @Test("From the fifth on every entry has dashes of its own")
  func dashes() {
    let dashes = Palette.entries.map(\.dashes)
    #expect(dashes.prefix(4).allSatisfy { $0.isEmpty })
    #expect(Set(dashes.dropFirst(4)).count == 6 && dashes.dropFirst(4).allSatisfy { !$0.isEmpty })
  }

  /// Linear light as seen without the green or the red cones: Viénot, Brettel & Mollon (1999), "Digital
  /// video colourmaps for checking the legibility of displays by dichromats", Color Research & Application 24,
  /// 243–252; here by their shares of red and green that both become one.
  private func dichromat(_ color: [Double], red: Double) -> [Double] {
    let yellow = red * color[0] + (1 - red) * color[1]
    return [yellow, color[2]]
  }

  @Test(
    "The four whole lines differ for readers without green or red cones", arguments: [0.11, 0.29])
  func colorBlindReaders(red: Double) throws {
    for color in [\Palette.Entry.light, \Palette.Entry.dark] {
      let seen = try Palette.entries.prefix(4).map { entry in
        dichromat(try linear(entry[keyPath: color]), red: red).map { pow($0, 1 / 2.2) }
      }
      for one in seen.indices {
        for other in seen.indices where other > one {
          let distance = hypot(seen[one][0] - seen[other][0], seen[one][1] - seen[other][1])
          #expect(distance > 0.1, "\(one) and \(other) of ten, a tenth of the display's range")
        }
      }
    }
  }

  @Test("A palette used up begins anew, for any number")
  func anew() {
    #expect([0, 9, 10, -1, Int.min].map(Palette.place) == [0, 9, 0, 9, 2])
  }
}
