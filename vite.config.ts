// How the page is built and served while developing, and how unit tests run.
import { basename, dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAGE_POLICY } from './scripts/policy.mjs';
import { shippedScenarios } from './scripts/shipped-scenarios.ts';

const scenarios = join(import.meta.dirname, 'scenarios');

/** Writes the content policy into the built page; the development server needs scripts inside the page, so not there. */
function contentPolicy(): Plugin {
  return {
    name: 'orontes:content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Tells the running page that a scenario file was saved, instead of loading the page again: event `orontes:scenario`
 * with `{ file, text }`, the file's name in scenarios/ and its new text.
 */
function scenarioReload(): Plugin {
  return {
    name: 'orontes:scenario-reload',
    apply: 'serve',
    async hotUpdate({ file, read }) {
      if (dirname(file) !== scenarios || !file.endsWith('.json')) return undefined;
      if (this.environment.name === 'client') {
        this.environment.hot.send('orontes:scenario', { file: basename(file), text: await read() });
      }
      return [];
    },
  };
}

/** Phaser's core as its source has it, and what the map uses beside it (src/app/map/stage.ts). */
const PHASER = `
import Core from 'SOURCE/phaser-core.js';
import CanvasPool from 'SOURCE/display/canvas/CanvasPool.js';
import 'SOURCE/gameobjects/shape/rectangle/RectangleFactory.js';
export const { CANVAS, WEBGL, Game, Renderer, Scale } = Core;
export const Display = { Canvas: { CanvasPool } };
`;

/** Its source asks for optional parts by `typeof NAME`: these the map has no use for. */
const PHASER_WITHOUT = /typeof (FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|WEBGL_DEBUG)\b/g;
/** The global by which pages without modules find it. */
const PHASER_GLOBAL = 'global.Phaser = Phaser;';

/** Builds in those parts instead of the whole library, which is twice as large; while developing the package serves as it is. */
function smallPhaser(): Plugin {
  const parts = '\0phaser';
  const source = join(import.meta.dirname, 'node_modules/phaser/src').replaceAll('\\', '/');
  return {
    name: 'orontes:small-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? parts : null),
    load: (id) => (id === parts ? PHASER.replaceAll('SOURCE', source) : null),
    transform: (code, id) =>
      id.startsWith(source) ? code.replaceAll(PHASER_WITHOUT, 'false').replace(PHASER_GLOBAL, '') : null,
  };
}

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [react(), contentPolicy(), shippedScenarios(), scenarioReload(), smallPhaser()],
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
  // Workers too are looked through for packages before the first page is served: one found later would load the page anew.
  optimizeDeps: { entries: ['index.html', 'src/app/workers/*.ts'] },
  build: {
    outDir: 'dist/app',
    assetsDir: 'bundle',
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]|^\0phaser$/ },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|i18next)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    maxWorkers: 2,
    // Modules are read once for each worker, not once for each file of tests: a third of the time.
    isolate: false,
    // Long enough for a machine that is busy with other work; what hangs is ended all the same.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
