import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../architecture/sources.ts';
import { makeCheckout } from './checkout.ts';

const MAIN = 'src/cli/main.ts';

describe('the orontes command', () => {
  test('without dependencies gives one line with the remedy and exit code 2', async () => {
    const checkout = makeCheckout();
    const { code, output, errors } = await checkout.run('bin/orontes.mjs', ['--help']);
    expect(errors).toMatch(
      /^orontes: dependencies are not installed \(.* is missing\); run "npm ci" in .*\n$/,
    );
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  test('runs the newest sources without a build step', async () => {
    const checkout = makeCheckout();
    checkout.linkDependencies();
    checkout.write(
      MAIN,
      `import { word } from './word.ts'; console.log(word, process.argv.slice(2).join());`,
    );
    checkout.write('src/cli/word.ts', `export const word: string = 'first';`);
    expect((await checkout.run('bin/orontes.mjs', ['a', 'b'])).output).toBe('first a,b\n');
    checkout.write('src/cli/word.ts', `export const word: string = 'second one';`);
    expect((await checkout.run('bin/orontes.mjs')).output).toBe('second one \n');
  });

  test('started several times at once builds one command for all', async () => {
    const checkout = makeCheckout();
    checkout.linkDependencies();
    checkout.write(MAIN, `console.log('here');`);
    const all = await Promise.all([1, 2, 3].map(() => checkout.run('bin/orontes.mjs')));
    expect(all).toEqual([1, 2, 3].map(() => ({ code: 0, output: 'here\n', errors: '' })));
    expect(readdirSync(join(checkout.path, 'dist', 'cli'))).toHaveLength(1);
  });

  test('puts the worker beside the command, and names source lines in errors of both', async () => {
    const checkout = makeCheckout();
    checkout.linkDependencies();
    checkout.write(
      MAIN,
      `import { Worker } from 'node:worker_threads';
       const worker = new Worker(new URL('./worker.js', import.meta.url));
       worker.on('error', (error: Error) => { console.log(error.stack); throw new Error('main too'); });`,
    );
    checkout.write(
      'src/lab/node/threads/worker.ts',
      `interface Unused { a: 1 }\nthrow new Error('worker failed');`,
    );
    const { output, errors } = await checkout.run('bin/orontes.mjs');
    expect(output).toMatch(/worker failed[^]*worker\.ts:2/);
    expect(errors).toMatch(/main too[^]*main\.ts:3/);
  });

  test('a source that cannot be built is reported with its place, without a stack trace', async () => {
    const checkout = makeCheckout();
    checkout.linkDependencies();
    checkout.write(MAIN, `const x = ;`);
    const { code, errors } = await checkout.run('bin/orontes.mjs');
    expect(errors).toContain('src/cli/main.ts:1:10');
    expect(errors).not.toContain(' at ');
    expect(code).toBe(2);
  });
});

describe('setting up a checkout', () => {
  /** A stand-in for npm that installs nothing but the mark that it ran. */
  function withFakeNpm(end = '') {
    const checkout = makeCheckout();
    checkout.write('fake/package.json', '{ "type": "commonjs" }');
    checkout.write(
      'fake/npm-cli.js',
      `require('node:fs').appendFileSync(__dirname + '/calls', process.argv[2] + '\\n'); ${end}`,
    );
    const npm = { npm_execpath: join(checkout.path, 'fake/npm-cli.js') };
    return {
      ...checkout,
      ensure: () => checkout.run('scripts/ensure.mjs', ['deps'], npm),
      calls: () => readFileSync(join(checkout.path, 'fake/calls'), 'utf8'),
    };
  }

  test('installs dependencies once, and again when the lockfile changes', async () => {
    const checkout = withFakeNpm();
    expect((await checkout.ensure()).code).toBe(0);
    expect(await checkout.ensure()).toEqual({ code: 0, output: '', errors: '' });
    expect(checkout.calls()).toBe('ci\n');
    checkout.write('package-lock.json', '{}');
    await checkout.ensure();
    expect(checkout.calls()).toBe('ci\nci\n');
  });

  test('asked by several at once installs once', async () => {
    const checkout = withFakeNpm();
    const all = await Promise.all([1, 2, 3].map(checkout.ensure));
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(checkout.calls()).toBe('ci\n');
  });

  test('does not wait for an installer that died', async () => {
    const checkout = withFakeNpm();
    checkout.write('.setup-turn', String(spawnSync(process.execPath, ['--version']).pid));
    expect((await checkout.ensure()).code).toBe(0);
  });

  test('leaves no mark of success when installing failed', async () => {
    const checkout = withFakeNpm('process.exit(7);');
    const { code, errors } = await checkout.ensure();
    expect(errors).toContain('orontes: npm ci failed');
    expect(code).toBe(1);
    expect(existsSync(join(checkout.path, 'node_modules/.setup-stamp'))).toBe(false);
  });

  test.each([
    ['none can be found or installed', { PATH: '', ORONTES_CHROMIUM: '' }, /^orontes: no Chromium, .*\n$/],
    [
      'the named one is not there',
      { ORONTES_CHROMIUM: join(ROOT, 'no-such-browser') },
      /^orontes: ORONTES_CHROMIUM is .*no-such-browser, which is not a program\.\n$/,
    ],
  ])('a missing browser is one line: %s', async (_situation, env, line) => {
    const { code, errors } = await makeCheckout().run('scripts/ensure.mjs', ['chromium'], env);
    expect(errors).toMatch(line);
    expect(code).toBe(1);
  });
});
