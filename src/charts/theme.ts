// Colours and dashes of charts, light and dark. Reports that are written without a screen need them too, so they live here.

/** Looks that a scenario gives its actors. */
export type ChartStyle =
  'blue-square' | 'amber-disc' | 'plum-diamond' | 'teal-hexagon' | 'grey-disc' | 'ring';

/** Colours of one actor: marks, words, and the dash that tells its line apart without colour. */
export interface ChartActor {
  readonly solid: string;
  readonly text: string;
  /** `stroke-dasharray`, or `none`. */
  readonly dash: string;
}

/** What a chart is painted with. */
export interface ChartTheme {
  readonly name: 'light' | 'dark';
  readonly panel: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly link: string;
  /** Outcomes that were fought out, from the mildest to the gravest; those between are mixed. */
  readonly fought: readonly string[];
  /** Outcomes that were agreed on; always hatched. */
  readonly agreed: readonly string[];
  readonly actors: { readonly [style in ChartStyle]: ChartActor };
}

export const CHART_THEMES: { readonly light: ChartTheme; readonly dark: ChartTheme } = {
  light: {
    name: 'light',
    panel: '#fcfaf5',
    ink: '#1d2126',
    ink2: '#545a61',
    ink3: '#656a70',
    line: '#ddd6c8',
    line2: '#c4bbaa',
    link: '#00656b',
    fought: ['#e0d8c8', '#c4b69d', '#9f9079', '#786b5b', '#50473e'],
    agreed: ['#a9cdd0', '#4d9096'],
    actors: {
      'blue-square': { solid: '#2b5a9b', text: '#24508c', dash: 'none' },
      'amber-disc': { solid: '#b9740f', text: '#8a540a', dash: '9 2' },
      'plum-diamond': { solid: '#7d3558', text: '#702e4e', dash: '5 2 1 2' },
      'teal-hexagon': { solid: '#3f8577', text: '#2c6b5f', dash: '2 2' },
      'grey-disc': { solid: '#80796c', text: '#5d574c', dash: '12 3 2 3' },
      ring: { solid: '#545a61', text: '#545a61', dash: '1 3' },
    },
  },
  dark: {
    name: 'dark',
    panel: '#1a1f24',
    ink: '#ece8df',
    ink2: '#b0b3b3',
    ink3: '#8f9495',
    line: '#323a41',
    line2: '#48525a',
    link: '#4fd0d2',
    fought: ['#4a4740', '#6d685e', '#918a7c', '#b9b09e', '#e6dcc8'],
    agreed: ['#2f6468', '#5fb0b5'],
    actors: {
      'blue-square': { solid: '#6d9ee0', text: '#9dbff0', dash: 'none' },
      'amber-disc': { solid: '#dd9a3c', text: '#ecb768', dash: '9 2' },
      'plum-diamond': { solid: '#b8618b', text: '#e0a3bf', dash: '5 2 1 2' },
      'teal-hexagon': { solid: '#79cdb9', text: '#8cd0c1', dash: '2 2' },
      'grey-disc': { solid: '#958e80', text: '#bcb4a5', dash: '12 3 2 3' },
      ring: { solid: '#b0b3b3', text: '#b0b3b3', dash: '1 3' },
    },
  },
};

/** Whether a scenario's style is one that charts know. */
function isStyle(style: string): style is ChartStyle {
  return Object.hasOwn(CHART_THEMES.light.actors, style);
}

/** The colours of an actor's style; unknown styles are drawn as a ring. */
export function actorLook(theme: ChartTheme, style: string): ChartActor {
  return theme.actors[isStyle(style) ? style : 'ring'];
}
