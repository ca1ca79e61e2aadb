/// What a value of a strategy file may be; the decoder and the published schema both follow it.
indirect enum Shape: Sendable {
  case null
  /// True or false.
  case flag
  /// One of some words.
  case word([String])
  case text(TextForm)
  case wholeNumber(ClosedRange<Int>)
  case number(NumberRange)
  /// A list, and how many elements it may have; no two are the same.
  case list(of: Shape, count: ClosedRange<Int>, called: String)
  /// An object whose keys are known.
  case record(Record)
  /// An object whose keys are the user's own names; it has at least one.
  case table(of: Shape, named: TextForm, called: String)
  /// An object whose `type` says which further keys it has.
  case choice([Record], called: String)
  case either([Shape])

  /// The largest whole number of any setting, so that no count of days or months can overflow.
  static let largestWholeNumber = 1_000_000

  /// The words of an enumeration.
  static func word<Word: CaseIterable & RawRepresentable>(of type: Word.Type) -> Shape
  where Word.RawValue == String {
    .word(type.allCases.map(\.rawValue))
  }

  /// A whole number with a lower limit only.
  static func wholeNumber(atLeast least: Int) -> Shape { .wholeNumber(least...largestWholeNumber) }
}
