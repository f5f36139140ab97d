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

  // Machado, Oliveira and Fernandes 2009, severity 1, on linear channels.
  const SEEN = {
    protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  };

  test.each(Object.entries(SEEN))('under %s outcomes still go in steps from one end to the other', (_, m) => {
    const lightness = theme.fought.map((colour) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      const row = (at: number): number => m[at]! * r + m[at + 1]! * g + m[at + 2]! * b;
      return 0.2126 * row(0) + 0.7152 * row(3) + 0.0722 * row(6);
    });
    const upwards = lightness.at(-1)! > lightness[0]! ? lightness : lightness.toReversed();
    // A step is a contrast of 1.25 or more, and a line of the panel stands between two areas besides.
    for (const [at, next] of upwards.slice(1).entries())
      expect((next + 0.05) / (upwards[at]! + 0.05)).toBeGreaterThanOrEqual(1.25);
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
