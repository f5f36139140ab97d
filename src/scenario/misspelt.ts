// Rows that a patch names and the document under it lacks: new ones, or old ones with a misspelt name. What a new one lacks is
// told in one problem.

import { suggestion } from './nearest.ts';
import type { Problem } from './problem.ts';
import { childOf, locateKey } from './tree.ts';
import type { Tree } from './tree.ts';

/** The problems of a document merged from a patch over `under`, with one for each row of the patch that is neither old nor whole. */
export function withMisspelt(problems: readonly Problem[], merged: Tree, under: Tree): Problem[] {
  const rows = new Map<string | null, Problem[]>();
  for (const problem of problems) {
    const row = newRow(problem, under);
    rows.set(row, [...(rows.get(row) ?? []), problem]);
  }
  return [...rows].flatMap(([row, own]) => {
    const [first] = own;
    if (row === null || first === undefined) return own;
    const [, section = '', id = ''] = row.split('/');
    const lacking = own.map(({ path }) => `"${path.split('/').at(-1) ?? ''}"`);
    const message = `there is no "${id}" in ${section} to change, and a new one lacks ${lacking.join(', ')}`;
    const old = childOf(under, section);
    const remedy = suggestion(id, old?.kind === 'object' ? old.members.keys() : []);
    return [{ ...first, ...locateKey(merged, [section, id]), path: row, message, remedy }];
  });
}

/** The row that lacks what the problem says is missing, when only the patch has it. */
function newRow({ code, path }: Problem, under: Tree): string | null {
  const [, section = '', id = '', ...inner] = path.split('/');
  if (code !== 'missing-property' || inner.length !== 1) return null;
  const rows = childOf(under, section);
  return rows?.kind === 'object' && !rows.members.has(id) ? `/${section}/${id}` : null;
}
