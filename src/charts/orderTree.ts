// The order of events as a tree: bars from left to right, each as high as the games that went that way.

import * as Plot from '@observablehq/plot';
import { TEXT, draw, fitted } from './frame.ts';
import type { ChartFrame } from './frame.ts';

/** A way that games went: what came next, in how many of a hundred games, and what followed. */
export interface TreeNode {
  readonly label: string;
  /** Share of all games, 0..1. */
  readonly share: number;
  /** Nothing more came. */
  readonly end: boolean;
  readonly next: readonly TreeNode[];
}

interface Box {
  readonly depth: number;
  readonly top: number;
  readonly node: TreeNode;
}

/** Pixels of the whole chart, and those that a way needs. */
const LOWEST = 150;
const HIGHEST = 420;
const ROW = 48;

/** Ways taken by fewer games than this are put together. */
const LEAST = 0.02;

/** The tree with its rare ways put together under `others`. */
export function pruned(node: TreeNode, others: string, depth: number): TreeNode {
  if (depth === 0) return { ...node, next: [] };
  const kept = node.next.filter(({ share }) => share >= LEAST);
  const rest = node.next.filter(({ share }) => share < LEAST).reduce((sum, { share }) => sum + share, 0);
  return {
    ...node,
    next: [
      ...kept.map((each) => pruned(each, others, depth - 1)),
      ...(rest > 0 ? [{ label: others, share: rest, end: true, next: [] }] : []),
    ],
  };
}

/** The chart. `steps` columns at most. */
export function orderTree(
  frame: ChartFrame,
  root: TreeNode,
  { title, others, steps }: { readonly title: string; readonly others: string; readonly steps: number },
): SVGSVGElement {
  const { width, theme } = frame;
  const depth = width < 560 ? Math.min(2, steps) : steps;
  const boxes: Box[] = [];
  const lay = (node: TreeNode, at: number, top: number): void => {
    let under = top;
    for (const next of node.next) {
      boxes.push({ depth: at, top: under, node: next });
      lay(next, at + 1, under);
      under += next.share;
    }
  };
  lay(pruned(root, others, depth), 0, 0);
  const columns = Math.max(1, ...boxes.map((box) => box.depth + 1));
  const column = (width - 8) / columns;
  // Few ways need no more height than their words: large empty boxes would look like much.
  const ways = boxes.filter(({ node, depth: at }) => node.next.length === 0 || at === columns - 1).length;
  const height = frame.height ?? Math.max(LOWEST, Math.min(HIGHEST, ways * ROW));
  const pixels = ({ node }: Box): number => node.share * (height - 8);
  return draw(frame, title, {
    height,
    marginLeft: 4,
    marginRight: 4,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, columns], axis: null },
    y: { domain: [1, 0], axis: null },
    color: { type: 'identity' },
    marks: [
      Plot.rect(boxes, {
        x1: 'depth',
        x2: (box: Box) => box.depth + 1,
        y1: 'top',
        y2: (box: Box) => box.top + box.node.share,
        fill: (box: Box) => (box.node.end ? theme.line : theme.link),
        fillOpacity: (box: Box) => (box.node.end ? 0.5 : 0.16),
        stroke: theme.panel,
        strokeWidth: 1.5,
        inset: 0.5,
      }),
      ...boxes
        .filter((box) => pixels(box) >= 15)
        .map((box) =>
          Plot.text([`${Math.round(100 * box.node.share)}  ${box.node.label}`], {
            x: box.depth,
            y: box.top + box.node.share / 2,
            dx: 7,
            text: (label: string) => (pixels(box) >= 34 ? label : fitted(label, column - 14)),
            // Wrapped in ems of the text, with room for the wider of the fonts that may stand in.
            lineWidth: pixels(box) >= 34 ? (column - 14) / (TEXT * 1.15) : Infinity,
            lineHeight: 1.2,
            textAnchor: 'start',
            fill: box.node.end ? theme.ink2 : theme.ink,
            fontSize: TEXT,
          }),
        ),
    ],
  });
}
