import TextFormats

/// What a page says of the look-ahead audit.
struct AuditView {
  let verdict: String
  let leaks: PageNotes
  let exPost: PageNotes
  let notes: PageNotes

  init(_ audit: AuditDocument) {
    let trial =
      "all data after each of \(String(counting: audit.cuts, "date")) were disturbed in "
      + "\(String(counting: audit.disturbances.count, "way")) (\(audit.disturbances.joined(separator: ", ")))"
    verdict =
      audit.passes
      ? "Passed: \(trial), and no weight, order or fill of \(audit.strategies.map(\.name).joined(separator: ", ")) up to the "
        + "date moved; \(String(counting: audit.compared, "value")) compared."
      : "Failed: \(trial), and decisions moved that were taken before."
    leaks = PageNotes(
      audit.strategies.compactMap { strategy in
        strategy.leak.map { Self.sentence(on: $0, of: strategy.name) }
      })
    exPost = PageNotes(audit.exPost)
    notes = PageNotes(audit.notes)
  }

  private static func sentence(on leak: AuditDocument.Leak, of strategy: String) -> String {
    let values = [leak.before, leak.after].map { $0.map { String(short: $0) } ?? "none" }
    return
      "\(strategy): \(leak.what) of \(leak.date) moved from \(values[0]) to \(values[1]) when the data after "
      + "\(leak.cut) were disturbed (\(leak.disturbance))."
  }
}
