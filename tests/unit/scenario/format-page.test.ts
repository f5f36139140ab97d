// The page that teaches authors to write a scenario: each of its examples is what it says.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outcomeOf, playGame } from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { findExpected } from '../../../src/cli/play/expect.ts';
import { playParts } from '../../../src/cli/play/played.ts';
import { compileScenario, problemLine } from '../../../src/scenario/index.ts';
import { checked, soundScenario } from './situation.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/scenario-format.md'), 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
  /** The heading that it stands under. */
  readonly title: string;
}

function blocks(): Block[] {
  return [...page.matchAll(/^```(.+)\n([^]*?)^```$/gm)].map(({ 1: kind = '', 2: text = '', index }) => ({
    kind,
    text,
    title: [...page.slice(0, index).matchAll(/^## (.+)$/gm)].at(-1)?.[1] ?? '',
  }));
}

/** RFC 7396 in as few words as it takes. */
function patched(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, unknown> =
    typeof target === 'object' && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else result[name] = patched(result[name], value);
  }
  return result;
}

const steps = blocks().filter(({ kind }) => kind === 'json');
const [start = '', ...patches] = steps.map(({ text }) => text);
/** The scenario of the page after each of its steps; variants are added whole, as the page says. */
const stages = patches.reduce<unknown[]>(
  (so, text) => {
    const patch = JSON.parse(text) as Record<string, unknown>;
    return [...so, 'variants' in patch ? { ...(so.at(-1) as object), ...patch } : patched(so.at(-1), patch)];
  },
  [JSON.parse(start)],
);
const finished = JSON.stringify(stages.at(-1), null, 2);
const files = { 'two-towns.json': finished };

describe('the page on the scenario format', () => {
  test('has its steps', () => {
    expect(steps.length).toBeGreaterThanOrEqual(10);
  });

  test.each(steps.map(({ title }, i) => ({ title, stage: stages[i] })))(
    'is sound after "$title"',
    ({ stage }) => {
      expect(checked(JSON.stringify(stage, null, 2)).problems.map(problemLine)).toEqual([]);
    },
  );

  test('ends with a war in which its parts play: no outcome is foregone, every aim is moved, deals come and expectations are met', () => {
    const war = soundScenario(finished);
    const { findings, outcomes } = playParts(war, 60);
    expect(findings.map(({ path, code }) => [path.join('/'), code])).toEqual([
      ['outcomes/westham-cut-off', 'never-played'],
    ]);
    for (const id of ['truce', 'westham-lost', 'westham-held']) expect(outcomes[id]).toBeGreaterThan(3);
    expect(findExpected('two-towns.json', war, 30).filter(({ met }) => !met)).toEqual([]);
  });

  test.each([
    ['as it begins', stages[0], null],
    ['as it ends', stages.at(-1), null],
    ['without the Island', stages.at(-1), 'no-island'],
    ['over three weeks', stages.at(-1), 'long-war'],
  ])('has a scenario that is played to its end %s', (_how, stage, variant) => {
    const world = compileScenario(soundScenario(JSON.stringify(stage)), { variant });
    const heuristic = POLICIES['heuristic'];
    if (heuristic === undefined) throw new Error('there is no heuristic');
    const state = playGame(
      world,
      world.actors.ids.map(() => heuristic),
      'page',
    );
    expect(outcomeOf(state)).not.toBeNull();
  });

  test('has a file that builds on it', () => {
    const { text = '' } = blocks().find(({ kind }) => kind.startsWith('json file=')) ?? {};
    const { scenario, problems } = checked(text, files, 'hard-winter.json');
    expect(problems.map(problemLine)).toEqual([]);
    expect(Object.keys(scenario?.variants ?? {})).toEqual(['long-war']);
  });

  test('shows what check says of a file, word for word', () => {
    const all = blocks();
    const at = all.findIndex(({ kind }) => kind.startsWith('json wrong='));
    const file = all[at]?.kind.slice('json wrong='.length) ?? '';
    const { problems } = checked(all[at]?.text ?? '', files, file);
    expect(all[at + 1]?.kind).toBe('text');
    expect(problems.map(problemLine).join('\n')).toBe(all[at + 1]?.text.trimEnd());
  });
});
