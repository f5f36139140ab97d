// Scenarios built on others: `extends` chains and variants, merged so that every value knows which file last wrote it.

import { parseBytes, parseText } from './parse.ts';
import type { Parsed } from './parse.ts';
import type { Place, Problem } from './problem.ts';
import { locate, mergePatch, without } from './tree.ts';
import type { Tree } from './tree.ts';

/** Longest chain of files that extend one another. */
const LONGEST_CHAIN = 16;

/** Gives the content of a file by its name as seen from where the first file was named, or null when there is none. */
export type Resolve = (file: string) => string | Uint8Array | null;

/** A document with everything that it extends merged under it, or the problems that prevent that. */
export type Layered = { readonly tree: Tree | null; readonly problems: readonly Problem[] };

/** Reads a file that is given as text or bytes. */
export function parseContent(content: string | Uint8Array, file: string): Parsed {
  return typeof content === 'string' ? parseText(content, file) : parseBytes(content, file);
}

/** A relative file name as seen from another file; forward slashes only. */
export function beside(file: string, name: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The document with all that it extends. */
export function layered(file: string, content: string | Uint8Array, resolve: Resolve): Layered {
  const trees: Tree[] = [];
  const files = [file];
  let parsed = parseContent(content, file);
  for (;;) {
    if (!parsed.ok) return { tree: null, problems: [parsed.problem] };
    const { tree } = parsed;
    trees.push(without(tree, 'extends'));
    const member = tree.kind === 'object' ? tree.members.get('extends') : undefined;
    if (member === undefined) break;
    const step = nextFile(member.tree, locate(tree, ['extends']), files, resolve);
    if ('message' in step) return { tree: null, problems: [step] };
    files.push(step.file);
    parsed = parseContent(step.content, step.file);
  }
  return { tree: trees.toReversed().reduce((under, over) => mergePatch(under, over)), problems: [] };
}

function nextFile(
  tree: Tree,
  place: Place,
  files: readonly string[],
  resolve: Resolve,
): Problem | { readonly file: string; readonly content: string | Uint8Array } {
  const problem = (code: string, message: string, remedy: string): Problem => ({
    ...place,
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
      `it was looked for as ${next}`,
    );
  }
  return { file: next, content };
}
