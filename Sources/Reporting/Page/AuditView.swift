import TextFormats

/// What a page says of the look-ahead audit.
struct AuditView {
  let verdict: String
  let leaks: PageNotes
  let exPost: PageNotes
  let notes: PageNotes

  init(_ audit: StoredAudit) {
    let trial =
      "all data after each of \(String(counting: audit.cuts, "date")) were disturbed in "
      + "\(String(counting: audit.disturbances.count, "way")) (\(audit.disturbances.joined(separator: ", ")))"
    verdict =
      audit.passes
      ? "Passed: \(trial), and no weight, order or fill of \(audit.strategies.joined(separator: ", ")) up to the "
        + "date moved; \(String(counting: audit.compared, "value")) compared."
      : "Failed: \(trial), and decisions moved that were taken before."
    leaks = PageNotes(audit.leaks.map(Self.sentence))
    exPost = PageNotes(audit.exPost)
    notes = PageNotes(audit.notes)
  }

  private static func sentence(on leak: StoredAudit.Leak) -> String {
    "\(leak.strategy): \(leak.what) of \(leak.date) moved from \(leak.before) to \(leak.after) when the data after "
      + "\(leak.cut) were disturbed (\(leak.disturbance))."
  }
}
