/// What stands between the fields of a row.
public enum Delimiter: Sendable, CaseIterable {
  case comma
  case semicolon
  case tab
  case bar
  /// One blank or more, as in columns that are lined up.
  case blanks

  /// The byte; a space for blanks.
  var byte: UInt8 {
    switch self {
    case .comma: ASCII.comma
    case .semicolon: UInt8(ascii: ";")
    case .tab: ASCII.tab
    case .bar: UInt8(ascii: "|")
    case .blanks: ASCII.space
    }
  }

  /// `';'`
  var inWords: String {
    switch self {
    case .comma: "','"
    case .semicolon: "';'"
    case .tab: "tabs"
    case .bar: "'|'"
    case .blanks: "blanks"
    }
  }
}
