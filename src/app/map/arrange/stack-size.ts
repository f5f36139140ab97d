// How large a stack is in each of its forms, and what it says. Pure but for text widths.

import { fontOf } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import { frameOf, frameSize } from '../symbols.ts';
import type { Band } from '../view.ts';
import type { Measure, StackForm } from './arrangement.ts';
import type { Stack, StackShape } from './stacks.ts';

/** The panel that spreads a stack out: a cell for each formation, two in a row. */
export const fanLayout = { cell: { width: 104, height: 40 }, padding: 6, most: 8 } as const;

export const stackFonts = { name: fontOf(12, 660), strength: fontOf(12, 480) };

/** Width of what is seen below which symbols are smaller. */
export const narrow = 760;
const bandSize: Readonly<Record<Band, number>> = { overview: 0.68, theatre: 0.9, operations: 1, close: 1 };

/** Height of a symbol's frame in CSS pixels. */
export function symbolSize(band: Band, isNarrow: boolean): number {
  return (isNarrow ? 17 : 19) * bandSize[band];
}

/** People as the viewer knows them. */
export function strengthText({ words }: Scenery, strength: number, estimated: boolean): string {
  if (strength < 0) return words.phrase('unknown');
  if (strength === 0) return '';
  return estimated ? words.phrase('about', strength) : words.number(strength);
}

/** People of a stack, with the day when all of it was last seen earlier. */
function peopleText(scenery: Scenery, stack: Stack): string {
  const people = strengthText(scenery, stack.strength, stack.estimated);
  const day = lastSeen(scenery, stack.formations);
  return day === null
    ? people
    : scenery.words.phrase('lastSeen').replace('{people}', people).replace('{day}', day);
}

/** The day on which formations were last seen, when nobody sees any of them now; else null. */
export function lastSeen({ position }: Scenery, formations: readonly number[]): string | null {
  const days = formations.map((formation) => position.formations[formation]?.lastSeen);
  return days.every((day) => day !== undefined) ? (days[0] ?? null) : null;
}

/** The two lines beside a symbol. */
export function stackLines(scenery: Scenery, stack: Stack): [string, string] {
  const { words, position } = scenery;
  const top = stack.formations[0] ?? 0;
  const isAlone = stack.formations.length === 1;
  const name = isAlone ? words.formation(top) : words.units(stack.formations.length);
  const note = isAlone ? position.formations[top]?.note : undefined;
  return [name, note ?? peopleText(scenery, stack)];
}

/** Columns and rows of a fan of a number of formations. */
export function fanGrid(count: number): { columns: number; rows: number } {
  const shown = Math.min(count, fanLayout.most);
  return { columns: Math.min(2, shown), rows: Math.ceil(shown / 2) };
}

function centred(width: number, height: number): StackShape {
  return { width, height, anchorX: width / 2, anchorY: height / 2 };
}

/** The size of a stack in a form. */
export function stackSize(
  scenery: Scenery,
  stack: Stack,
  form: StackForm,
  size: number,
  measure: Measure,
): StackShape {
  if (form === 'fan') {
    const { columns, rows } = fanGrid(stack.formations.length);
    const { cell, padding } = fanLayout;
    return centred(columns * cell.width + 2 * padding, rows * cell.height + 2 * padding);
  }
  const [frameWidth, frameHeight] = frameSize[frameOf(scenery.position, stack.actor)];
  if (form === 'frame') return centred(frameWidth * size * 0.5 + 2, frameHeight * size * 0.5 + 2);
  const behind = Math.min(3, stack.formations.length - 1) * 3;
  const above = frameHeight * size * 0.5 + size * 0.38 + behind * 0.5;
  const below = frameHeight * size * 0.5 + 10;
  const [name, strength] = form === 'full' ? stackLines(scenery, stack) : ['', ''];
  const text = Math.max(measure(name, stackFonts.name), measure(strength, stackFonts.strength));
  return {
    width: frameWidth * size + behind + (text > 0 ? text + 6 : 0),
    height: above + below,
    anchorX: (frameWidth * size) / 2,
    anchorY: above,
    wordsX: frameWidth * size + behind,
  };
}
