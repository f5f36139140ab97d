import { describe, expect, test } from 'vitest';
import { floorOffences, importCycles } from './floors.ts';
import { readSources, type Source } from './sources.ts';

const file = (path: string, text: string): Source => ({ path: `src/${path}`, text });

describe('the house as it stands', () => {
  const sources = readSources();

  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test('every import leads down', () => {
    expect(floorOffences(sources)).toEqual([]);
  });

  test('no files import one another in a circle', () => {
    expect(importCycles(sources)).toEqual([]);
  });
});

describe('each rule catches an offence planted for it', () => {
  test.each([
    ['engine/a.ts', `import { x } from '../scenario/b.ts';`, 'engine does not stand on scenario'],
    ['scenario/a.ts', `import type { X } from '../policies/b.ts';`, 'scenario does not stand on policies'],
    ['telling/a.ts', `export { x } from '../scenario/b.ts';`, 'telling does not stand on scenario'],
    ['charts/a.ts', `export * from '../lab/b.ts';`, 'charts does not stand on lab'],
    ['lab/a.ts', `type X = import('../cli/b.ts').X;`, 'lab does not stand on cli'],
    ['cli/a.ts', `const x = await import('../app/b.ts');`, 'cli does not stand on app'],
    ['app/session/a.ts', `import '../../cli/b.ts';`, 'app does not stand on cli'],
    ['lab/a.ts', `import { x } from './node/b.ts';`, 'the part of the lab that needs Node'],
    ['app/start/a.ts', `import { x } from '../../lab/node/b.ts';`, 'the part of the lab that needs Node'],
    ['app/panels/a.tsx', `import type { X } from '../../engine/b.ts';`, 'only session touches the engine'],
    ['app/map/a.ts', `import { x } from '../panels/b.tsx';`, 'the map knows no panels'],
    ['app/panels/place/a.tsx', `import { x } from '../../map/b.ts';`, 'panels know no map'],
    ['app/controls/a.tsx', `import { x } from '../map/b.ts';`, 'panels know no map'],
    ['app/controls/a.tsx', `import { x } from '../panels/b.tsx';`, 'controls know no panel'],
    ['app/map/a.ts', `import { useState } from 'react';`, 'the map uses no React'],
    ['app/panels/a.tsx', `const P = await import('phaser');`, 'panels use no Phaser'],
    ['charts/a.ts', `import { createRoot } from 'react-dom/client';`, 'only the app draws on the screen'],
    ['engine/a.ts', `import seedrandom from 'seedrandom';`, 'the engine imports only seedrandom/lib/alea.js'],
    ['engine/a.ts', `import { join } from 'node:path';`, 'the engine imports only seedrandom/lib/alea.js'],
    ['policies/a.ts', `import alea from 'seedrandom/lib/alea.js';`, 'chance belongs to the engine'],
    ['lab/a.ts', `import { readFileSync } from 'fs';`, 'this part also runs in browsers'],
    [
      'app/session/a.ts',
      `new Worker(new URL('../../cli/b.ts', import.meta.url));`,
      'app does not stand on cli',
    ],
    ['cli/a.ts', `import { x } from '../../tests/b.ts';`, 'sources import sources and data only'],
    ['cli/a.ts', `import { x } from '/src/engine/b.ts';`, 'sources are imported by relative paths'],
    ['helpers/a.ts', ``, 'not on a floor of the house'],
  ])('%s with %s', (path, text, why) => {
    const offences = floorOffences([file(path, text)]);
    expect(offences).toHaveLength(1);
    expect(offences[0]).toContain(why);
  });

  test('two files in a circle, one way by a type only', () => {
    const sources = [
      file('engine/a.ts', `import { b } from './b.ts';`),
      file('engine/b.ts', `import type { A } from './rules/c.ts';`),
      file('engine/rules/c.ts', `export { a } from '../a.ts';`),
    ];
    expect(importCycles(sources)).toEqual([
      'src/engine/a.ts → src/engine/b.ts → src/engine/rules/c.ts → src/engine/a.ts',
    ]);
  });
});

describe('what is allowed is let through', () => {
  test.each([
    ['engine/random.ts', `import alea from 'seedrandom/lib/alea.js'; import { x } from './b.ts';`],
    ['scenario/a.ts', `import { z } from 'zod'; import type { World } from '../engine/world.ts';`],
    ['lab/node/a.ts', `import { x } from '../b.ts'; import { join } from 'node:path';`],
    ['cli/a.ts', `import { x } from '../lab/node/b.ts'; import { y } from '../lab/c.ts';`],
    ['app/session/a.ts', `import { apply } from '../../engine/game.ts';`],
    ['app/map/a.ts', `import Phaser from 'phaser'; import { store } from '../store/b.ts';`],
    [
      'app/panels/a.tsx',
      `import { useState } from 'react'; import text from '../../../scenarios/a.json?raw';`,
    ],
    ['telling/a.ts', `// import { x } from '../cli/b.ts'\nexport const text = "import '../cli/b.ts'";`],
  ])('%s with %s', (path, text) => {
    expect(floorOffences([file(path, text)])).toEqual([]);
  });
});
