import TextFormats

/// The certificate of a look-ahead audit: the member `audit` of `report.json`.
struct StoredAudit: Sendable {
  /// The first value that moved although its date is not after the cut.
  struct Leak: Sendable {
    let strategy: String
    let cut: String
    let disturbance: String
    let date: String
    let what: String
    let before: String
    let after: String
  }

  /// Dates after which the data were disturbed.
  let cuts: Int
  /// Ways in which they were disturbed.
  let disturbances: [String]
  /// Values that were compared.
  let compared: Int
  /// Names of the strategies that were audited.
  let strategies: [String]
  /// What moved, at most one a strategy.
  let leaks: [Leak]
  /// Numbers of the report that need the whole sample, a sentence a line.
  let exPost: [String]
  /// What else a reader must know, a sentence a line.
  let notes: [String]
  /// Whether no strategy used the future.
  let passes: Bool

  init(reading place: JSONPlace) throws(StoredRunError) {
    cuts = try place.integer("cuts")
    disturbances = try place.texts("disturbances")
    compared = try place.integer("compared")
    var (strategies, leaks): ([String], [Leak]) = ([], [])
    for strategy in try place.elements("strategies") {
      let name = try strategy.text("name")
      strategies.append(name)
      if let leak = strategy.present("leak") { leaks.append(try Leak(reading: leak, of: name)) }
    }
    (self.strategies, self.leaks) = (strategies, leaks)
    exPost = try place.texts("exPost")
    notes = try place.texts("notes")
    passes = try place.flag("passes")
  }
}

extension StoredAudit.Leak {
  fileprivate init(reading place: JSONPlace, of strategy: String) throws(StoredRunError) {
    self.strategy = strategy
    cut = try place.member("cut").value.inWords
    disturbance = try place.text("disturbance")
    date = try place.member("date").value.inWords
    what = try place.text("what")
    before = try place.member("before").value.inWords
    after = try place.member("after").value.inWords
  }
}
