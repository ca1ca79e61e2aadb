extension StoredReport {
  /// What a report that was just made will be when it is read back: pages and tables have one source.
  init(of report: Report) {
    do { try self.init(reading: report.document, file: "report.json") } catch {
      preconditionFailure("a report reads back as it was written: \(error)")
    }
  }
}
