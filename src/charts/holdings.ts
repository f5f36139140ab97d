// Who holds what on a day: a bar of shares for each place, and beside it the same places in a few whole games.

import * as Plot from '@observablehq/plot';
import { AXIS, TEXT, draw, fitted, textWidth } from './frame.ts';
import type { ChartFrame } from './frame.ts';
import { actorLook } from './theme.ts';

/** Somebody who can hold a place. */
export interface Holder {
  /** One or two letters that stand in the cells. */
  readonly letter: string;
  readonly label: string;
  /** The look that the scenario gives the actor; null: nobody holds it. */
  readonly style: string | null;
}

export interface HoldingsData {
  readonly places: readonly string[];
  readonly holders: readonly Holder[];
  /** Share of games, 0..1, at [place][holder]. */
  readonly shares: readonly (readonly number[])[];
  /** Whole games: a name and, for each place, who holds it, an index into `holders`. */
  readonly games: readonly { readonly label: string; readonly holds: readonly number[] }[];
}

const ROW = 22;
const CELL = 30;
const KEY = 18;

/** The chart. */
export function holdingsChart(frame: ChartFrame, data: HoldingsData, title: string): SVGSVGElement {
  const { width, theme } = frame;
  const colour = ({ style }: Holder): string =>
    style === null ? theme.line2 : actorLook(theme, style).solid;
  const text = ({ style }: Holder): string => (style === null ? theme.ink2 : actorLook(theme, style).text);
  const keys = keyRows(data.holders, width);
  const marginTop = 34 + keys.rows * KEY;
  const marginLeft = Math.min(
    Math.max(...data.places.map((name) => textWidth(name)), 40) + 10,
    Math.round(width * 0.36),
  );
  const cell = Math.min(CELL, Math.floor((width * 0.3) / Math.max(1, data.games.length)));
  const right = data.games.length * cell + 26;
  const bars = width - marginLeft - right;
  const across = (pixel: number): number => pixel / bars;
  const height = marginTop + data.places.length * ROW + 22;
  const pieces = data.shares.flatMap((shares, place) => {
    let from = 0;
    return shares.flatMap((share, holder) => {
      const x1 = from;
      from += share;
      return share > 0 ? [{ place, holder: data.holders[holder]!, x1, x2: from, share }] : [];
    });
  });
  const cells = data.games.flatMap(({ holds }, game) =>
    holds.map((holder, place) => ({ game, place, holder: data.holders[holder]! })),
  );
  const xOf = (game: number): number => across(bars + 18 + game * cell);
  const top = (pixel: number): number => (pixel - marginTop) / ROW;
  return draw(frame, title, {
    height,
    marginLeft,
    marginRight: right,
    marginTop,
    marginBottom: 22,
    x: { domain: [0, 1], axis: null },
    y: { domain: [data.places.length, 0], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.rect(pieces, {
        x1: 'x1',
        x2: 'x2',
        y1: ({ place }) => place + 0.14,
        y2: ({ place }) => place + 0.86,
        fill: ({ holder }) => colour(holder),
        fillOpacity: ({ holder }) => (holder.style === null ? 0.6 : 0.9),
        stroke: theme.panel,
        strokeWidth: 1,
      }),
      Plot.text(
        pieces.filter(({ share, holder }) => share * bars > 26 && holder.style !== null),
        {
          x: ({ x1, x2 }) => (x1 + x2) / 2,
          y: ({ place }) => place + 0.5,
          text: ({ share }) => String(Math.round(100 * share)),
          fill: theme.panel,
          fontSize: AXIS,
          fontWeight: 620,
        },
      ),
      Plot.text(data.places, {
        x: 0,
        y: (_name: string, place: number) => place + 0.5,
        text: (name: string) => fitted(name, marginLeft - 10),
        dx: -8,
        textAnchor: 'end',
        fill: theme.ink,
        fontSize: TEXT,
      }),
      Plot.rect(cells, {
        x1: ({ game }) => xOf(game),
        x2: ({ game }) => xOf(game) + across(cell - 3),
        y1: ({ place }) => place + 0.1,
        y2: ({ place }) => place + 0.9,
        fill: ({ holder }) => colour(holder),
        fillOpacity: 0.18,
        stroke: ({ holder }) => colour(holder),
        strokeWidth: 1,
      }),
      Plot.text(cells, {
        x: ({ game }) => xOf(game) + across((cell - 3) / 2),
        y: ({ place }) => place + 0.5,
        text: ({ holder }) => holder.letter,
        fill: ({ holder }) => text(holder),
        fontSize: AXIS,
        fontWeight: 620,
      }),
      Plot.text(data.games, {
        x: (_game: unknown, n: number) => xOf(n) + across((cell - 3) / 2),
        y: top(marginTop - 10),
        text: 'label',
        fill: theme.ink2,
        fontSize: AXIS,
      }),
      Plot.text([0, 50, 100], {
        x: (share: number) => share / 100,
        y: data.places.length,
        text: (share: number) => String(share),
        dy: 6,
        lineAnchor: 'top',
        fill: theme.ink3,
        fontSize: AXIS,
      }),
      ...keys.items.map(({ holder, x, row }) => [
        Plot.rect([holder], {
          x1: across(x - marginLeft),
          x2: across(x - marginLeft + 11),
          y1: top(row * KEY + 2),
          y2: top(row * KEY + 13),
          fill: colour(holder),
        }),
        Plot.text([holder], {
          x: across(x - marginLeft + 16),
          y: top(row * KEY + 8),
          text: ({ letter, label }: Holder) => `${letter} ${label}`,
          textAnchor: 'start',
          fill: text(holder),
          fontSize: TEXT,
        }),
      ]),
    ],
  });
}

interface KeyItem {
  readonly holder: Holder;
  readonly x: number;
  readonly row: number;
}

/** Names of holders in as many rows as they need. */
function keyRows(
  holders: readonly Holder[],
  width: number,
): { readonly items: readonly KeyItem[]; readonly rows: number } {
  let [x, row] = [8, 0];
  const items = holders.map((holder): KeyItem => {
    const wide = textWidth(`${holder.letter} ${holder.label}`) + 32;
    if (x + wide > width && x > 8) [x, row] = [8, row + 1];
    const item = { holder, x, row };
    x += wide;
    return item;
  });
  return { items, rows: row + 1 };
}
