import TextFormats

extension StoredReport {
  /// What a report that was just made will be when it is read back: pages and tables have one source.
  init(of report: Report) { self.init(written: report.document) }

  /// The same without what other tools would print.
  init(quicklyOf report: Report) { self.init(written: report.quickDocument) }

  private init(written document: JSONDocument) {
    do { try self.init(reading: document, file: RunFile.report) } catch {
      preconditionFailure("a report reads back as it was written: \(error)")
    }
  }
}
