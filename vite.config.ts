// How the page is built and served while developing, and how unit tests run.
import { basename, dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PAGE_POLICY } from './scripts/policy.mjs';

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

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [react(), contentPolicy(), scenarioReload()],
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
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|zustand|i18next|react-i18next)[\\/]/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'long', include: ['tests/long/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
