/** The style of the report, on a screen (narrow or wide, light or dark) and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2128; --soft: #57606a; --rule: #d0d7de; --wash: #f3f5f8;
  --critical: #b42318; --high: #b54708; --warning: #b54708; --medium: #7a5b00; --info: #175cd3; --low: #57606a;
  --healthy: #1a7f37; --unknown: #6e7781; --inside: #ffffff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #0f141a; --ink: #e6edf3; --soft: #9aa7b4; --rule: #36404b; --wash: #19212a;
    --critical: #ff8a80; --high: #ffab66; --warning: #ffab66; --medium: #e3c04d; --info: #82b7ff; --low: #9aa7b4;
    --healthy: #5fd17a; --unknown: #9aa7b4; --inside: #0f141a;
  }
}
*, ::before { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, dl, figure, table { margin: 0 0 0.75rem; }
h1 { font-size: 2rem; line-height: 1.15; }
h2 { margin-top: 2.75rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); font-size: 1.35rem; line-height: 1.25; }
h3 { margin-top: 1.5rem; font-size: 1.05rem; line-height: 1.35; }
a { color: inherit; }
.soft { color: var(--soft); }
.eyebrow { margin-bottom: 0.25rem; color: var(--soft); font-weight: 600; }
header dl { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; }
header dl div { display: flex; gap: 0.4rem; }
header dt { color: var(--soft); white-space: nowrap; }
dd { margin: 0; }
.notice { padding: 0.75rem 1rem; border: 1px solid var(--rule); border-left: 4px solid var(--warning); background: var(--wash); }
.notice p:last-child { margin: 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem; margin: 1.25rem 0; }
.figures div { display: flex; flex-direction: column; padding: 0.75rem 0.9rem; border: 1px solid var(--rule); border-radius: 6px; }
.figures dt { color: var(--soft); font-size: 0.875rem; line-height: 1.3; }
.figures dd { margin: 0.15rem 0; font-size: 1.35rem; font-weight: 650; line-height: 1.25; }
.figures dd.note { color: var(--soft); font-size: 0.875rem; font-weight: 400; line-height: 1.3; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0 2.5rem; }
.pictures h3 { margin-top: 0.5rem; }
.picture { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0.5rem 2.5rem; align-items: start; }
svg { display: block; width: 100%; max-width: 26rem; height: auto; margin-bottom: 0.5rem; overflow: hidden; }
svg.ring { max-width: 12rem; margin-inline: auto; }
svg text { fill: var(--ink); font-size: 12px; font-family: inherit; }
svg text.large { font-size: 32px; font-weight: 650; }
svg text.inside { fill: var(--inside); font-size: 10px; font-weight: 650; }
.grid { stroke: var(--rule); }
.track { fill: var(--wash); }
.stroke { fill: none; stroke: var(--info); stroke-width: 2; }
.point { fill: var(--info); }
.fill.critical, .mark.critical { fill: var(--critical); }
.fill.warning, .mark.warning { fill: var(--warning); }
.fill.info, .mark.info { fill: var(--info); }
.fill.healthy { fill: var(--healthy); }
.fill.unknown { fill: var(--unknown); }
.badge, .key { white-space: nowrap; }
.badge {
  display: inline-block; padding: 0 0.45rem; border: 1.5px solid; border-radius: 1rem; font-size: 0.75rem;
  font-weight: 650; line-height: 1.35rem; vertical-align: 0.1em;
}
.key::before { content: ''; display: inline-block; width: 0.75rem; height: 0.75rem; margin-right: 0.45rem; border-radius: 3px; background: currentcolor; vertical-align: -0.06rem; forced-color-adjust: none; }
.key > span { color: var(--ink); }
.critical { color: var(--critical); } .high { color: var(--high); } .warning { color: var(--warning); }
.medium { color: var(--medium); } .info { color: var(--info); } .low { color: var(--low); }
.healthy { color: var(--healthy); } .unknown { color: var(--unknown); }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; }
caption { padding-bottom: 0.35rem; color: var(--soft); font-size: 0.875rem; text-align: left; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
thead th { overflow-wrap: normal; color: var(--soft); font-size: 0.8125rem; font-weight: 600; }
tbody th { font-weight: 500; }
.number { padding-right: 0; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td + .number, th + .number { padding-left: 0.75rem; }
table.wide th[scope='row'] { width: 28%; }
.picture table.wide th[scope='row'] { width: auto; }
.id { color: var(--soft); font-weight: 400; white-space: nowrap; }
.keys { display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; font-size: 0.875rem; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }
@media (max-width: 36rem) {
  .number { white-space: normal; }
  h1 { font-size: 1.6rem; }
  table.wide, table.wide tbody, table.wide tr, table.wide th, table.wide td { display: block; width: auto; }
  table.wide caption { display: block; }
  table.wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.wide tr { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
  table.wide th[scope='row'] { width: auto; }
  table.wide th, table.wide td { padding: 0.1rem 0; border: 0; text-align: left; white-space: normal; }
  table.wide td::before { content: attr(data-title) ': '; color: var(--soft); }
}
@page { margin: 16mm 14mm; }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  h2 { margin-top: 2rem; }
  h1, h2, h3, h4, caption, thead, article .keep { break-after: avoid; }
  p, tr, svg, .figures div, .notice, .keep { break-inside: avoid; }
  thead { display: table-header-group; }
  .fill, .mark, .badge, .key, .key::before, .track { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
