import Mustache
import TextFormats

/// The page of a run, `report.html`.
struct ReportPage {
  private let report: ReportDocument
  private let view: ReportView

  /// - Parameters:
  ///   - strategies: the strategy files as resolved, in the report's order.
  ///   - figures: the pictures of the same run.
  init(
    of report: ReportDocument, strategies: [(name: String, file: JSONDocument)], series: RunSeries,
    figures: ReportFigures
  ) {
    self.report = report
    view = ReportView(report, strategies: strategies, series: series, figures: figures)
  }

  /// The page's bytes.
  func bytes() throws(PageError) -> [UInt8] {
    try Page().bytes(
      title: report.title, version: report.engineVersion, body: "report", of: view)
  }
}
