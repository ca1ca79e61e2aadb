import TextFormats

/// Text for LaTeX, in which it sees nothing but text.
enum LaTeXText {
  /// The text with every special character escaped; line ends become blanks.
  ///
  /// Characters that plain LaTeX has no letter for are shown as their numbers (U+4E2D), so that any document
  /// that reads UTF-8 compiles. Words of more than 16 characters may be broken: after `_`, `/` and `.`, or,
  /// less gladly, after every six characters.
  ///
  /// - Parameter unbroken: the longest word that is kept in one piece; fewer in narrow columns.
  static func escaped(_ text: String, unbroken: Int = 16) -> String {
    let characters = text.map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return characters.split(separator: " ", omittingEmptySubsequences: false).map {
      word($0, unbroken: unbroken)
    }
    .joined(separator: " ")
  }

  private static func word(_ characters: ArraySlice<Character>, unbroken: Int) -> String {
    if isDate(characters) { return "\\mbox{\(String(characters))}" }
    let mayBreak = characters.count > unbroken
    var text = ""
    var last: Character?
    for (place, character) in characters.enumerated() {
      if mayBreak, let last, "_/.".contains(last) {
        text += "\\allowbreak{}"
      } else if mayBreak, place > 0, place % 6 == 0 {
        text += "\\penalty5000{}"
      } else if character == last, "-',".contains(character) {
        text += "{}"  // two of them would be joined to one other sign
      }
      text += escaped(character)
      last = character
    }
    return text
  }

  /// Whether a word is a day such as `1971-11-17,`, which is not to be broken.
  private static func isDate(_ characters: ArraySlice<Character>) -> Bool {
    (10...12).contains(characters.count) && characters.filter { $0 == "-" }.count == 2
      && characters.allSatisfy { "0123456789-.,;".contains($0) }
  }

  private static func escaped(_ character: Character) -> String {
    switch character {
    case "&", "%", "$", "#", "_", "{", "}": "\\" + String(character)
    case "\\": "\\textbackslash{}"
    case "~": "\\textasciitilde{}"
    case "^": "\\textasciicircum{}"
    case "<": "\\textless{}"
    case ">": "\\textgreater{}"
    case "|": "\\textbar{}"
    case "`": "\\`{}"
    case "\u{2212}": "$-$"
    case "\"": "\\texttt{\\symbol{34}}"
    case _ where character.isASCII && " "..."~" ~= character: String(character)
    default: letter(character) ?? numbers(of: character)
    }
  }

  /// The letter in its composed form, where the oldest font encoding can set it.
  private static func letter(_ character: Character) -> String? {
    letters.first { $0 == character }.map { String($0) }
  }

  private static func numbers(of character: Character) -> String {
    character.unicodeScalars.map { scalar in
      if scalar.isASCII && !scalar.steersDisplay { return escaped(Character(scalar)) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "\\penalty5000{}U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined()
  }

  private static let letters: [Character] = Array(
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ"
      + "ĀāĂăĆćĈĉĊċČčĎďĒēĔĕĖėĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭ"
      + "ŮůŰűŴŵŶŷŸŹźŻżŽž–—‘’“”…")
}
