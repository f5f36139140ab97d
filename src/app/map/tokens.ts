// Colours of the house as plain data, light and dark: the map paints with them, the panels read them as CSS variables.

import type { ActorStyle } from './model.ts';

export type Theme = 'light' | 'dark';

/** Colours of one actor style: marks, words, badge letter, ground. */
export interface ActorTokens {
  /** Marks: lines, bars, dots. */
  solid: string;
  /** Words, and the ground of a badge. */
  text: string;
  /** The colour of held ground, painted at `tintOpacity`. */
  tint: string;
}

/** Every colour of one theme, as `#rrggbb`. */
export interface Tokens {
  paper: string;
  panel: string;
  raised: string;
  sunk: string;
  ink: string;
  ink2: string;
  ink3: string;
  line: string;
  line2: string;
  link: string;
  warn: string;
  onWarn: string;
  err: string;
  onErr: string;
  sea: string;
  seaNear: string;
  seaShore: string;
  foreign: string;
  land: string;
  river: string;
  riverText: string;
  border: string;
  hachure: string;
  hachureOpacity: number;
  roadMinor: string;
  roadCasing: string;
  roadCore: string;
  /** Opacity of an actor's colour on ground it holds firmly. */
  tintOpacity: number;
  /** Share of the actor's colour in a symbol's fill, and what the rest is. */
  symbolFill: number;
  symbolGround: string;
  actors: Record<ActorStyle, ActorTokens>;
}

const light: Tokens = {
  paper: '#f3efe6',
  panel: '#fcfaf5',
  raised: '#ffffff',
  sunk: '#f1ece1',
  ink: '#1d2126',
  ink2: '#545a61',
  ink3: '#656a70',
  line: '#ddd6c8',
  line2: '#c4bbaa',
  link: '#00656b',
  warn: '#8a5a00',
  onWarn: '#fbf0d8',
  err: '#9c2f23',
  onErr: '#f9e6e1',
  sea: '#c6d8da',
  seaNear: '#d0e0e1',
  seaShore: '#dbe8e7',
  foreign: '#ebe6da',
  land: '#fbf9f3',
  river: '#7fa3b5',
  riverText: '#41677c',
  border: '#8d877b',
  hachure: '#5b564c',
  hachureOpacity: 0.3,
  roadMinor: '#8b8579',
  roadCasing: '#8b8272',
  roadCore: '#f6e9c8',
  tintOpacity: 0.155,
  symbolFill: 0.4,
  symbolGround: '#ffffff',
  actors: {
    'blue-square': { solid: '#2b5a9b', text: '#24508c', tint: '#6f93e6' },
    'amber-disc': { solid: '#b9740f', text: '#8a540a', tint: '#e29a2c' },
    'plum-diamond': { solid: '#7d3558', text: '#702e4e', tint: '#b0508a' },
    'teal-hexagon': { solid: '#3f8577', text: '#2c6b5f', tint: '#3fa892' },
    'grey-disc': { solid: '#80796c', text: '#5d574c', tint: '#a39b8c' },
    ring: { solid: '#545a61', text: '#545a61', tint: '#9aa0a6' },
  },
};

const dark: Tokens = {
  paper: '#12161a',
  panel: '#1a1f24',
  raised: '#22282e',
  sunk: '#151a1e',
  ink: '#ece8df',
  ink2: '#b0b3b3',
  ink3: '#8f9495',
  line: '#323a41',
  line2: '#48525a',
  link: '#4fd0d2',
  warn: '#e8b75a',
  onWarn: '#33290f',
  err: '#f08a7a',
  onErr: '#3a1d18',
  sea: '#0f1a21',
  seaNear: '#13222a',
  seaShore: '#192a32',
  foreign: '#191d20',
  land: '#22272b',
  river: '#4d7d94',
  riverText: '#86b0c3',
  border: '#7d8386',
  hachure: '#d8d4ca',
  hachureOpacity: 0.16,
  roadMinor: '#858279',
  roadCasing: '#9a9384',
  roadCore: '#3d3a30',
  tintOpacity: 0.14,
  symbolFill: 0.62,
  symbolGround: '#000000',
  actors: {
    'blue-square': { solid: '#6d9ee0', text: '#9dbff0', tint: '#6d9ee0' },
    'amber-disc': { solid: '#dd9a3c', text: '#ecb768', tint: '#dd9a3c' },
    'plum-diamond': { solid: '#b8618b', text: '#e0a3bf', tint: '#b8618b' },
    'teal-hexagon': { solid: '#79cdb9', text: '#8cd0c1', tint: '#79cdb9' },
    'grey-disc': { solid: '#958e80', text: '#bcb4a5', tint: '#958e80' },
    ring: { solid: '#b0b3b3', text: '#b0b3b3', tint: '#8f9495' },
  },
};

export const tokens: Readonly<Record<Theme, Tokens>> = { light, dark };

/** Font families; the map waits for them before it writes names. */
export const fonts = {
  sans: "'Source Sans 3 Variable', 'IBM Plex Sans Arabic', 'Source Sans 3', system-ui, sans-serif",
  serif: "'Source Serif 4 Variable', 'Noto Naskh Arabic Variable', 'Source Serif 4', Georgia, serif",
} as const;

function kebab(name: string): string {
  return name.replaceAll(/[A-Z0-9]+/g, (match) => `-${match.toLowerCase()}`);
}

/**
 * The theme as CSS custom properties: `--ink`, `--on-warn`, `--actor-blue-square-text` and so on.
 * Numbers and the two font families (`--font-sans`, `--font-serif`) come along.
 */
export function cssVariables(theme: Theme): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(tokens[theme])) {
    if (typeof value === 'string' || typeof value === 'number') result[`--${kebab(name)}`] = String(value);
  }
  for (const [style, colours] of Object.entries(tokens[theme].actors)) {
    result[`--actor-${style}`] = colours.solid;
    result[`--actor-${style}-text`] = colours.text;
    result[`--actor-${style}-tint`] = colours.tint;
  }
  result['--font-sans'] = fonts.sans;
  result['--font-serif'] = fonts.serif;
  return result;
}
