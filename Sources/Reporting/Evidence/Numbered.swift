/// Things numbered by a key that they have in common with others, in ascending order of the keys.
struct Numbered {
  /// What each number stands for.
  let keys: [Int]
  /// The number of each thing.
  let numbers: [Int]

  /// - Parameters:
  ///   - things: what is numbered.
  ///   - key: what each has in common with others.
  init<Thing>(_ things: [Thing], by key: (Thing) -> Int) {
    let all = things.map(key)
    var known: [Int] = []
    for (place, key) in all.enumerated() where place == 0 || key != all[place - 1] {
      if !known.contains(key) { known.append(key) }
    }
    let keys = known.sorted()
    self.keys = keys
    numbers = all.map { key in keys.firstIndex(of: key) ?? keys.endIndex }
  }
}
