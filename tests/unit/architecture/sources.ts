// Reads the project's sources for the architecture tests: which files there are, and what each one imports.
// By a real parser, so that comments, strings and formatting can neither hide an import nor fake one.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The folder of package.json. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Folders that hold no sources of ours: what git ignores, and git's own. */
const NOT_OURS = new Set(['node_modules', 'dist', 'test-results', 'coverage', '.git', '.scratch']);

/** A file with its path from the root, by forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** One import of a file. A worker started from a file counts as `address`. */
export interface Import {
  readonly kind: 'import' | 'dynamic' | 'address';
  /** As written. */
  readonly specifier: string;
  /** For a relative one: the path it leads to, from the root. */
  readonly target: string | undefined;
}

/** A node of the syntax tree, as far as these tests need to know it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The paths of all files of ours below a folder of the root, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .toSorted();
}

/** Every TypeScript file of src. */
export function readSources(): Source[] {
  return filesBelow('src')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The syntax tree of a source. Throws on a syntax error. */
export function parse(source: Source): SyntaxNode {
  const { program, errors } = parseSync(source.path, source.text);
  if (errors[0]) throw new Error(`${source.path}: ${errors[0].message}`);
  const tree: unknown = program;
  if (!isNode(tree)) throw new Error(`${source.path}: no syntax tree`);
  return tree;
}

/** Whether a value found in a syntax tree is a node of it. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Visits a node and all below it. The visitor also gets the parent and the name of the parent's field. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void,
  parent?: SyntaxNode,
  field = '',
): void {
  visit(node, parent, field);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, key);
    }
  }
}

/** Every import of a source: static, type-only, re-exported, dynamic, in a type, or the address of a worker. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (kind: Import['kind'], literal: unknown): void => {
    if (!isNode(literal) || typeof literal['value'] !== 'string') return;
    const specifier = literal['value'];
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, ''))
      : undefined;
    found.push({ kind, specifier, target });
  };
  walk(parse(source), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'TSImportType':
        add('import', node['source']);
        break;
      case 'ImportExpression':
        add('dynamic', node['source']);
        break;
      case 'NewExpression': {
        const { callee, arguments: args } = node;
        if (isNode(callee) && callee['name'] === 'URL' && Array.isArray(args) && args.length === 2) {
          add('address', args[0]);
        }
        break;
      }
      default:
    }
  });
  return found;
}
