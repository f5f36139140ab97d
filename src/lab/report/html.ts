// A report as one file: no script, no request, its stylesheet allowed by hash and nothing else.

import { sha256 } from '@noble/hashes/sha2.js';
import type { ChartTable } from '../../charts/index.ts';
import type { Figure, GameLink, Report, Section } from './report.ts';
import { PAGE_STYLE, PAGE_THEME } from './style.ts';
import { reportWords } from './words.ts';

/** Pixels that charts are drawn for: on a page, half a page, a phone or half a sheet of paper, and the whole width of a sheet. */
const WIDE = 1056;
const HALF = 512;
const NARROW = 350;
const SHEET = 700;

/** A typeface that goes into the file. */
export interface PageFont {
  readonly family: string;
  /** The font file in base 64. */
  readonly woff2: string;
}

/**
 * The text of the file.
 *
 * @param document a document to draw in, such as one of linkedom; it stays as it was
 */
export function reportHtml(
  report: Report,
  document: Document,
  language = 'en',
  fonts: readonly PageFont[] = [],
): string {
  const style = `${fonts.map(fontFace).join('')}${PAGE_STYLE}`;
  const words = reportWords(language);
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(style)}'; font-src data:; base-uri 'none'; form-action 'none'`;
  const facts = report.facts
    .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('');
  const entry = (id: string, title: string): string => `<li><a href="#${id}">${escaped(title)}</a></li>`;
  const contents = report.sections
    .map(({ id, title }, n) => {
      const part = newPart(report.sections, n);
      return `${part === null ? '' : `<li class="part">${escaped(part)}</li>`}${entry(id, title)}`;
    })
    .join('');
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${escaped(report.kicker)}</p>
<h1>${escaped(report.title)}</h1>
<p class="headline">${escaped(report.headline)}</p>
<p class="notice">${escaped(words.notForecasts)}</p>
<dl class="facts">${facts}</dl>
<nav aria-label="${escaped(words.contents)}"><ul>${contents}</ul><ul>${entry('limits', words.limits)}${entry('repeat', words.repeat)}</ul></nav>
</header>
${report.sections
  .map((section, n) => {
    const part = newPart(report.sections, n);
    return `${part === null ? '' : `<h2 class="part">${escaped(part)}</h2>`}${sectionHtml(section, document, language)}`;
  })
  .join('\n')}
<section class="prose" id="limits"><h2>${escaped(words.limits)}</h2>${report.limits.map((text) => `<p>${escaped(text)}</p>`).join('')}</section>
<section class="prose" id="cite"><h2>${escaped(words.cite)}</h2><p>${escaped(report.cite)}</p><pre dir="ltr">${escaped(report.bibtex)}</pre></section>
<section id="repeat"><h2>${escaped(words.repeat)}</h2><pre dir="ltr">${escaped(report.repeat.join('\n'))}</pre></section>
</main>
</body>
</html>
`;
}

/** Languages that are written from right to left. */
const FROM_RIGHT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

function directionOf(language: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

/** The part that begins with the n-th section; null where none does. */
function newPart(sections: readonly Section[], n: number): string | null {
  const part = sections[n]?.part ?? null;
  return part === sections[n - 1]?.part ? null : part;
}

function sectionHtml(
  { id, title, lead, figures, games }: Section,
  document: Document,
  language: string,
): string {
  return `<section id="${id}"><h2>${escaped(title)}</h2><p class="lead">${escaped(lead)}</p>
<div class="figures">${figures.map((figure) => figureHtml(figure, document, language)).join('\n')}</div>${games && games.length > 0 ? gamesHtml(games, language) : ''}</section>`;
}

function figureHtml(figure: Figure, document: Document, language: string): string {
  const { id, title, note, half, table } = figure;
  const chart = (width: number): string =>
    svgText(figure.draw({ document, width, theme: PAGE_THEME, language }));
  return `<figure id="figure-${id}"${half ? ' class="half"' : ''}><figcaption><h3>${escaped(title)}</h3>${note === '' ? '' : `<p>${escaped(note)}</p>`}</figcaption>
<div class="chart wide">${chart(half ? HALF : WIDE)}</div><div class="chart narrow">${chart(NARROW)}</div>${half ? '' : `<div class="chart sheet">${chart(SHEET)}</div>`}
<details${figure.open ? ' open' : ''}><summary>${escaped(reportWords(language).asTable)}</summary>${tableHtml(table)}</details></figure>`;
}

function tableHtml({ caption, head, rows }: ChartTable): string {
  const body = rows
    .map(
      ([first, ...rest]) =>
        `<tr><th scope="row">${escaped(first ?? '')}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><thead><tr>${head
    .map((cell) => `<th scope="col">${escaped(cell)}</th>`)
    .join('')}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function gamesHtml(games: readonly GameLink[], language: string): string {
  const rows = games
    .map(({ label, command }) => `<li><span>${escaped(label)}</span><code>${escaped(command)}</code></li>`)
    .join('');
  return `<details><summary>${escaped(reportWords(language).games)}</summary><ul class="games">${rows}</ul></details>`;
}

/** The picture without styles of its own, which the file's policy would refuse: the stylesheet has them. */
function svgText(svg: SVGSVGElement): string {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of [svg, ...svg.querySelectorAll('[style]')]) part.removeAttribute('style');
  const [width, height] = [svg.getAttribute('width'), svg.getAttribute('height')];
  if (!svg.getAttribute('viewBox')) svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg.outerHTML;
}

function fontFace({ family, woff2 }: PageFont): string {
  return `@font-face{font-family:'${family}';src:url(data:font/woff2;base64,${woff2}) format('woff2');font-weight:200 900}`;
}

/** SHA-256 in base 64, as a policy names a style by it. */
function hashOf(text: string): string {
  return btoa(String.fromCodePoint(...sha256(new TextEncoder().encode(text))));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
