import Testing
import TextFormats

@Suite("Nearest names")
struct NearestNameTests {
  private static let keys = [
    "name", "title", "notes", "group", "sample", "assets", "rule", "rebalance", "execution",
    "costs", "evaluation", "conventions", "maturity", "maturities", "intercept", "sensitivity",
    "delayDays", "basisPoints", "excessOver", "annualization", "bondReturn", "shortEnd",
    "constant-weight", "trailing-mean", "slope-timing", "beta-timing", "calendar-quarter",
  ]

  @Test(
    "One slip in a short word and one in three letters of a long one are forgiven",
    arguments: [
      ("expandin", "expanding"), ("delay_days", "delayDays"), ("DELAYDAYS", "delayDays"),
      ("svenson", "svensson"), ("mnoth", "month"), ("months", "month"), ("expand", "expanding"),
      ("lnog", "long"), ("rol", "roll"), ("dya", "day"),
    ])
  func near(misspelled: String, meant: String) {
    let names = ["day", "month", "expanding", "delayDays", "svensson", "long", "roll"]
    #expect(NearestName.of(misspelled, among: names) == meant)
  }

  @Test(
    "A word that is like none has no nearest",
    arguments: ["", "x", "leverage", "week", "zzzzzzzzzzz", String(repeating: "day", count: 100)])
  func far(word: String) {
    #expect(NearestName.of(word, among: ["day", "month", "expanding"]) == nil)
  }

  @Test("Of equally near names the first is taken")
  func ties() {
    #expect(NearestName.of("bold", among: ["bolt", "bond", "gold"]) == "bolt")
  }

  @Test("A word without any names has no nearest")
  func none() {
    #expect(NearestName.of("day", among: []) == nil)
    #expect(NearestName.of("day", among: [""]) == nil)
  }

  @Test("Of 1000 random slips at least 90 in 100 find the name that was meant")
  func randomSlips() {
    var found = 0
    for seed in 0..<UInt64(1000) {
      let meant = Self.keys[Int(seed) % Self.keys.count]
      let typed = Self.slip(in: meant, seed: seed)
      if NearestName.of(typed, among: Self.keys) == meant { found += 1 }
    }
    #expect(found >= 900)
  }

  /// A letter dropped, doubled, changed or swapped with the next.
  private static func slip(in name: String, seed: UInt64) -> String {
    var letters = Array(name)
    let mixed = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(mixed >> 33) % (letters.count - 1)
    switch (mixed >> 20) % 4 {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "q"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
