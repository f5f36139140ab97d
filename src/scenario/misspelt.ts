// Rows that a patch was meant to change and, for a misspelt name, made anew: told once, not by all that the new row lacks.

import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { childOf, locateKey } from './tree.ts';
import type { Tree } from './tree.ts';

/** The problems of a document merged from a patch over `under`, with one for each row whose name was probably misspelt. */
export function withMisspelt(problems: readonly Problem[], merged: Tree, under: Tree): Problem[] {
  const rows = new Set<string>();
  return problems.flatMap((problem) => {
    if (problem.code !== 'missing-property') return [problem];
    const [, section = '', id = '', ...inner] = problem.path.split('/');
    const meant = inner.length === 1 ? nearRow(under, section, id) : null;
    if (meant === null) return [problem];
    if (rows.has(`${section}/${id}`)) return [];
    rows.add(`${section}/${id}`);
    const message = `there is no "${id}" in ${section} to change, and not enough for a new one`;
    const place = locateKey(merged, [section, id]);
    return [
      { ...problem, ...place, path: `/${section}/${id}`, message, remedy: `nearest known name: "${meant}"` },
    ];
  });
}

/** A row of a document with a name near one that it does not have. */
function nearRow(under: Tree, section: string, id: string): string | null {
  const rows = childOf(under, section);
  if (rows?.kind !== 'object' || rows.members.has(id)) return null;
  return nearest(id, rows.members.keys());
}
