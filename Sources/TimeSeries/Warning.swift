/// Something that a person should know before trusting a number, though the number can be computed.
///
/// Whoever finds it makes one; all of a run are shown on stderr, below its tables, at the head of its page and
/// in its report.
public struct Warning: Sendable, Hashable {
  /// One or more sentences on one line, without the last full stop; they name what the members below hold.
  public let text: String
  /// What it is about: a column of a file or a strategy; nil when it is about more than one thing.
  public let subject: String?
  /// The day it is about, the first of several; nil when it is about no day.
  public let day: Day?
  /// The number that gave rise to it, in the unit of `text`; nil when no single one did.
  public let value: Double?

  /// A warning in words, and what it is about.
  public init(_ text: String, of subject: String? = nil, on day: Day? = nil, value: Double? = nil) {
    precondition(value?.isFinite ?? true, "a warning about \(value ?? 0): \(text)")
    (self.text, self.subject, self.day, self.value) = (text, subject, day, value)
  }
}
