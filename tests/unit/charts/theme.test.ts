import { describe, expect, test } from 'vitest';
import { CHART_THEMES, actorLook } from '../../../src/charts/index.ts';

/** Relative luminance of a colour such as `#2b5a9b`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(Object.values(CHART_THEMES))('the $name theme', (theme) => {
  test('words have a contrast of 4.5 on the panel, marks of 3', () => {
    for (const text of [theme.ink, theme.ink2, theme.ink3, theme.link])
      expect(contrast(text, theme.panel)).toBeGreaterThanOrEqual(4.5);
    for (const { solid, text } of Object.values(theme.actors)) {
      expect(contrast(text, theme.panel)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(solid, theme.panel)).toBeGreaterThanOrEqual(3);
    }
  });

  test('every actor has a dash of its own', () => {
    const dashes = Object.values(theme.actors).map(({ dash }) => dash);
    expect(new Set(dashes).size).toBe(dashes.length);
  });
});

test('an actor of an unknown style is drawn as a ring', () => {
  expect(actorLook(CHART_THEMES.light, 'no-such-style')).toBe(CHART_THEMES.light.actors.ring);
  expect(actorLook(CHART_THEMES.light, 'toString')).toBe(CHART_THEMES.light.actors.ring);
});
