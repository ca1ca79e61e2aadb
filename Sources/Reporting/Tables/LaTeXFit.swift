/// How the columns of a printed table are made to fit a line: how wide texts may be, in which size of print.
struct LaTeXFit {
  /// LaTeX's name of the size.
  let size: String
  /// Digits that fit beside one another in the narrowest column of texts before its cells are broken.
  let textWidth: Double

  /// Half the least space between two columns, as LaTeX is told: together one digit.
  static let halfGap = "0.25em"

  /// Digits in a line of an article at 10, 11 or 12 points, whichever has fewest.
  private static let sizes: [(name: String, digits: Double)] = [
    ("footnotesize", 77), ("scriptsize", 84), ("tiny", 97),
  ]
  /// Digits that a column of broken names must have to be readable.
  private static let leastTextWidth = 13.0

  init(_ columns: [LaTeXColumn]) {
    let numbers = columns.filter { !$0.isText }.map(\.width).reduce(0, +)
    let taken = numbers + Double(max(0, columns.count - 1))
    let texts = columns.filter(\.isText).map(\.width)
    let fits = Self.sizes.map { size in
      LaTeXFit(size: size.name, textWidth: Self.share(of: size.digits - taken, among: texts))
    }
    self =
      fits.first { $0.textWidth >= Self.leastTextWidth }
      ?? LaTeXFit(size: "tiny", textWidth: Self.leastTextWidth)
  }

  private init(size: String, textWidth: Double) {
    (self.size, self.textWidth) = (size, textWidth)
  }

  /// The width at which texts are broken so that all columns fill the room: short ones leave theirs to long ones.
  private static func share(of room: Double, among widths: [Double]) -> Double {
    guard widths.reduce(0, +) > room else { return .infinity }
    let equal = room / Double(widths.count)
    let short = widths.filter { $0 <= equal }
    return (room - short.reduce(0, +)) / Double(widths.count - short.count)
  }
}
