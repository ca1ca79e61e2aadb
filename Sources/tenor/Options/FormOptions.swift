import ArgumentParser
import TextFormats

/// What is said of a file where it leaves its form open; the keys of an asset of the same names say it to a run.
struct FormOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The order of the dates, where they leave it open: \(DateOrder.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "order"), transform: Self.order)
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      "Which of several tables of the file: its number, or the title above it.", valueName: "table")
  )
  var table: String?

  @Option(
    help: ArgumentHelp("The mark before the decimals, where it is open: . or ,", valueName: "mark"),
    transform: Self.mark)
  var decimalMark: TableHints.DecimalMark?

  /// The same as the reader takes it.
  var hints: TableHints {
    TableHints(
      dateOrder: dateOrder,
      table: table.map { text in Int(text).map { .number($0) } ?? .title(text) },
      decimalMark: decimalMark)
  }

  private static func order(_ text: String) throws -> DateOrder {
    guard let order = DateOrder(rawValue: text) else {
      throw ValidationError(
        NearestName.refusal(of: text, among: DateOrder.allCases.map(\.rawValue)))
    }
    return order
  }

  private static func mark(_ text: String) throws -> TableHints.DecimalMark {
    guard let mark = TableHints.DecimalMark(rawValue: text) else {
      throw ValidationError(
        NearestName.refusal(of: text, among: TableHints.DecimalMark.allCases.map(\.rawValue)))
    }
    return mark
  }
}
