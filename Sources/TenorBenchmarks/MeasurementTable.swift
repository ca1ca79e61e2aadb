/// Measurements as text in columns.
struct MeasurementTable {
  let measurements: [Measurement]

  /// A line of headings, a rule and a line for each measurement.
  var text: String {
    let rows = [Measurement.headings] + measurements.map(\.cells)
    let widths = Measurement.headings.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    var lines = rows.map { line(of: $0, widths) }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.map { $0 + "\n" }.joined()
  }

  /// How many of the budgets were kept.
  var verdict: String {
    let budgets = measurements.filter { $0.budget != nil }
    let missed = budgets.filter { !$0.isKept }
    guard !missed.isEmpty else { return "All \(budgets.count) budgets were kept." }
    return "\(missed.count) of \(budgets.count) budgets were missed."
  }

  private func line(of cells: [String], _ widths: [Int]) -> String {
    let numbers = 1...3
    var text = ""
    for (column, cell) in cells.enumerated() {
      let blanks = String(repeating: " ", count: widths[column] - cell.count)
      text += (column > 0 ? "  " : "") + (numbers ~= column ? blanks + cell : cell + blanks)
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}
