import { describe, expect, test } from 'vitest';
import type { Rgb } from '../../../../src/app/map/colour.ts';
import { contrast, mix, parseColour } from '../../../../src/app/map/colour.ts';
import type { Theme } from '../../../../src/app/map/tokens.ts';
import { cssVariables, tokens } from '../../../../src/app/map/tokens.ts';

const themes: readonly Theme[] = ['light', 'dark'];
const factions = ['blue-square', 'amber-disc', 'plum-diamond', 'teal-hexagon', 'grey-disc'] as const;

/** Machado, Oliveira and Fernandes 2009, full strength, on linear colour. */
const deficiencies = {
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function linear(colour: string): Rgb {
  const channel = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red, green, blue] = parseColour(colour);
  return [channel(red), channel(green), channel(blue)];
}

function seenAs([red, green, blue]: Rgb, matrix: readonly number[]): Rgb {
  const row = (at: number) =>
    Math.min(1, Math.max(0, matrix[at]! * red + matrix[at + 1]! * green + matrix[at + 2]! * blue));
  return [row(0), row(3), row(6)];
}

function lab([red, green, blue]: Rgb): Rgb {
  const part = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = part((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = part(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = part((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Difference of two colours as one with a deficiency of sight has it (ΔE of 1976). */
function difference(one: string, other: string, matrix: readonly number[]): number {
  const [a, b] = [one, other].map((colour) => lab(seenAs(linear(colour), matrix))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(themes)('in the %s theme', (theme) => {
  const { actors, ...colours } = tokens[theme];

  test.each(['ink', 'ink2', 'link'] as const)('%s can be read on panel, paper and bare land', (name) => {
    for (const ground of [colours.panel, colours.paper, colours.land])
      expect(contrast(colours[name], ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('captions, warnings and errors can be read on panels', () => {
    for (const name of ['ink3', 'warn', 'err'] as const)
      expect(contrast(colours[name], colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.warn, colours.onWarn)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.err, colours.onErr)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(factions)('words of %s can be read on panels and on its own ground', (style) => {
    const { text, tint } = actors[style];
    expect(contrast(text, colours.panel)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, mix(tint, colours.land, colours.tintOpacity))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(factions)('marks of %s stand out from panel and land', (style) => {
    const { solid } = actors[style];
    expect(contrast(solid, colours.panel)).toBeGreaterThanOrEqual(3);
    expect(contrast(solid, colours.land)).toBeGreaterThanOrEqual(3);
  });

  test('river names can be read on sea and land', () => {
    for (const ground of [colours.sea, colours.land, colours.foreign])
      expect(contrast(colours.riverText, ground)).toBeGreaterThanOrEqual(3.9);
  });

  test.each(Object.entries(deficiencies))(
    'the two that fight at Hama stay far apart for eyes with deficiency: %s',
    (_, matrix) => {
      const far = difference(actors['blue-square'].solid, actors['amber-disc'].solid, matrix);
      expect(far).toBeGreaterThan(60);
    },
  );
});

test('every colour of the theme is there for the panels, under its own name', () => {
  for (const theme of themes) {
    const variables = cssVariables(theme);
    expect(variables['--on-warn']).toBe(tokens[theme].onWarn);
    expect(variables['--ink-2']).toBe(tokens[theme].ink2);
    expect(variables['--actor-teal-hexagon-text']).toBe(tokens[theme].actors['teal-hexagon'].text);
  }
  expect(Object.keys(cssVariables('light'))).toEqual(Object.keys(cssVariables('dark')));
});

test('a colour that is not written as #rrggbb is refused by name', () => {
  expect(() => parseColour('tomato')).toThrow('"tomato" is no #rrggbb colour');
});
