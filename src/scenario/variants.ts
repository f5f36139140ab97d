// What is wrong with the variants of a document: each is laid over it and examined like a file of its own.

import type { Context } from './checks/check.ts';
import { examine, placed } from './examine.ts';
import { vainRemovals } from './layers.ts';
import { withMisspelt } from './misspelt.ts';
import { problemLine } from './problem.ts';
import type { Problem } from './problem.ts';
import { FIXED } from './schema/json.ts';
import { childOf, lastOffset, mergePatch, placeOf, valueOf, without } from './tree.ts';
import type { Branch, Tree } from './tree.ts';

interface Variant {
  readonly id: string;
  readonly patch: Branch;
}

function variantsOf(tree: Tree): Variant[] {
  const variants = childOf(tree, 'variants');
  if (variants?.kind !== 'object') return [];
  return [...variants.members].flatMap(([id, { tree: variant }]) => {
    const patch = childOf(variant, 'patch');
    return patch?.kind === 'object' ? [{ id, patch }] : [];
  });
}

/** What is wrong in variants of a document, in those named or in all, and not already in the document itself. */
export function variantProblems(
  tree: Tree,
  known: readonly Problem[],
  seeds: Context['seeds'],
  named?: readonly string[],
): Problem[] {
  const seen = new Set(known.map(identity));
  const base = without(tree, 'variants', 'expect');
  return variantsOf(tree).flatMap((variant) => {
    const { id, patch } = variant;
    if (named && !named.includes(id)) return [];
    const merged = mergePatch(base, without(patch, ...FIXED));
    const all = withMisspelt(examine(merged, seeds).problems, merged, base);
    const own = all.filter((problem) => !seen.has(identity(problem)));
    const found = [
      ...fixedIn(variant, tree),
      ...vainRemovals(base, patch),
      ...own.map((problem) => inVariant(problem, variant)),
    ];
    if (found.length === 0 && !changes(base, patch)) found.push(idle(variant, tree));
    return found.map((problem) => ({ ...problem, message: `variant "${id}": ${problem.message}` }));
  });
}

function identity(problem: Problem): string {
  return `${problem.code} ${problem.path} ${problemLine({ ...problem, file: '', line: 0, column: 0 })}`;
}

function fixedIn({ id, patch }: Variant, tree: Tree): Problem[] {
  return FIXED.filter((name) => childOf(patch, name) !== null).map((name) => {
    const path = ['variants', id, 'patch', name];
    const message = `a variant cannot change "${name}"`;
    return placed({ path, onName: true, code: 'variant', message, remedy: 'take it away' }, tree, 'error');
  });
}

/** Whether a patch makes anything of a document different. */
function changes(under: Tree | null, patch: Tree): boolean {
  if (patch.kind === 'object' && under?.kind === 'object') {
    return [...patch.members].some(([name, { tree }]) => {
      const member = under.members.get(name)?.tree ?? null;
      return tree.kind === 'scalar' && tree.value === null ? member !== null : changes(member, tree);
    });
  }
  return under === null || JSON.stringify(valueOf(under)) !== JSON.stringify(valueOf(patch));
}

function idle({ id }: Variant, tree: Tree): Problem {
  const message = 'it changes nothing';
  const finding = {
    path: ['variants', id, 'patch'],
    code: 'idle-variant',
    message,
    remedy: 'say what is different in it',
  };
  return placed(finding, tree, 'warning');
}

/** A problem with where the variant is written, unless it is told there anyway. */
function inVariant(problem: Problem, { patch }: Variant): Problem {
  if (problem.code === 'absent-id') return problem;
  const begins = placeOf(patch.at);
  const ends = placeOf({ ...patch.at, offset: lastOffset(patch) });
  const outside = problem.file !== begins.file || before(problem, begins) || before(ends, problem);
  return outside
    ? { ...problem, remedy: `${problem.remedy}; the variant is at ${begins.line}:${begins.column}` }
    : problem;
}

function before(a: { line: number; column: number }, b: { line: number; column: number }): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
