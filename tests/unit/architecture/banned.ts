// What the engine must not use, because it differs between machines, browsers or moments, or reaches outside.
import { isNode, parse, walk, type Source, type SyntaxNode } from './sources.ts';

/** The functions of Math that give the same bits everywhere. */
const EXACT = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
]);

const OUTSIDE = new Set([
  'Date',
  'Intl',
  'Temporal',
  'console',
  'crypto',
  'document',
  'eval',
  'fetch',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'requestAnimationFrame',
  'self',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
]);

const BY_LOCALE = /^(localeCompare|toLocale\w*)$/;

/** The plain name that a member expression reads, in `a.name` and `a['name']` alike. */
function memberName(node: SyntaxNode): string | undefined {
  const { property } = node;
  if (!isNode(property)) return undefined;
  const name = node['computed'] ? property['value'] : property['name'];
  return typeof name === 'string' ? name : undefined;
}

/** Whether an identifier only names a member or a key, and so refers to nothing. */
function isOnlyAName(parent: SyntaxNode | undefined, field: string): boolean {
  if (!parent || parent['computed']) return false;
  return field === 'property' || field === 'key' || field === 'imported';
}

function offenceOf(node: SyntaxNode, parent: SyntaxNode | undefined, field: string): string | undefined {
  switch (node.type) {
    case 'Identifier': {
      const name = String(node['name']);
      if (isOnlyAName(parent, field)) return undefined;
      if (OUTSIDE.has(name)) return name;
      const isRead = parent?.type === 'MemberExpression' && field === 'object';
      return name === 'Math' && !isRead ? 'Math handed on' : undefined;
    }
    case 'MemberExpression': {
      const { object } = node;
      const name = memberName(node);
      if (name !== undefined && BY_LOCALE.test(name)) return name;
      if (!isNode(object) || object['name'] !== 'Math') return undefined;
      return name !== undefined && EXACT.has(name) ? undefined : `Math.${name ?? '…'}`;
    }
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return node['operator'] === '**' || node['operator'] === '**=' ? '**' : undefined;
    case 'ImportExpression':
    case 'MetaProperty':
    case 'AwaitExpression':
      return node.type;
    default:
      return undefined;
  }
}

/** Every banned use in a source, as `path: what`. */
export function bannedUses(source: Source): string[] {
  const found: string[] = [];
  walk(parse(source), (node, parent, field) => {
    const offence = offenceOf(node, parent, field);
    if (offence) found.push(`${source.path}: ${offence}`);
  });
  return found;
}
