// Figures that come ready written, such as those of reports and charts, in the digits of the page's language.

import { numbersOf } from './locale.ts';

/** A number that stands by itself: no part of a name, a command or a hash. */
const NUMBER = /(?<![\w./#-])\d[\d,]*(?:\.\d+)?(?![\w/-])/g;

/** An Arabic text without a full stop beside a digit, where it would be read as a zero: a semicolon parts what follows. */
export function withoutDots(text: string): string {
  return text.replaceAll(/([٠-٩]\u2069?)\.(?=(\s)?)/g, (_, digit: string, space?: string) =>
    space === undefined ? digit : `${digit}؛`,
  );
}

/** Fields that are read by machines. */
const CODES: ReadonlySet<string> = new Set(['id', 'key', 'seed', 'command', 'repeat', 'variant']);

/** A text with its numbers in the language's digits. */
export function ownDigits(text: string, language: string): string {
  if (language === 'en') return text;
  return text.replaceAll(NUMBER, (written) => {
    const decimals = written.split('.')[1]?.length ?? 0;
    const useGrouping = written.includes(',');
    const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping };
    return numbersOf(language, format).format(Number(written.replaceAll(',', '')));
  });
}

/** Data with the numbers of all its texts in the language's digits; numbers themselves and what machines read stay. */
export function inOwnDigits<T>(value: T, language: string): T {
  if (language === 'en') return value;
  const told = (part: unknown): unknown => {
    if (typeof part === 'string') return ownDigits(part, language);
    if (Array.isArray(part)) return part.map(told);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, CODES.has(key) ? inner : told(inner)]),
    );
  };
  return told(value) as T;
}

/** Writes the numbers of a drawn chart in the language's digits. */
export function drawOwnDigits<T extends Element>(chart: T, language: string): T {
  if (language === 'en') return chart;
  for (const text of chart.querySelectorAll('text, tspan, title')) {
    if (text.childElementCount === 0) text.textContent = ownDigits(text.textContent ?? '', language);
  }
  return chart;
}
