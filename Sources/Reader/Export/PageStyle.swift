/// How a saved page looks. Each sort of words differs by line, weight or frame as well as by colour, in both schemes of
/// a browser and on paper.
enum PageStyle {
  static let sheet = """
    :root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1f1d1a; --dim: #5d5850; --line: #d8d2c6; \
    --card: #f5f2ea; --conflict: #98144a; --conflict-tint: #fbe3ec; --reworded: #744700; --reworded-tint: #fbf0d3; \
    --same: #0c5c4b; --link: #1d4f91; }
    @media screen and (prefers-color-scheme: dark) { :root { --paper: #16181b; --ink: #e7e4dd; --dim: #a9a49a; --line: #3a3e45; \
    --card: #1f2226; --conflict: #ffa3c4; --conflict-tint: #4b1b30; --reworded: #ecc86f; --reworded-tint: #3b3013; \
    --same: #86d6c3; --link: #9cc3ff; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.25rem; max-width: 42rem; background: var(--paper); color: var(--ink); \
    font: 1.0625rem/1.6 Georgia, "Noto Serif", serif; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; \
    text-size-adjust: 100%; }
    header, h2, h4, .source, .legend, .rows, .sources, table, footer { font-family: system-ui, "Noto Sans", sans-serif; }
    h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; text-wrap: balance; }
    .kind { margin: .25rem 0 1.5rem; color: var(--dim); font-size: .95rem; }
    h2 { margin: 0; font-size: 1.15rem; line-height: 1.3; }
    h3 { margin: 1.6em 0 .4em; font-size: 1.2rem; line-height: 1.3; }
    article p { margin: 0 0 .9em; hyphens: manual; }
    article, .rows, .sources { min-width: 0; }
    article > h2 { margin-bottom: 1rem; padding-top: .6rem; border-top: 3px solid var(--ink); }
    article > .source { margin-top: -.85rem; }
    .source { margin: 0 0 1.1rem; color: var(--dim); font-size: .875rem; line-height: 1.5; }
    a { color: var(--link); } a:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    .out { display: block; max-width: 100%; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
    mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--same); \
    text-decoration-thickness: 1px; text-underline-offset: .2em; }
    mark.unmatched { text-decoration: none; } mark.unsure { text-decoration-style: dotted; }
    mark.reworded, mark.differing { text-decoration: underline dashed 2px var(--reworded); \
    background: var(--reworded-tint); }
    mark.conflict { text-decoration: underline double 2px var(--conflict); background: var(--conflict-tint); }
    mark.contradicted { padding: 0 .18em; border: 1px solid var(--conflict); border-radius: 3px; \
    background: var(--conflict-tint); color: var(--conflict); font-weight: bold; text-decoration: none; }
    mark { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    sup { font-family: system-ui, sans-serif; font-size: .68em; line-height: 0; } sup::before { content: "\\2060"; } sup a { text-decoration: none; }
    .legend { margin: 0 0 1.5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; \
    color: var(--dim); font-size: .875rem; }
    .legend mark { padding: 0 .4em; color: var(--ink); font-weight: bold; white-space: pre; }
    .rows { margin-top: 2rem; } .rows > h2, .sources > h2 { padding-top: .6rem; border-top: 3px solid var(--line); }
    .rows > ul { list-style: none; margin: .8rem 0 0; padding: 0; }
    .rows > ul > li { margin: 0 0 .6rem; padding: .65rem .8rem; background: var(--card); \
    border-left: 3px solid var(--line); border-radius: 4px; font-size: .9375rem; line-height: 1.5; }
    .rows > ul > li.conflict { border-left: 6px double var(--conflict); }
    .rows > ul > li.reworded { border-left: 4px dashed var(--reworded); }
    .rows > ul > li.inner { margin-left: 1.4rem; }
    .sign { display: inline-block; min-width: 1.1em; font: bold 1em ui-monospace, monospace; color: var(--dim); }
    .conflict > .sign, td.conflict { color: var(--conflict); font-weight: bold; }
    .reworded > .sign, td.changed, td.cut { color: var(--reworded); } .same > .sign, td.whole { color: var(--same); }
    .rows dl { margin: .35rem 0 0; } .rows dt { color: var(--dim); font-size: .8125rem; }
    .rows dd { margin: 0 0 .35rem; font-family: Georgia, "Noto Serif", serif; } .rows li p { margin: .25rem 0 0; color: var(--dim); }
    .rows h3 { font-family: inherit; font-size: 1.05rem; }
    .sources { margin-top: 2.5rem; } .sources ol { padding-left: 2rem; font-size: .9375rem; } .sources .source { margin: 0 0 .5rem; }
    .wide { overflow-x: auto; margin-top: 1rem; }
    table { border-collapse: collapse; font-size: .875rem; line-height: 1.4; overflow-wrap: normal; }
    th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
    td { white-space: nowrap; } td.not { color: var(--dim); } thead th { min-width: 6rem; vertical-align: bottom; }
    tbody th { font-weight: normal; } tr.speaker th { padding-top: 1rem; font-weight: bold; }
    tr.speaker span { display: inline-block; position: sticky; left: .6rem; max-width: min(40rem, 100vw - 4rem); }
    th.words { position: sticky; left: 0; width: 26rem; min-width: 11rem; background: var(--paper); }
    footer { margin-top: 2rem; color: var(--dim); font-size: .8125rem; }
    @media (min-width: 60rem) { body { padding: 2rem; } body.two, body.pair, body.table { max-width: 76rem; } \
    .two main, .pair main { display: grid; gap: 0 3rem; align-items: start; } \
    .two main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .two .rows { grid-column: 1 / -1; } \
    .two dl { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2rem; } \
    .pair main { grid-template-columns: minmax(0, 40rem) minmax(0, 1fr); } .pair .rows { margin-top: 0; } }
    @media screen and (max-width: 59.99rem) { article + article { margin-top: 2.5rem; } th.words { width: 11rem; } }
    @media print, (hover: none) { td { white-space: normal; } td:is(.changed, .conflict, .cut, .indirect)::after { \
    content: attr(title); display: block; min-width: 8rem; color: var(--ink); font-weight: normal; font-size: .92em; } }
    @media print { :root { --paper: #fff; --ink: #000; --dim: #444; --card: #fff; } body, body.two, body.pair { \
    max-width: none; padding: 0; font-size: 10.5pt; } .two main { display: grid; gap: 0 1.5rem; \
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } .two .rows { grid-column: 1 / -1; } .pair main { display: block; } \
    .rows > ul > li { padding: .3rem .8rem; } \
    .out { white-space: normal; overflow: visible; } .wide { overflow: visible; } .rows li, tr, tbody { break-inside: avoid; } \
    h2, h3, tr.speaker { break-after: avoid; } p { orphans: 3; widows: 3; } table { width: 100%; } \
    th.words { position: static; width: 40%; } body.table { max-width: none; } a { color: inherit; } mark { print-color-adjust: exact; } }
    """
}
