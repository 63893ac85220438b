import { SEVERITY_COLOURS, SPEAKER_COLOURS, UNATTRIBUTED, VERDICT_COLOURS } from '../palette.ts';

const speakers = [...SPEAKER_COLOURS, UNATTRIBUTED];
const severities = Object.entries(SEVERITY_COLOURS);

/** The class of a speaker's colour; that of words nobody is known to have said comes last. */
export function speakerClass(speaker: { readonly index: number } | null): string {
  return `speaker-${speaker ? speaker.index % SPEAKER_COLOURS.length : SPEAKER_COLOURS.length}`;
}

const light = [
  ...speakers.map(({ ink, tint }, i) => `.speaker-${i}{--ink:#${ink};--tint:#${tint}}`),
  ...severities.map(([name, { ink }]) => `.${name}{--mark:#${ink}}`),
  `:root{--approved:#${VERDICT_COLOURS.approved.ink};--returned:#${VERDICT_COLOURS.returned.ink}}`,
].join('\n');

const dark = [
  ...speakers.map(({ darkInk }, i) => `.speaker-${i}{--ink:#${darkInk};--tint:#${darkInk}2e}`),
  ...severities.map(([name, { darkInk }]) => `.${name}{--mark:#${darkInk}}`),
  `:root{--approved:#${VERDICT_COLOURS.approved.darkInk};--returned:#${VERDICT_COLOURS.returned.darkInk}}`,
].join('\n');

/** The page's one style sheet: light, dark on screens that ask for it, always light on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--panel:#f6f5f2;--text:#1c1b1a;--soft:#5f5c57;--line:#dcd8d1}
${light}
@media screen and (prefers-color-scheme:dark){
:root{--ground:#17181b;--panel:#202226;--text:#ebe9e5;--soft:#a5a29b;--line:#3a3d44}
${dark}
}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2.5rem 2rem 4rem;background:var(--ground);color:var(--text);font:14px/1.5 Inter,"Segoe UI",system-ui,sans-serif}
h1{margin:0;font-size:1.75rem;line-height:1.25;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .75rem;font-size:1.05rem;font-weight:650}
.made{margin:.35rem 0 0;color:var(--soft)}
ul.summary,ul.speakers{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem}
ul.summary li{border:1px solid var(--line);border-radius:99px;padding:.1rem .7rem}
ul.speakers li{padding-right:.8rem}
.legend{margin:.6rem 0 1.5rem;color:var(--soft);font-size:.9em}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th{position:sticky;top:0;background:var(--panel);border-bottom:2px solid var(--line);padding:.5rem .9rem;text-align:left;font-weight:600;font-size:.92em}
td{border-bottom:1px solid var(--line);padding:.7rem .9rem;vertical-align:top;overflow-wrap:anywhere}
col.row{width:3.2rem}
col.speaker{width:24%}
td.row{color:var(--soft);font-size:.85em;text-align:right;padding-top:.85rem;font-variant-numeric:tabular-nums}
td.text{font:16px/1.55 "Source Serif 4",Charter,"Noto Serif",Georgia,serif;unicode-bidi:isolate}
td.text p{margin:0}
td.text p+p{margin-top:.7em}
td.text p.crosshead,td.text p.heading{font:600 .82em/1.5 Inter,"Segoe UI",system-ui,sans-serif;letter-spacing:.04em}
td.text p.heading{font-size:1.05em;letter-spacing:0}
td.text p.list-item{padding-left:1.1em;text-indent:-.7em}
td.text p.list-item::before{content:"•";display:inline-block;width:.7em;text-indent:0}
td.missing{color:var(--soft);font-style:italic}
.quoted{background:var(--tint);border-radius:.15em;padding:.06em 0;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.quoted.own{box-shadow:inset 0 -1.5px var(--ink)}
.tag{font:700 .62em/1 Inter,"Segoe UI",system-ui,sans-serif;font-style:normal;letter-spacing:.02em;border:1.5px solid var(--ink);border-radius:99px;padding:.14em .42em;margin-right:.35em;vertical-align:.22em;white-space:nowrap;text-decoration:none;display:inline-block}
.tag.own{background:var(--ink);color:var(--ground)}
.tag.reported{color:var(--ink);background:var(--ground)}
.finding{text-decoration:underline;text-decoration-color:var(--mark);text-decoration-thickness:2px;text-underline-offset:.2em;text-decoration-skip-ink:none}
.finding.minor{text-decoration-style:dotted}
.finding.critical{text-decoration-style:wavy;text-decoration-thickness:1.5px}
sup{font:600 .62em/0 Inter,"Segoe UI",system-ui,sans-serif;color:var(--soft);padding-left:.1em}
tr.notes td{background:var(--panel);padding-top:.5rem;padding-bottom:.6rem}
tr.has-notes td{border-bottom:0}
ol.notes{list-style:none;margin:0;padding:0}
ol.notes li{display:grid;grid-template-columns:1.6rem 6.2rem 1fr;gap:.1rem .4rem;padding:.22rem 0}
ol.notes .number{color:var(--soft);text-align:right;font-variant-numeric:tabular-nums}
ol.notes .severity{color:var(--mark);font-weight:650}
ol.notes .stake{font-weight:600}
ol.notes .decision{color:var(--soft);display:block}
.name{font-weight:600;color:var(--ink)}
.how{color:var(--soft);font-size:.9em;display:block}
.verdict{display:block;margin-top:.25rem;font-size:.9em;font-weight:600;color:var(--returned)}
.verdict.accepted{color:var(--approved)}
.quotations td.text{font-size:15px}
table.handovers th[scope=row]{position:static;background:none;border-bottom:1px solid var(--line);padding:.7rem .9rem;vertical-align:top}
@media (max-width:700px){body{padding:1rem}td,th{padding:.5rem}col.row{width:2rem}ol.notes li{grid-template-columns:1.4rem 1fr}ol.notes .explanation{grid-column:2}}
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Inter,"Segoe UI",sans-serif;color:#5f5c57}}
@media print{
:root{color-scheme:light}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{padding:0;max-width:none;font-size:9.5pt}
th{position:static}
thead{display:table-header-group}
h1{font-size:17pt}
h2{margin:1.4rem 0 .5rem}
th{padding:3pt 6pt}
td{padding:4pt 6pt}
td.row{padding-top:5pt}
td.text,.quotations td.text{font-size:10pt;line-height:1.42}
ol.notes li{grid-template-columns:1.4rem 5.4rem 1fr;padding:1pt 0}
tr.notes td{font-size:8.8pt}
tbody{break-inside:avoid}
h2{break-after:avoid}
}
`;
