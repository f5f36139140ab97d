// Every test, unit and browser, whatever fails: `npm test`. Leaves both reports in test-results/ for whoever counts them.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const UNIT_REPORT = join(root, 'test-results', 'unit.json');
const BROWSER_REPORT = join(root, 'test-results', 'browser.json');

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @template Report
 * @param {string} path
 * @param {boolean} ended whether the runner ended well
 * @param {(report: Report) => Count} read
 * @returns {Count} a runner that failed without a failed test counts as one
 */
function count(path, ended, read) {
  /** @type {Count} */
  let result = { passed: 0, failed: 0 };
  try {
    result = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return !ended && result.failed === 0 ? { ...result, failed: 1 } : result;
}

/** @param {string[]} command a program of node_modules and its arguments */
function runs([program = '', ...args]) {
  const script = join(root, 'node_modules', program);
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 1, 2] }).status === 0;
}

/**
 * Runs every test and prints as it goes.
 *
 * @returns {Count}
 */
export function test() {
  for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const unitEnded = runs(['vitest/vitest.mjs', 'run', '--project', 'unit', ...reporters]);
  const unit = count(
    UNIT_REPORT,
    unitEnded,
    /** @param {{ numPassedTests: number, numFailedTests: number }} report */
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
  );
  const browserEnded = runs(['@playwright/test/cli.js', 'test']);
  const browser = count(
    BROWSER_REPORT,
    browserEnded,
    /** @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report */
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );
  return { passed: unit.passed + browser.passed, failed: unit.failed + browser.failed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = test();
  process.stdout.write(`\nTests: ${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
