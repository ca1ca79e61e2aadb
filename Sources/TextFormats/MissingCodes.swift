/// Numbers that a file names as codes of missing ones: `Missing data are indicated by -99.99 or -999.`
enum MissingCodes {
  /// The codes that a line names; none when it does not speak of missing data.
  static func named(in line: String) -> [Double] {
    guard line.utf8.count < 2000, line.lowercased().contains("missing") else { return [] }
    let words = line.split { " ,;\t\"'()=:".contains($0) }
    return words.compactMap { word in
      let number = word.hasSuffix(".") ? word.dropLast() : word
      guard let value = try? DecimalText.value(of: Array(number.utf8)), value <= -9 else {
        return nil
      }
      return value
    }
  }
}
