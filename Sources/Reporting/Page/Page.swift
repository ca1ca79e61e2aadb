import Mustache

/// Renders pages: self-contained, without script, without a request.
struct Page {
  private let templates: MustacheLibrary

  init() throws(PageError) {
    MustacheContentTypes.register(PageText(), named: PageText.name)
    var templates = MustacheLibrary()
    let texts = [
      ("page", PageTemplates.page), ("table", PageTemplates.table),
      ("figure", PageTemplates.figure), ("notes", PageTemplates.notes),
      ("verdicts", PageTemplates.verdicts), ("inference", PageTemplates.inference),
      ("report", PageTemplates.report), ("comparison", PageTemplates.comparison),
    ]
    for (name, text) in texts {
      do { try templates.register(text, named: name) } catch {
        throw PageError(template: name, explanation: "\(error)")
      }
    }
    self.templates = templates
  }

  /// The whole page around a body, which is made from a template of that name.
  func bytes(title: String, version: String, body template: String, of view: Any) throws(PageError)
    -> [UInt8]
  {
    let body = try rendered(view, with: template)
    let frame: [String: Any] = [
      "title": title, "version": version, "style": PageStyle.text, "body": body,
    ]
    return Array(try rendered(frame, with: "page").utf8)
  }

  private func rendered(_ view: Any, with template: String) throws(PageError) -> String {
    guard let text = templates.render(view, withTemplate: template) else {
      throw PageError(template: template, explanation: "there is no such template")
    }
    return text
  }
}

/// A template that cannot be used, which is our fault.
struct PageError: Error, CustomStringConvertible {
  let template: String
  let explanation: String

  var description: String { "the template \(template) of pages: \(explanation)" }
}
