/// Things numbered by what they have in common, in the order in which it first comes.
struct Numbered<Key: Hashable> {
  /// What each number stands for.
  let keys: [Key]
  /// The number of each thing.
  let numbers: [Int]

  init<Thing>(_ things: [Thing], by key: (Thing) -> Key) {
    var (keys, places) = ([Key](), [Key: Int]())
    var numbers: [Int] = []
    numbers.reserveCapacity(things.count)
    var previous: (key: Key, number: Int)?
    for thing in things {
      let key = key(thing)
      if let previous, previous.key == key {
        numbers.append(previous.number)
        continue
      }
      let number = places[key] ?? keys.count
      if number == keys.count {
        keys.append(key)
        places[key] = number
      }
      numbers.append(number)
      previous = (key, number)
    }
    (self.keys, self.numbers) = (keys, numbers)
  }
}
