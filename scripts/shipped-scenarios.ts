// Scenarios that the page brings along are read and checked where it is made: `import('….json?shipped')` gives one ready to be played,
// so that no browser checks it again.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { problemLine, readReady } from '../src/scenario/index.ts';
import type { Problem, ReadyScenario } from '../src/scenario/index.ts';

const SHIPPED = /\.json\?shipped$/;
const ROOT = join(import.meta.dirname, '..');
const SCENARIOS = join(ROOT, 'scenarios');
const SEEDS = join(ROOT, 'seeds');

/** Reads a scenario of the checkout; what is asked of its variants is for `orontes check` and the tests. */
function readShipped(path: string): { problems: readonly Problem[]; ready: ReadyScenario | null } {
  const text = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  return readReady({
    file: relative(ROOT, path).replaceAll('\\', '/'),
    text: readFileSync(path),
    resolve: (name) => text(join(ROOT, name)) ?? text(join(SCENARIOS, basename(name))),
    bases: () => readdirSync(SCENARIOS).filter((name) => name.endsWith('.json')),
    seeds: (name) => text(join(SEEDS, `${name}.json`)),
    variants: [],
  });
}

/**
 * Serves scenarios with `?shipped`: a ReadyScenario, or null for one with errors while developing. A page is not built from one with errors.
 */
export function shippedScenarios(): Plugin {
  let isServing = false;
  return {
    name: 'orontes:shipped-scenarios',
    enforce: 'pre',
    configResolved: ({ command }) => void (isServing = command === 'serve'),
    load(id) {
      if (!SHIPPED.test(id)) return null;
      const path = id.replace(/\?shipped$/, '');
      const { problems, ready } = readShipped(path);
      if (ready === null && !isServing)
        this.error({ message: problems.map(problemLine).join('\n'), stack: '' });
      /* Browsers read a text of JSON sooner than the same written as a program. */
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(ready))});`;
    },
    /* One that extends a file that was saved, or cites it, is another now. */
    hotUpdate({ file }) {
      if (!file.startsWith(SCENARIOS) && !file.startsWith(SEEDS)) return;
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap)
        if (SHIPPED.test(id)) this.environment.moduleGraph.invalidateModule(module);
    },
  };
}
