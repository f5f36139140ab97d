// `npm run bench`: bundles the measurements as the command is bundled, so that code is measured as people run it, and
// runs them; the page is built first where it is older than its sources. `npm run bench -- --quick` plays a tenth;
// `--runs 2000` sets how many games the batch has whose memory is watched; `--scenario three-bridges` measures one
// scenario; `--only growth` one part: games, growth, yardstick, batches, page or forecast.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildApp } from './build.mjs';
import { settleOptimiser } from './optimiser.mjs';

settleOptimiser();
await buildApp({ onlyIfStale: true });

const root = join(import.meta.dirname, '..');
const outdir = join(root, 'dist', 'bench');

await build({
  absWorkingDir: root,
  entryPoints: {
    bench: 'scripts/bench/main.ts',
    'forecast-thread': 'src/lab/node/threads/forecast-thread.ts',
  },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'error',
});
// Libraries that are measured beside ours check less so, as they do where they are used in earnest.
process.env['NODE_ENV'] = 'production';
await import(pathToFileURL(join(outdir, 'bench.mjs')).href);
