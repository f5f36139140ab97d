// The floors of the house: which part of src may import what. There is no list of exceptions.
import { isBuiltin } from 'node:module';
import { importsOf, type Source } from './sources.ts';

/** Each floor with those below it. Siblings do not stand on each other. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  scenario: ['engine'],
  policies: ['engine'],
  telling: ['engine'],
  charts: ['engine', 'scenario', 'policies', 'telling'],
  lab: ['engine', 'scenario', 'policies', 'telling', 'charts'],
  cli: ['engine', 'scenario', 'policies', 'telling', 'charts', 'lab'],
  app: ['engine', 'scenario', 'policies', 'telling', 'charts', 'lab'],
};

/** Data that a source may import beside other sources. */
const DATA = /^(scenarios|seeds|assets)\//;

/** The one package of the engine. */
const ENGINE_PACKAGE = 'seedrandom/lib/alea.js';

interface Step {
  readonly from: string;
  readonly to: string;
}

const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const floorOf = (path: string): string => path.split('/')[1] ?? '';
const isReact = (name: string): boolean => /^(react|react-dom)(\/|$)/.test(name);
const isPhaser = (name: string): boolean => /^phaser(\/|$)/.test(name);

/** Whether a source shows something beside the map: a panel, or a control that panels are made of. */
const isPanel = (path: string): boolean => isIn(path, 'src/app/panels') || isIn(path, 'src/app/controls');

/** What is wrong with one source importing another, or undefined. */
function wrongStep({ from, to }: Step): string | undefined {
  if (DATA.test(to)) return undefined;
  if (!isIn(to, 'src')) return 'sources import sources and data only';
  const [floor, other] = [floorOf(from), floorOf(to)];
  if (floor !== other && !BELOW[floor]?.includes(other)) return `${floor} does not stand on ${other}`;
  if (isIn(to, 'src/lab/node') && !isIn(from, 'src/lab/node') && floor !== 'cli') {
    return 'only the command line may use the part of the lab that needs Node';
  }
  if (floor === 'app' && other === 'engine' && !isIn(from, 'src/app/session')) {
    return 'in the app only session touches the engine';
  }
  if (isIn(from, 'src/app/map') && isPanel(to)) return 'the map knows no panels';
  if (isPanel(from) && isIn(to, 'src/app/map')) return 'panels know no map';
  if (isIn(from, 'src/app/controls') && isIn(to, 'src/app/panels')) return 'controls know no panel';
  return undefined;
}

/** What is wrong with a source importing a package, or undefined. */
function wrongPackage(from: string, name: string): string | undefined {
  const floor = floorOf(from);
  if (floor === 'engine' && name !== ENGINE_PACKAGE) return `the engine imports only ${ENGINE_PACKAGE}`;
  if (floor !== 'engine' && /^seedrandom(\/|$)/.test(name)) return 'chance belongs to the engine';
  if (isBuiltin(name) && floor !== 'cli' && !isIn(from, 'src/lab/node'))
    return 'this part also runs in browsers';
  if ((isReact(name) || isPhaser(name)) && floor !== 'app') return 'only the app draws on the screen';
  if (isReact(name) && isIn(from, 'src/app/map')) return 'the map uses no React';
  if (isPhaser(name) && isPanel(from)) return 'panels use no Phaser';
  if (name.startsWith('/') || name.startsWith('#')) return 'sources are imported by relative paths';
  return undefined;
}

/** Every import that breaks a floor, as `from → what: why`. */
export function floorOffences(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const from = source.path;
    if (from.split('/').length > 2 && !(floorOf(from) in BELOW))
      return [`${from}: not on a floor of the house`];
    return importsOf(source).flatMap(({ specifier, target }) => {
      const wrong = target === undefined ? wrongPackage(from, specifier) : wrongStep({ from, to: target });
      return wrong ? [`${from} → ${specifier}: ${wrong}`] : [];
    });
  });
}

/**
 * Every circle of files that import one another, type-only imports included: the circle that closes each import which
 * leads back, as `a → b → a`. A worker's address starts it and does not count.
 */
export function importCycles(sources: readonly Source[]): string[] {
  const known = new Set(sources.map(({ path }) => path));
  const edges = new Map(
    sources.map((source) => {
      const targets = importsOf(source).flatMap(({ kind, target }) =>
        kind !== 'address' && target !== undefined && known.has(target) ? [target] : [],
      );
      return [source.path, [...new Set(targets)]] as const;
    }),
  );
  const cycles: string[] = [];
  const finished = new Set<string>();
  const trail: string[] = [];
  const follow = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    trail.push(path);
    edges.get(path)?.forEach(follow);
    trail.pop();
    finished.add(path);
  };
  [...known].forEach(follow);
  return cycles;
}
