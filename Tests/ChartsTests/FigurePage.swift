import TestSupport
import Testing

@testable import Charts

/// A page with figures that measures itself in a browser and says what is wrong.
struct FigurePage {
  private let figures: [any Picture]

  init(_ figures: [any Picture]) { self.figures = figures }

  /// What the page, shown at both widths, and the figures' files say of themselves, line by line.
  func measurements(options: [String] = []) throws -> [Substring] {
    let folder = try TemporaryFolder()
    let file = try folder.write(outerPage, to: "page.html")
    let browser = try #require(OutsideTool.chromium.path)
    let child = ChildProgram(in: folder.path, environment: ["HOME=" + folder.path])
    let outcome = try child.run(
      [browser, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,900"] + options
        + ["--user-data-dir=" + folder.reserve("profile"), "--dump-dom", "file://" + file])
    let dump = outcome.text
    let start = try #require(dump.firstRange(of: "<pre id=\"measured\">"), "the page did not run")
    let end = try #require(dump[start.upperBound...].firstRange(of: "</pre>"))
    return dump[start.upperBound..<end.lowerBound].split(separator: "\n")
  }

  /// The figures in a page, under the policy of a report.
  private var innerPage: String {
    "<!doctype html><html><head><meta charset=utf-8>"
      + "<meta http-equiv=Content-Security-Policy"
      + " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
      + "<style>body{margin:10px}figure{margin:0}" + Figure.styleSheet + "</style></head><body>"
      + figures.map { "<figure>" + $0.inline() + "</figure>" }.joined() + "</body></html>"
  }

  private var outerPage: String {
    let frame = innerPage.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    return "<!doctype html><html><head><meta charset=utf-8></head><body>"
      + [1280, 360].map { "<iframe srcdoc=\"\(frame)\" width=\($0) height=700></iframe>" }.joined()
      + figures.map { "<script type=image/svg+xml>\($0.standalone)</script>" }.joined()
      + "<div id=files></div><pre id=measured></pre><script>\(Self.script)</script></body></html>"
  }

  /// Compares the boxes that the browser gives to texts, marks and pictures; a pixel is for rounding.
  private static let script = """
    const said = [];
    const inside = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1
      && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
    const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2.5;
    function measurePicture(svg, where) {
      const box = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
      texts.forEach(([words, a], i) => {
        if (!inside(a, box)) said.push(where + ': beyond the picture: ' + words);
        texts.slice(i + 1).forEach(([others, b]) => {
          if (overlap(a, b)) said.push(where + ': ' + words + ' overlaps ' + others);
        });
      });
      let axis, label, marks = 0;
      for (const part of svg.querySelectorAll('.label, .axis, use, circle')) {
        const a = part.getBoundingClientRect();
        if (part.matches('.label')) label = a;
        else if (part.matches('.axis')) axis = a;
        else {
          marks += 1;
          const area = {left: axis.left, right: axis.right, top: label.bottom, bottom: axis.top};
          const grown = part.matches('circle') ? {left: a.left + 3, right: a.right - 3,
            top: a.top + 3, bottom: a.bottom - 3} : a;
          if (a.width + a.height < 1) said.push(where + ': a mark of no size');
          if (!inside(grown, area)) said.push(where + ': a mark beyond its axes: '
            + JSON.stringify(a) + JSON.stringify(area));
        }
      }
      said.push(`${where}: ${texts.length} texts, ${marks} marks` + (marks && svg.querySelector('.c0')
        ? ', ' + getComputedStyle(svg.querySelector('.c0')).stroke : ''));
    }
    window.addEventListener('load', () => {
      for (const frame of document.querySelectorAll('iframe')) {
        const page = frame.contentDocument, width = frame.width;
        if (page.documentElement.scrollWidth > width) said.push(width + ': scrolls sideways');
        for (const figure of page.querySelectorAll('figure')) {
          const shown = [...figure.querySelectorAll('.chart')]
            .filter(svg => svg.getBoundingClientRect().width > 0);
          if (shown.length != 1) said.push(width + ': ' + shown.length + ' drawings shown');
          for (const svg of shown) measurePicture(svg, width + ' ' + svg.getAttribute('aria-labelledby'));
        }
      }
      for (const source of document.querySelectorAll('script[type]')) {
        const svg = new DOMParser().parseFromString(source.textContent, 'image/svg+xml').documentElement;
        if (svg.nodeName != 'svg' || svg.querySelector('parsererror')) said.push('not XML');
        document.getElementById('files').replaceChildren(document.importNode(svg, true));
        measurePicture(document.querySelector('#files svg'), 'file ' + svg.getAttribute('aria-labelledby'));
      }
      document.getElementById('measured').textContent = said.join('\\n');
    });
    """
}
