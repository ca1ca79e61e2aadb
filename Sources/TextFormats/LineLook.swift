/// What a line that is no row looks like, in words for a message.
enum LineLook {
  /// What the line looks like; nil when nothing can be said.
  static func of(_ line: String) -> String? {
    let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\"" }
    guard let first = text.first else { return nil }
    if first == "{" || first == "[" { return "which looks like JSON" }
    let fields = text.split(omittingEmptySubsequences: false) { ",;\t|\"".contains($0) }
    let key = fields[0].drop { $0 == " " }
    if key.allSatisfy(\.isNumber), fields.count > 1 {
      if key.count == 5, let serial = Int(key), (20_000...60_000).contains(serial) {
        return
          "whose first field looks like Excel's number of a day: format the column as dates and save again"
      }
      return "whose first field is a number that is no date"
    }
    if first.isNumber, fields.count > 1 {
      return
        "whose first field \"\(String(key).shownInMessage(atMost: 30))\" is no date that is known"
    }
    return fields.count > 1 ? "which has no field that is a date" : "which has one field"
  }
}
