import Charts
import TextFormats

/// What of a run is for the eye: the page and its figures, drawn from the report and the series alone, so
/// that they can be drawn again.
struct RunPages {
  private let figures: ReportFigures
  private let page: ReportPage

  /// - Parameter strategies: the strategy files as resolved, in the report's order.
  init(
    of report: ReportDocument, strategies: [(name: String, file: JSONDocument)], series: RunSeries
  ) {
    figures = ReportFigures(of: report, series: series)
    page = ReportPage(of: report, strategies: strategies, series: series, figures: figures)
  }

  /// The files, by their path within the run directory.
  func files() throws(PageError) -> [(path: String, bytes: [UInt8])] {
    figures.all.map { ("figures/\($0.name).svg", Array($0.standalone.utf8)) }
      + [("report.html", try page.bytes())]
  }
}
