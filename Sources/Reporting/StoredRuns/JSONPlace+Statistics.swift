import TextFormats

extension JSONPlace {
  /// A member that may be absent or null.
  func present(_ name: String) -> JSONPlace? {
    optional(name).flatMap { $0.value == .null ? nil : $0 }
  }

  /// The text of a member that may be absent; nil for what is no text.
  func words(_ name: String) -> String? { optional(name)?.value.text }

  /// The number of a member that must be one.
  func definite(_ name: String) throws(StoredRunError) -> Double {
    guard let number = try number(name) else { throw try member(name).unexpected("a number") }
    return number
  }

  /// The truth value of a member.
  func flag(_ name: String) throws(StoredRunError) -> Bool {
    let member = try member(name)
    guard case .bool(let flag) = member.value else { throw member.unexpected("true or false") }
    return flag
  }

  /// The number of a member, or null with the reason beside it.
  func statistic(_ name: String) throws(StoredRunError) -> StoredStatistic {
    StoredStatistic(value: try number(name), reason: words(name + "Reason"))
  }

  /// The interval of a member; nil where it is null or absent, or has an end that is null.
  func interval(_ name: String) throws(StoredRunError) -> StoredInterval? {
    guard let place = present(name) else { return nil }
    guard let low = try place.number("low"), let high = try place.number("high") else { return nil }
    return StoredInterval(low: low, high: high)
  }

  /// The members of an object as numbers, null for nil, in their order.
  func numbers() throws(StoredRunError) -> [(name: String, value: Double?)] {
    guard let members = value.members else { throw unexpected("an object") }
    var numbers: [(name: String, value: Double?)] = []
    for member in members { numbers.append((member.name, try number(member.name))) }
    return numbers
  }

  /// What is read from each element of a member that is an array.
  func list<Element>(
    _ name: String, _ read: (JSONPlace) throws(StoredRunError) -> Element
  ) throws(StoredRunError) -> [Element] {
    var list: [Element] = []
    for element in try elements(name) { list.append(try read(element)) }
    return list
  }
}
