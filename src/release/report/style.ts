/** The look of report.html: one column, system fonts, light and dark, and paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f8f6f1; --card: #fffefb; --ink: #20242b; --quiet: #5c6470; --line: #e0dacd; --accent: #1c6470;
  --good: #1f6b43; --warn: #8a5200; --bad: #a3262a; --tint: #efebe1;
  --pseudonym: #24707e; --generalise: #c07d1a; --suppress: #3c4250; --shift: #7d5ba6; --keep: #a7a294;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --card: #1c2026; --ink: #e6e3dc; --quiet: #a2a8b1; --line: #333941; --accent: #7cc4cf;
    --good: #7fcf9f; --warn: #e6b566; --bad: #f0918f; --tint: #242930;
    --pseudonym: #5fb2c0; --generalise: #dfa24a; --suppress: #c3c8d0; --shift: #b498dc; --keep: #6d7178;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 58rem; padding: 3.5rem 1.5rem 5rem; }
h1, h2, .figure b { font-family: var(--serif); font-weight: 600; line-height: 1.15; letter-spacing: -0.01em; }
h1 { font-size: clamp(2rem, 6vw, 2.9rem); margin: 0.2rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.55rem; margin: 0 0 0.5rem; }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 0.9rem; max-width: 42rem; }
section { margin-top: 3.5rem; }
.over { color: var(--accent); font-size: 0.9rem; font-weight: 600; margin: 0; }
.lead { font-family: var(--serif); font-size: 1.2rem; line-height: 1.5; }
.quiet, caption, figcaption { color: var(--quiet); font-size: 0.9rem; }
code { font: 0.88em/1.5 ui-monospace, "Cascadia Mono", Menlo, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.command { background: var(--tint); border-radius: 0.4rem; padding: 0.7rem 1rem; }
.glance { display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; padding: 0; margin: 2rem 0 0; list-style: none; }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem 1.1rem; }
.figure b { display: block; font-size: 2.1rem; font-variant-numeric: lining-nums; }
.figure span { color: var(--quiet); font-size: 0.9rem; line-height: 1.35; display: block; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1.5rem; margin: 0; font-size: 0.92rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 1rem -0.25rem; padding: 0 0.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; font-variant-numeric: tabular-nums lining-nums; }
caption { text-align: left; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: baseline; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 500; font-size: 0.85rem; border-bottom-color: var(--quiet); vertical-align: bottom; }
thead td { border-bottom-color: var(--quiet); }
tbody th { font-weight: 500; }
tbody th .quiet { font-weight: 400; }
.kinds tbody th { min-width: 9.5rem; }
.stack tbody th { font-weight: 600; }
.group th { font-family: var(--serif); font-size: 1.05rem; font-weight: 600; padding-top: 1.4rem; }
.group .quiet { font-family: var(--sans); margin-left: 0.5rem; }
.reason { margin: 0.3rem 0 0; }
.stack th { min-width: 9rem; }
.number { text-align: right; white-space: nowrap; }
.zero { color: var(--quiet); opacity: 0.6; }
.plot { width: 36%; min-width: 7rem; }
table:not(.stack) bdi { white-space: nowrap; }
.bar { display: block; width: 100%; height: 0.85rem; overflow: hidden; border-radius: 2px; }
.pseudonym { fill: var(--pseudonym); } .generalise { fill: url(#generalise); } .suppress { fill: var(--suppress); }
.shift { fill: url(#shift); } .keep { fill: url(#keep); } .plain { fill: var(--accent); }
.ink-generalise { fill: var(--generalise); } .ink-shift { fill: var(--shift); } .ink-keep { fill: var(--keep); }
.veil { stroke: var(--paper); stroke-width: 1.6; fill: none; } .dot { fill: var(--paper); }
.patterns { position: absolute; width: 0; height: 0; }
.key { display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: 0.9rem; }
.key li { padding-left: 1.75rem; text-indent: -1.75rem; }
.key svg { width: 1.3rem; height: 0.8rem; border-radius: 2px; vertical-align: -0.05rem; margin-right: 0.45rem; }
.state { font-weight: 600; white-space: nowrap; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
.sets { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 0.4rem; }
.sets li { background: var(--tint); border-radius: 0.3rem; padding: 0.05rem 0.5rem; font-size: 0.88rem; }
.sets .more { background: none; color: var(--quiet); padding-left: 0.1rem; }
.said { padding-left: 1.2rem; max-width: 42rem; } .said li { margin-bottom: 0.3rem; }
.narrow { max-width: 36rem; }
@media (max-width: 40rem) {
  body { padding: 2rem 1.1rem 3rem; }
  .glance { grid-template-columns: 1fr 1fr; gap: 0.7rem; }
  .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-bottom: 0.6rem; }
  .stack thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  .stack tr { display: block; border-bottom: 1px solid var(--line); padding: 0.7rem 0; }
  .stack th, .stack td { display: block; border: 0; padding: 0.1rem 0; }
}
@media print {
  :root {
    color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #f0f0f0; --accent: #1c6470;
    --good: #1f6b43; --warn: #7a4700; --bad: #8f1d20;
    --pseudonym: #24707e; --generalise: #c07d1a; --suppress: #3c4250; --shift: #7d5ba6; --keep: #a7a294;
  }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; } body { max-width: none; padding: 0; }
  section { margin-top: 2rem; } h2, h3, caption, thead { break-after: avoid; } tr, .figure { break-inside: avoid; }
  .wide { overflow: visible; } svg, .sets li, .command { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
