// The look of a report file. Its one stylesheet stands in the file, allowed by its hash; colours of charts are its variables.

import type { ChartTheme } from '../../charts/index.ts';
import { CHART_THEMES } from '../../charts/index.ts';

const STYLES = ['blue-square', 'amber-disc', 'plum-diamond', 'teal-hexagon', 'grey-disc', 'ring'] as const;
const TONES = ['panel', 'ink', 'ink2', 'ink3', 'line', 'line2', 'link'] as const;

/** The theme whose colours are variables of the stylesheet, so that one drawing serves light, dark and print. */
export const PAGE_THEME: ChartTheme = {
  ...CHART_THEMES.light,
  ...Object.fromEntries(TONES.map((tone) => [tone, `var(--${tone})`])),
  actors: Object.fromEntries(
    STYLES.map((style) => [
      style,
      {
        solid: `var(--${style}-solid)`,
        text: `var(--${style}-text)`,
        dash: CHART_THEMES.light.actors[style].dash,
      },
    ]),
  ) as unknown as ChartTheme['actors'],
};

function variables(theme: ChartTheme): string {
  const tones = TONES.map((tone) => `--${tone}:${theme[tone]}`);
  const actors = STYLES.flatMap((style) => [
    `--${style}-solid:${theme.actors[style].solid}`,
    `--${style}-text:${theme.actors[style].text}`,
  ]);
  return [...tones, ...actors].join(';');
}

/** The stylesheet. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--paper:#f3efe6;${variables(CHART_THEMES.light)}}
@media (prefers-color-scheme:dark){:root{--paper:#12161a;${variables(CHART_THEMES.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/22px 'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:1120px;margin:0 auto;padding:32px 32px 64px}
h1,h2{font-family:'Source Serif 4 Variable','Source Serif 4',Georgia,serif;font-weight:640;letter-spacing:-.015em;margin:0}
h1{font-size:40px;line-height:46px}
h2{font-size:24px;line-height:30px}
h3{font-size:15px;line-height:20px;font-weight:640;margin:0}
p{margin:0}
a{color:var(--link)}
.kicker,.caption,dt,figcaption p{color:var(--ink2)}
.kicker{font-size:13px;margin-bottom:4px}
.headline{font-size:20px;line-height:28px;max-width:46em;margin-top:12px}
.notice{border-inline-start:4px solid var(--ink);padding-block:2px;padding-inline-start:12px;margin-top:16px;max-width:52em;font-weight:620}
header{padding-bottom:20px;border-bottom:2px solid var(--ink)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:8px 24px;margin:20px 0 0}
.facts div{min-width:0}
dt{font-size:12px;line-height:16px}
dd{margin:0;overflow-wrap:anywhere}
nav{margin:16px 0 0}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:4px 0}
nav .part{flex-basis:100%;padding:4px 0;font-weight:640}
h2.part{margin-top:72px;padding-top:16px;border-top:2px solid currentColor;font-size:28px;line-height:34px}
section{margin-top:40px}
.lead{color:var(--ink2);max-width:52em;margin-top:4px}
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:28px 32px;margin-top:16px}
figure{margin:0;grid-column:1/-1;min-width:0}
figure.half{grid-column:auto}
figcaption p{font-size:13px;line-height:18px;max-width:56em}
.chart{margin-top:8px}
.chart svg{display:block;direction:ltr;max-width:100%;height:auto;overflow:visible;color:var(--ink2);font-family:'Source Sans 3 Variable','Source Sans 3',system-ui,sans-serif;font-size:11px}
.chart svg text{white-space:pre;font-variant-numeric:tabular-nums lining-nums}
.narrow,.sheet{display:none}
details{margin-top:8px}
summary{cursor:pointer;color:var(--ink2);font-size:13px;padding:4px 0;width:fit-content}
summary:focus-visible,a:focus-visible,.scroll:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:13px;line-height:18px}
th,td{text-align:start;padding-block:3px;padding-inline-end:16px;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
thead th{color:var(--ink2);font-size:12px}
td{white-space:nowrap}
#discover td:nth-child(2){white-space:normal;min-width:18em}
.games{list-style:none;padding:0;margin:12px 0 0;display:grid;gap:6px}
.games li{display:grid;grid-template-columns:minmax(0,22em) minmax(0,1fr);gap:2px 16px;font-size:13px}
code,pre{font:12px/18px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{background:var(--panel);border:1px solid var(--line);border-radius:4px;padding:10px 12px;margin:8px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
code{overflow-wrap:anywhere}
.prose p{max-width:52em;margin-top:8px}
@media screen and (max-width:640px){
main{padding:20px 16px 48px}
h1{font-size:30px;line-height:36px}
.headline{font-size:17px;line-height:24px}
.figures{grid-template-columns:minmax(0,1fr)}
.facts{grid-template-columns:1fr 1fr}
.wide{display:none}
.narrow{display:block}
.games li{grid-template-columns:minmax(0,1fr)}
}
${printStyle()}`;

/** On paper: black on white, a sheet's margins and page numbers, charts drawn for its width, no figure and no heading torn from what follows. */
function printStyle(): string {
  return `@page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:8pt system-ui,sans-serif;color:#545a61}}
@media print{
:root{color-scheme:light;--paper:#fff;${variables(CHART_THEMES.light)};--panel:#fff}
body{font-size:9.5pt;line-height:13.5pt}
main{max-width:none;padding:0}
h1{font-size:22pt;line-height:26pt}
h2{font-size:14pt;line-height:18pt}
h2.part{margin-top:0;font-size:17pt;line-height:21pt;break-before:page}
h3{font-size:10pt;line-height:13pt}
.headline{font-size:12pt;line-height:16pt;max-width:none;margin-top:6pt}
.notice,.lead,.prose p,figcaption p{max-width:none}
.kicker,dt,figcaption p,table,thead th{font-size:8pt;line-height:11pt}
header{padding-bottom:10pt;border-bottom-width:1pt}
.facts{grid-template-columns:repeat(4,minmax(0,1fr));gap:4pt 14pt;margin-top:10pt}
nav,summary{display:none}
section{margin-top:20pt}
.figures{gap:14pt 20pt;margin-top:8pt}
h1,h2,h3,figcaption,.lead{break-after:avoid}
figure,.facts div,.prose,pre,tr{break-inside:avoid}
.prose p{orphans:3;widows:3}
.wide{display:none}
.half .narrow,.sheet{display:block}
details:not([open]){display:none}
.scroll{overflow:visible}
td{white-space:normal}
th,td{padding-inline-end:8pt}
code,pre{font-size:7.5pt;line-height:10.5pt}
pre{padding:5pt 7pt}
.games li{grid-template-columns:minmax(0,16em) minmax(0,1fr);font-size:8pt}
a{color:inherit;text-decoration:none}
}
`;
}
