/// The templates of pages, in Mustache. Everything in double braces is escaped by `PageText`; triple braces
/// take only what this program has drawn or written itself.
enum PageTemplates {
  /// The whole of a page around its sections. No script, no request: the policy forbids both.
  static let page = """
    {{% CONTENT_TYPE:PAGE}}<!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="tenor {{version}}">
    <title>{{title}}</title>
    <style>
    {{{style}}}</style>
    </head>
    <body>
    <main>
    {{{body}}}</main>
    </body>
    </html>

    """

  /// A table; on narrow screens each row becomes a card of labels and values.
  static let table = """
    {{% CONTENT_TYPE:PAGE}}<table class="cards">
    {{#caption}}<caption>{{.}}</caption>
    {{/caption}}<thead><tr>{{#headings}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}>{{text}}</th>{{/headings}}</tr></thead>
    <tbody>
    {{#rows}}<tr>{{#cells}}{{#isFirst}}<th scope="row">{{text}}</th>{{/isFirst}}{{^isFirst}}<td data-label="{{label}}"{{#isNumber}} class="number"{{/isNumber}}>{{text}}</td>{{/isFirst}}{{/cells}}</tr>
    {{/rows}}</tbody>
    </table>

    """

  /// A figure and what it shows.
  static let figure = """
    {{% CONTENT_TYPE:PAGE}}<figure id="{{id}}">
    <h3>{{title}}</h3>
    {{{drawing}}}
    <figcaption>{{caption}}</figcaption>
    </figure>

    """

  /// Lines in small print.
  static let notes = """
    {{% CONTENT_TYPE:PAGE}}{{#hasLines}}<ul class="notes">
    {{#lines}}<li>{{.}}</li>
    {{/lines}}</ul>
    {{/hasLines}}
    """

  /// What a run claims, and the verdict on each claim.
  static let verdicts = """
    {{% CONTENT_TYPE:PAGE}}<section class="verdicts" id="verdicts" aria-labelledby="verdicts-title">
    <h2 id="verdicts-title">What this run shows, and what it does not</h2>
    {{#groups}}<h3>{{name}}: {{count}}</h3>
    <ul>
    {{#claims}}<li class="{{kind}}"><strong>{{heading}}</strong>{{rest}}</li>
    {{/claims}}</ul>
    {{#more}}<details>
    <summary>{{summary}}</summary>
    <ul>
    {{#claims}}<li class="{{kind}}"><strong>{{heading}}</strong>{{rest}}</li>
    {{/claims}}</ul>
    </details>
    {{/more}}{{/groups}}{{#notes}}<p class="soft">{{.}}</p>
    {{/notes}}</section>

    """

  /// A table about inference with its notes; a detail is folded.
  static let inference = """
    {{% CONTENT_TYPE:PAGE}}{{#isDetail}}<details id="{{id}}">
    <summary>{{title}}</summary>
    {{/isDetail}}{{^isDetail}}<h3 id="{{id}}">{{title}}</h3>
    {{/isDetail}}{{#sentences}}<p>{{.}}</p>
    {{/sentences}}{{#table}}{{>table}}{{/table}}{{#notes}}{{>notes}}{{/notes}}{{#isDetail}}</details>
    {{/isDetail}}
    """

  /// Finished runs side by side.
  static let comparison = """
    {{% CONTENT_TYPE:PAGE}}<header>
    <h1>{{title}}</h1>
    {{#isSimulated}}<p class="warning">The market is simulated: these are no real prices, and nothing here is evidence about real markets.</p>
    {{/isSimulated}}<dl>
    {{#runs}}<dt>{{name}}</dt><dd>{{value}}</dd>
    {{/runs}}</dl>
    </header>
    {{#parts}}<section>
    <h2>{{title}}</h2>
    {{#tables}}{{>table}}{{/tables}}{{#notes}}{{>notes}}{{/notes}}{{#figures}}{{>figure}}{{/figures}}</section>
    {{/parts}}
    """

  /// The report of a run.
  static let report = """
    {{% CONTENT_TYPE:PAGE}}<header>
    <h1>{{title}}</h1>
    {{#isSimulated}}<p class="warning">The market is simulated: these are no real prices, and nothing here is evidence about real markets.</p>
    {{/isSimulated}}{{#warnings}}<p class="warning">{{.}}</p>
    {{/warnings}}<dl>
    {{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>
    {{/facts}}</dl>
    {{#verdicts}}{{>verdicts}}{{/verdicts}}<nav aria-label="Contents">
    {{#groups}}<p><a href="#{{id}}"><strong>{{name}}</strong></a>{{#links}}<a href="#{{id}}">{{name}}</a>{{/links}}</p>
    {{/groups}}<p>{{#hasYields}}<a href="#yield-curve">yield curve</a>{{/hasYields}}{{#hasOther}}<a href="#other-conventions">other tools</a>{{/hasOther}}{{#audits}}<a href="#audit">audit</a>{{/audits}}<a href="#conventions">conventions</a><a href="#inputs">inputs</a><a href="#strategies">strategy files</a></p>
    </nav>
    </header>
    {{#groups}}<section id="{{id}}">
    <h2>{{heading}}</h2>
    <p class="soft">{{subheading}}</p>
    {{#table}}{{>table}}{{/table}}{{#authors}}<p><strong>{{name}}</strong> {{value}}</p>
    {{/authors}}{{#notes}}{{>notes}}{{/notes}}{{#onNumbers}}{{#tables}}{{>inference}}{{/tables}}{{/onNumbers}}{{#figures}}{{>figure}}{{/figures}}{{#behindFigures}}{{#tables}}{{>inference}}{{/tables}}{{/behindFigures}}<details>
    <summary>Calendar-year returns in numbers</summary>
    {{#years}}{{>table}}{{/years}}<p class="soft">Total returns in percent; * part of a year.</p>
    </details>
    </section>
    {{/groups}}{{#hasYields}}<section id="yield-curve">
    <h2>The yield curve</h2>
    {{#yields}}{{>figure}}{{/yields}}</section>
    {{/hasYields}}{{#hasOther}}<section id="other-conventions">
    <h2>The same run under other tools’ conventions</h2>
    <p class="soft">What other programs print by default for the same daily returns, so that figures from there can be matched with these.</p>
    {{#other}}{{>table}}{{/other}}{{#otherRules}}{{>notes}}{{/otherRules}}</section>
    {{/hasOther}}{{#audits}}<section id="audit">
    <h2>Look-ahead audit</h2>
    <p>{{verdict}}</p>
    {{#leaks}}{{>notes}}{{/leaks}}{{#exPost}}{{#hasLines}}<p>Known only with the whole sample (ex post), and used by no decision:</p>
    {{/hasLines}}{{>notes}}{{/exPost}}{{#notes}}{{>notes}}{{/notes}}</section>
    {{/audits}}<section id="conventions">
    <h2>Conventions</h2>
    <dl>
    {{#conventions}}<dt>{{name}}</dt><dd>{{value}}</dd>
    {{/conventions}}</dl>
    </section>
    <section id="inputs">
    <h2>Inputs</h2>
    {{#inputs}}<h3>{{name}}</h3>
    <dl>
    {{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>
    {{/facts}}</dl>
    {{/inputs}}{{#joins}}<p>{{.}}</p>
    {{/joins}}</section>
    <section id="strategies">
    <h2>Strategy files as resolved</h2>
    {{#files}}<h3>{{name}}</h3>
    <pre>{{text}}</pre>
    {{/files}}</section>

    """
}
