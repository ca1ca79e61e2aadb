import Charts

/// The style of a page: light and dark, wide, narrow (360 pixels) and printed on A4.
enum PageStyle {
  static let text = rules + Figure.styleSheet

  private static let rules = """
    :root { color-scheme: light dark; --ink: #1c1c1c; --soft: #595959; --line: #d5d5d0; --page: \(Figure.lightBackground);
      --panel: #f4f4f0; --accent: #7a3b00; --good: #00694c; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --soft: #adadad; --line: #44443f;
      --page: \(Figure.darkBackground); --panel: #262624; --accent: #e8b27a; --good: #4fd1a5; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 Georgia, "Times New Roman", serif; }
    main { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.35rem; margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--ink); overflow-wrap: anywhere; }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .35rem; overflow-wrap: anywhere; }
    p, li, dd, figcaption { overflow-wrap: anywhere; }
    td, th { overflow-wrap: break-word; }
    p { margin: .4rem 0; max-width: 46rem; text-wrap: pretty; }
    a { color: inherit; }
    .sans, nav, table, .verdicts, figcaption, .notes, dl, .warning { font-family: system-ui, "Segoe UI", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
    .soft, figcaption, .notes { color: var(--soft); }
    nav { margin: 1rem 0; font-size: .9rem; }
    nav p { margin: .2rem 0; max-width: none; } nav a { margin-right: 1rem; display: inline-block; }
    .warning { border-left: 4px solid var(--accent); background: var(--panel); padding: .5rem .75rem; margin: .75rem 0; font-size: .95rem; }
    .verdicts { border: 1.5px solid var(--ink); border-radius: 4px; background: var(--panel); padding: .6rem 1rem .7rem; margin: 1.25rem 0; }
    .verdicts h2 { border: 0; margin: 0; padding: 0; font-size: 1.15rem; }
    .verdicts h3 { margin: .6rem 0 .25rem; font-size: .95rem; }
    .verdicts ul { list-style: none; margin: 0; padding: 0; }
    .verdicts li { border-left: 4px solid var(--soft); padding: .05rem 0 .05rem .7rem; margin: .45rem 0; font-size: .95rem; max-width: 48rem; }
    .verdicts li.shown { border-color: var(--good); } .verdicts li.shown strong { color: var(--good); }
    .verdicts li.fragile { border-color: var(--accent); } .verdicts li.fragile strong { color: var(--accent); }
    .verdicts .soft { font-size: .82rem; margin: .35rem 0 0; }
    table { border-collapse: collapse; width: 100%; font-size: .85rem; font-variant-numeric: tabular-nums lining-nums; margin: .5rem 0; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { padding: .3rem .4rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    thead th { border-bottom: 1.5px solid var(--ink); border-top: 1.5px solid var(--ink); font-weight: 600; vertical-align: bottom; }
    tbody tr:last-child > * { border-bottom: 1.5px solid var(--ink); }
    tbody th { font-weight: 500; min-width: 8.5rem; }
    .number { text-align: right; } td.number { white-space: nowrap; }
    .notes { font-size: .82rem; padding-left: 1.1rem; margin: .4rem 0; max-width: 56rem; }
    .notes li { margin: .15rem 0; }
    figure { margin: 1rem 0 1.5rem; }
    figure svg { max-width: 100%; }
    figcaption { font-size: .85rem; margin-top: .25rem; max-width: 52rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font-size: .9rem; margin: .5rem 0; }
    dt { color: var(--soft); } dd { margin: 0; }
    code, pre { font: .82rem/1.45 ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    pre { background: var(--panel); padding: .75rem; white-space: pre-wrap; margin: .4rem 0; }
    summary { cursor: pointer; font-weight: 600; }
    details { margin: .5rem 0; }
    @media (max-width: 640px) {
      main { padding: 1rem .75rem 3rem; }
      h1 { font-size: 1.35rem; } h2 { font-size: 1.15rem; }
      table.cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table.cards, table.cards tbody { display: block; }
      table.cards tr { display: block; border-bottom: 1.5px solid var(--ink); padding: .4rem 0; }
      table.cards th, table.cards td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .1rem 0; text-align: left; }
      table.cards td.number { white-space: normal; text-align: right; }
      table.cards td::before { content: attr(data-label); color: var(--soft); text-align: left; }
      table.cards td:empty { display: none; }
      table.cards tbody th { font-weight: 600; min-width: 0; }
      dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; }
    }
    @media print {
      @page { size: A4; margin: 16mm 14mm; }
      :root { --ink: #000; --soft: #333; --line: #bbb; --page: #fff; --panel: #f4f4f4; --accent: #555; --good: #000; }
      body { font-size: 10pt; } main { max-width: none; padding: 0; }
      nav { display: none; }
      table { font-size: 8pt; } th, td { padding: .2rem .3rem; }
      h2, h3 { break-after: avoid; } figure, tr, .warning, .verdicts li { break-inside: avoid; }
      pre { font-size: 7.5pt; }
      details::details-content { content-visibility: visible; display: block; block-size: auto; }
    }

    """
}
