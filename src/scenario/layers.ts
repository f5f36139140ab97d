// Scenarios built on others: `extends` chains and variants, merged so that every value knows which file last wrote it.

import { parseContent } from './parse.ts';
import { nearest, suggestion } from './nearest.ts';
import { pointer } from './problem.ts';
import type { Path, Problem } from './problem.ts';
import { scenarioJsonSchema, schemaAt } from './schema/json.ts';
import { childOf, mergePatch, placeOf, without } from './tree.ts';
import type { Branch, Member, Tree } from './tree.ts';

/** Longest chain of files that extend one another. */
const LONGEST_CHAIN = 16;

/** Gives the content of a file by its name as seen from where the first file was named, or null when there is none. */
export type Resolve = (file: string) => string | Uint8Array | null;

/** Names of the files that a file could extend, as it would write them. */
export type Bases = (file: string) => readonly string[];

/** A document with everything that it extends. */
export interface Layered {
  /** All layers merged; null where one cannot be read. */
  readonly tree: Tree | null;
  /** All but the first file's; null when it extends nothing. */
  readonly under: Tree | null;
  /** What is wrong with the writing of any of them. */
  readonly problems: readonly Problem[];
}

/** A relative file name as seen from another file; forward slashes only. */
function beside(file: string, name: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The document with all that it extends. */
export function layered(
  file: string,
  content: string | Uint8Array,
  resolve: Resolve,
  bases: Bases = () => [],
): Layered {
  const trees: Tree[] = [];
  const files = [file];
  const problems: Problem[] = [];
  const nameless: Problem[] = [];
  let text = content;
  for (;;) {
    const { tree, problems: own } = parseContent(text, files.at(-1) ?? file);
    problems.push(...own);
    if (tree === null) return { tree: null, under: null, problems };
    trees.unshift(without(tree, 'extends'));
    const base = childOf(tree, 'extends');
    if (base === null) {
      problems.push(...nameless);
      return { ...merged(trees, problems), problems };
    }
    if (files.length === 1 && childOf(tree, 'id') === null) nameless.push(withoutId(base));
    const step = nextFile(base, files, resolve, bases);
    if ('message' in step) return { tree: null, under: null, problems: [...problems, step] };
    files.push(step.file);
    text = step.content;
  }
}

/** A file that keeps the id of the one below it: its records and reports would be taken for those of that one. */
function withoutId(base: Tree): Problem {
  return {
    ...placeOf(base.at),
    path: '/extends',
    severity: 'error',
    code: 'no-own-id',
    message:
      'this file extends another and has no "id" of its own, so its games would be taken for games of the other',
    remedy: 'write an "id" that no other scenario has beside "extends"',
  };
}

/** Trees laid over one another, the lowest first, and those without the last. */
function merged(trees: readonly Tree[], problems: Problem[]): Pick<Layered, 'tree' | 'under'> {
  let tree: Tree | null = null;
  let under: Tree | null = null;
  for (const layer of trees) {
    under = tree;
    if (under !== null)
      problems.push(...vainRemovals(without(under, 'variants'), without(layer, 'variants')));
    tree = under === null ? layer : laidOver(under, layer);
  }
  return { tree, under };
}

/** A merge patch, except that the patch of a variant is taken whole: the nulls in it are meant for the variant. */
function laidOver(under: Tree, over: Tree): Tree {
  const document = mergePatch(without(under, 'variants'), without(over, 'variants'));
  const table = over.kind === 'object' ? over.members.get('variants') : undefined;
  const old = childOf(under, 'variants');
  if (table?.tree.kind === 'scalar' && table.tree.value === null) return document;
  if (table?.tree.kind !== 'object')
    return withMember(document, 'variants', table ?? memberOf(under, 'variants'));
  let variants: Tree = mergePatch(old, emptied(table.tree));
  for (const [id, { key, tree }] of table.tree.members) {
    const patch = memberOf(tree, 'patch') ?? (old === null ? undefined : memberOf(childOf(old, id), 'patch'));
    const row = childOf(variants, id);
    if (row !== null) variants = withMember(variants, id, { key, tree: withMember(row, 'patch', patch) });
  }
  return withMember(document, 'variants', { key: table.key, tree: variants });
}

/** Rows of variants without their patches. */
function emptied(variants: Branch): Tree {
  const members = [...variants.members].map(
    ([id, { key, tree }]) => [id, { key, tree: without(tree, 'patch') }] as const,
  );
  return { ...variants, members: new Map(members) };
}

function memberOf(tree: Tree | null, name: string): Member | undefined {
  return tree?.kind === 'object' ? tree.members.get(name) : undefined;
}

function withMember(tree: Tree, name: string, member: Member | undefined): Tree {
  if (tree.kind !== 'object' || member === undefined) return tree;
  return { ...tree, members: new Map([...tree.members, [name, member]]) };
}

/** Where a patch takes away what is not there and could not be: a name was probably misspelt. */
export function vainRemovals(under: Tree | null, patch: Tree, path: Path = []): Problem[] {
  if (patch.kind !== 'object') return [];
  const members = under?.kind === 'object' ? under.members : null;
  // Only where something is taken away: the schema takes long to make.
  const propertiesHere = () => Object.keys(schemaAt(scenarioJsonSchema(), path, {})?.properties ?? {});
  return [...patch.members].flatMap(([name, { key, tree }]) => {
    const here = [...path, name];
    if (tree.kind !== 'scalar' || tree.value !== null)
      return vainRemovals(members?.get(name)?.tree ?? null, tree, here);
    if (members === null || members.has(name)) return [];
    const properties = propertiesHere();
    if (properties.includes(name)) return [];
    const message = `there is no "${name}" in ${path.length === 0 ? 'the scenario' : path.join('.')} to take away`;
    const remedy = suggestion(name, properties.length > 0 ? properties : members.keys());
    return [
      { ...placeOf(key), path: pointer(here), severity: 'error', code: 'nothing-to-remove', message, remedy },
    ];
  });
}

function nextFile(
  tree: Tree,
  files: readonly string[],
  resolve: Resolve,
  bases: Bases,
): Problem | { readonly file: string; readonly content: string | Uint8Array } {
  const problem = (code: string, message: string, remedy: string): Problem => ({
    ...placeOf(tree.at),
    path: '/extends',
    severity: 'error',
    code,
    message,
    remedy,
  });
  const name = tree.kind === 'scalar' ? tree.value : null;
  if (
    typeof name !== 'string' ||
    name === '' ||
    name.startsWith('/') ||
    /^[a-z]+:/i.test(name) ||
    name.includes('\\')
  ) {
    return problem(
      'extends',
      '"extends" does not name a file beside this one',
      'a relative file name was expected, such as "three-bridges.json"',
    );
  }
  const next = beside(files.at(-1) ?? '', name);
  if (files.includes(next)) {
    const round = [...files.slice(files.indexOf(next)), next].join(' extends ');
    return problem(
      'extends-cycle',
      `the files extend one another in a circle: ${round}`,
      'let one of them stand alone',
    );
  }
  if (files.length >= LONGEST_CHAIN) {
    return problem(
      'extends',
      `${files.length} files extend one another`,
      `at most ${LONGEST_CHAIN} were expected`,
    );
  }
  const content = resolve(next);
  if (content === null) {
    return problem(
      'missing-file',
      `the file "${name}" that this one extends was not found`,
      baseToName(name, next, bases(files.at(-1) ?? '')),
    );
  }
  return { file: next, content };
}

/** What to write in the place of a name that leads nowhere. */
function baseToName(name: string, next: string, known: readonly string[]): string {
  const near = nearest(name.replace(/(\.json)?$/, '.json'), known);
  if (near !== null) return `nearest known name: "${near}"`;
  const lookedFor = `it was looked for as ${next}`;
  return known.length === 0
    ? lookedFor
    : `${lookedFor}, and scenarios that come with the program are named by their file; ${suggestion(name, known)}`;
}
