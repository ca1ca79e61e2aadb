/// An asset that is held or measured against, and what it is.
public struct AssetInWords: Sendable, Equatable, CustomStringConvertible {
  /// The name that rules and evaluation use.
  public let name: String
  /// What it is: `10-year zero rolled daily`.
  public let words: String
  /// Whether its returns come from a yield curve.
  public let isBond: Bool

  /// An asset in words.
  public init(name: String, words: String, isBond: Bool = false) {
    (self.name, self.words, self.isBond) = (name, words, isBond)
  }

  /// Name and words: `long: zeros of 2 to 10 years in equal parts rolled daily`.
  public var description: String { "\(name): \(words)" }
}
