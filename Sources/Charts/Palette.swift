/// Colors and dashes of the lines, after the color-blind-safe set of Okabe and Ito (2008, "Color Universal
/// Design") with two of Tol's (2021, "Colour schemes") behind them.
///
/// The hues are theirs; the lightness is moved until the contrast with the background is at least 3:1 (WCAG
/// 2.2, success criterion 1.4.11) on white and on the dark background. Lines from the fifth on also
/// differ by their dashes.
enum Palette {
  /// A color in both lights, and the lengths of dashes and gaps; no lengths for a whole line.
  struct Entry: Sendable {
    let light: String
    let dark: String
    var dashes: [Int] = []
  }

  /// The backgrounds that the contrasts are for.
  static let background = Entry(light: "#ffffff", dark: "#16181d")

  static let entries = [
    Entry(light: "#0072b2", dark: "#4ca6e0"),  // blue
    Entry(light: "#d55e00", dark: "#f07f2e"),  // vermillion
    Entry(light: "#009068", dark: "#1fbf92"),  // bluish green
    Entry(light: "#b5588f", dark: "#dd92bd"),  // reddish purple
    Entry(light: "#3c3c3c", dark: "#d8d8d8", dashes: [7, 3]),  // black
    Entry(light: "#b07700", dark: "#e69f00", dashes: [2, 2]),  // orange
    Entry(light: "#2e8fc9", dark: "#8fd0f5", dashes: [9, 3, 2, 3]),  // sky blue
    Entry(light: "#8a8200", dark: "#f0e442", dashes: [4, 4]),  // yellow
    Entry(light: "#882255", dark: "#d0638f", dashes: [12, 3]),  // wine
    Entry(light: "#332288", dark: "#9a8cf0", dashes: [6, 2, 2, 2, 2, 2]),  // indigo
  ]

  /// The place of an entry for any number: the palette begins anew when it is used up.
  static func place(_ number: Int) -> Int {
    ((number % entries.count) + entries.count) % entries.count
  }
}
