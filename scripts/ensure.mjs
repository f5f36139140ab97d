// Installs what a fresh checkout lacks: `node scripts/ensure.mjs deps chromium redis`. Runs before start, test and build,
// so it uses Node built-ins only, and does nothing when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NO_BROWSER, findBrowser } from './browser.mjs';
import { nodeProblem } from './requirements.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(root, 'node_modules', '.setup-stamp');

/** Exists while a process installs, and holds its id: two at once would take the files from under each other. */
const TURN = join(root, '.setup-turn');

const NO_REDIS = 'the tests of the queue need Redis: install redis-server, so that it is found on the path.';

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`orontes: ${sentence}\n`);
  process.exit(1);
}

/**
 * Runs a program with everything it prints on standard error, as standard output belongs to what the user asked for.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to this process's own
 * @returns {boolean} whether it ended well
 */
function run(program, args, env = {}) {
  const shell = process.platform === 'win32' && program === 'npm';
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Notes which lockfile is installed. npm itself asks for it after every install, so that one by hand counts too. */
function stamp() {
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lockfileHash());
}

function isInstalled() {
  return readIfThere(STAMP) === lockfileHash();
}

/** @param {number} id */
function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** @returns {boolean} whether this process may install now; false while another one does */
function takeTurn() {
  try {
    writeFileSync(TURN, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(readIfThere(TURN));
    if (holder && !isAlive(holder)) rmSync(TURN, { force: true });
    return false;
  }
}

function install() {
  process.stderr.write('Installing dependencies (npm ci)…\n');
  const npm = process.env['npm_execpath'];
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return npm?.endsWith('npm-cli.js') ? run(process.execPath, [npm, ...args]) : run('npm', args);
}

async function ensureDependencies() {
  while (!isInstalled()) {
    if (!takeTurn()) {
      await setTimeout(200);
      continue;
    }
    try {
      if (isInstalled()) return;
      if (!install())
        throw new Error('npm ci failed (see above): check the connection to the package registry.');
      stamp();
    } finally {
      rmSync(TURN, { force: true });
    }
  }
}

/** @param {string[]} args */
function apt(...args) {
  return run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

function installChromium() {
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}

async function ensureChromium() {
  if (await findBrowser()) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) fail(NO_BROWSER);
  process.stderr.write('Installing Chromium for the browser tests (apt-get)…\n');
  if (!installChromium() || !(await findBrowser())) fail(`apt-get could not install it; ${NO_BROWSER}`);
}

function hasRedis() {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** The tests start a server of their own on a port of their own: the one that the package brings is not to run. */
function installRedis() {
  return (
    apt('update') &&
    run(
      'apt-get',
      ['-q', '-o', 'DPkg::Lock::Timeout=300', 'install', '--yes', '--no-install-recommends', 'redis-server'],
      {
        DEBIAN_FRONTEND: 'noninteractive',
        RUNLEVEL: '1',
      },
    )
  );
}

function ensureRedis() {
  if (hasRedis()) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) fail(NO_REDIS);
  process.stderr.write('Installing Redis for the tests of the queue (apt-get)…\n');
  if (!installRedis() || !hasRedis()) fail(`apt-get could not install it; ${NO_REDIS}`);
}

/** @type {Record<string, () => void | Promise<void>>} */
const steps = { deps: ensureDependencies, chromium: ensureChromium, redis: ensureRedis, stamp };

const problem = nodeProblem();
if (problem) fail(problem);
for (const name of process.argv.slice(2)) {
  const step = steps[name];
  if (!step) fail(`scripts/ensure.mjs knows ${Object.keys(steps).join(', ')}, not "${name}".`);
  try {
    await step?.();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}
