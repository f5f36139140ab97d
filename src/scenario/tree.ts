// JSON values that know where they were written, and keep knowing it when one document is merged over another.

import type { Path, Place } from './problem.ts';

/** A text with its name and the starts of its lines. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** An offset in a source. */
export interface Spot {
  readonly source: Source;
  readonly offset: number;
}

export type Scalar = string | number | boolean | null;

export interface Member {
  readonly key: Spot;
  readonly tree: Tree;
}

/** A JSON value with the spot at which it, and each of its members, was last written. */
export type Tree =
  | { readonly kind: 'scalar'; readonly at: Spot; readonly value: Scalar }
  | { readonly kind: 'array'; readonly at: Spot; readonly items: readonly Tree[] }
  | {
      readonly kind: 'object';
      readonly at: Spot;
      /** Where the last patch that was laid over it begins; absent when none was. */
      readonly patched?: Spot;
      readonly members: ReadonlyMap<string, Member>;
      /** Members that a patch took away, and where it did. */
      readonly removed: ReadonlyMap<string, Spot>;
    };

/** A source of this text; lines end at LF, CR LF or CR. */
export function sourceOf(file: string, text: string): Source {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  return { file, text, lineStarts };
}

/** Line and column of a spot. */
export function placeOf({ source, offset }: Spot): Place {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.file, line: low + 1, column: offset - lineStarts[low]! + 1 };
}

/** The value under one step, or null. */
export function childOf(tree: Tree, step: string | number): Tree | null {
  if (tree.kind === 'object') return tree.members.get(String(step))?.tree ?? null;
  if (tree.kind === 'array') return tree.items[Number(step)] ?? null;
  return null;
}

/**
 * Where the value at the path was last written. A value that is not there is placed where a patch removed it, else at the
 * nearest value round it.
 */
export function locate(tree: Tree, path: Path): Place {
  let here = tree;
  for (const step of path) {
    const next = childOf(here, step);
    if (next === null) {
      const removed = here.kind === 'object' ? here.removed.get(String(step)) : undefined;
      return placeOf(removed ?? here.at);
    }
    here = next;
  }
  return placeOf(here.at);
}

/** Where the last patch over the object at the path begins, or null when none was laid over it. */
export function locatePatch(tree: Tree, path: Path): Place | null {
  let here: Tree | null = tree;
  for (const step of path) here = here === null ? null : childOf(here, step);
  return here?.kind === 'object' && here.patched !== undefined ? placeOf(here.patched) : null;
}

/** Where the name of the property at the path was last written; for items of lists, the item. */
export function locateKey(tree: Tree, path: Path): Place {
  const last = path.at(-1);
  let here: Tree | null = tree;
  for (const step of path.slice(0, -1)) here = here === null ? null : childOf(here, step);
  const member = here?.kind === 'object' && last !== undefined ? here.members.get(String(last)) : undefined;
  return member === undefined ? locate(tree, path) : placeOf(member.key);
}

/** Where a patch removed the property at the path, or null when none did. */
export function locateRemoval(tree: Tree, path: Path): Place | null {
  let here: Tree | null = tree;
  for (const step of path.slice(0, -1)) here = here === null ? null : childOf(here, step);
  const spot = here?.kind === 'object' ? here.removed.get(String(path.at(-1))) : undefined;
  return spot === undefined ? null : placeOf(spot);
}

/** The plain JSON value. */
export function valueOf(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'array') return tree.items.map(valueOf);
  const value: Record<string, unknown> = {};
  for (const [key, member] of tree.members) value[key] = valueOf(member.tree);
  return value;
}

/** A JSON merge patch (RFC 7396) laid over a document: objects merge, null removes, all else replaces. */
export function mergePatch(target: Tree | null, patch: Tree): Tree {
  if (patch.kind !== 'object') return patch;
  const under = target?.kind === 'object' ? target : null;
  const members = new Map(under?.members);
  const removed = new Map(under?.removed);
  for (const [key, { key: spot, tree }] of patch.members) {
    if (tree.kind === 'scalar' && tree.value === null) {
      members.delete(key);
      removed.set(key, spot);
    } else {
      members.set(key, { key: spot, tree: mergePatch(members.get(key)?.tree ?? null, tree) });
      removed.delete(key);
    }
  }
  if (under === null) return { kind: 'object', at: patch.at, members, removed };
  return { kind: 'object', at: under.at, patched: patch.at, members, removed };
}

/** A copy of an object without some of its members. */
export function without(tree: Tree, ...names: readonly string[]): Tree {
  if (tree.kind !== 'object') return tree;
  const members = new Map(tree.members);
  for (const name of names) members.delete(name);
  return { ...tree, members };
}

/** A tree that is an object. */
export type Branch = Extract<Tree, { kind: 'object' }>;

/** Offset at which the last value or name of a tree begins, in the source of the tree itself. */
export function lastOffset(tree: Tree): number {
  const inner =
    tree.kind === 'array'
      ? tree.items
      : tree.kind === 'object'
        ? [...tree.members.values()].map((member) => member.tree)
        : [];
  const own = inner.filter(({ at }) => at.source === tree.at.source).map(lastOffset);
  return own.reduce((last, offset) => Math.max(last, offset), tree.at.offset);
}
