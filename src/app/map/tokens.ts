// Colours of the house as plain data, light and dark: the map paints with them, the panels read them as CSS variables.

import { CHART_THEMES } from '../../charts/theme.ts';
import type { ChartTheme } from '../../charts/theme.ts';
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
  /** Outcomes that were fought out, the most drastic last, and those that were agreed. */
  fought: readonly string[];
  agreed: readonly string[];
}

/** What the page has in common with charts, and the colours of held ground beside them. */
function shared(
  { panel, ink, ink2, ink3, line, line2, link, actors }: ChartTheme,
  tints: Readonly<Record<ActorStyle, string>>,
): Pick<Tokens, 'panel' | 'ink' | 'ink2' | 'ink3' | 'line' | 'line2' | 'link' | 'actors'> {
  const tinted = (style: ActorStyle): ActorTokens => ({
    solid: actors[style].solid,
    text: actors[style].text,
    tint: tints[style],
  });
  return {
    panel,
    ink,
    ink2,
    ink3,
    line,
    line2,
    link,
    actors: {
      'blue-square': tinted('blue-square'),
      'amber-disc': tinted('amber-disc'),
      'plum-diamond': tinted('plum-diamond'),
      'teal-hexagon': tinted('teal-hexagon'),
      'grey-disc': tinted('grey-disc'),
      ring: tinted('ring'),
    },
  };
}

const light: Tokens = {
  ...shared(CHART_THEMES.light, {
    'blue-square': '#6f93e6',
    'amber-disc': '#e29a2c',
    'plum-diamond': '#b0508a',
    'teal-hexagon': '#3fa892',
    'grey-disc': '#a39b8c',
    ring: '#9aa0a6',
  }),
  paper: '#f3efe6',
  raised: '#ffffff',
  sunk: '#f1ece1',
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
  fought: ['#e0d8c8', '#c4b69d', '#9f9079', '#786b5b', '#50473e'],
  agreed: ['#a9cdd0', '#4d9096'],
};

const dark: Tokens = {
  ...shared(CHART_THEMES.dark, {
    'blue-square': '#6d9ee0',
    'amber-disc': '#dd9a3c',
    'plum-diamond': '#b8618b',
    'teal-hexagon': '#79cdb9',
    'grey-disc': '#958e80',
    ring: '#8f9495',
  }),
  paper: '#12161a',
  raised: '#22282e',
  sunk: '#151a1e',
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
  fought: ['#4a4740', '#6d685e', '#918a7c', '#b9b09e', '#e6dcc8'],
  agreed: ['#2f6468', '#5fb0b5'],
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
 * The theme as CSS custom properties: `--ink`, `--on-warn`, `--actor-blue-square-text`, `--outcome-fought-0` and so on.
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
  for (const family of ['fought', 'agreed'] as const)
    for (const [shade, colour] of tokens[theme][family].entries())
      result[`--outcome-${family}-${shade}`] = colour;
  result['--font-sans'] = fonts.sans;
  result['--font-serif'] = fonts.serif;
  return result;
}
