// Colours of the map and the panels: arithmetic of the charts, and opacity.

import { parseColour } from '../../charts/colours.ts';

export { contrast, mix, parseColour } from '../../charts/colours.ts';
export type { Rgb } from '../../charts/colours.ts';

/** The colour with an opacity 0..1, as a CSS colour. */
export function withAlpha(colour: string, opacity: number): string {
  const [red, green, blue] = parseColour(colour);
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
