// The Hama scenario as data: it has what the source demands, cites what exists, and rests on nothing known later.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  END,
  NONE,
  actorOnTurn,
  apply,
  begin,
  displacedPeople,
  legalOrders,
  linkStatus,
  observe,
  playTurn,
  recordEvents,
} from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { compileScenario, scenarioSchema } from '../../../src/scenario/index.ts';

const root = join(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'scenarios/hama-2024-12-04.json'), 'utf8');
const scenario = scenarioSchema.parse(JSON.parse(text));

interface Statement {
  readonly text: string;
  readonly by: string;
  readonly verification: string;
}
const seeds = JSON.parse(readFileSync(join(root, 'seeds/hama-2024-12-04.json'), 'utf8')) as {
  readonly id: string;
  readonly statements: Readonly<Record<string, Statement>>;
};

const CORE =
  `idlib saraqib ariha maarat-al-numan khan-shaykhun jisr-al-shughur bab-al-hawa abu-al-duhur atarib aleppo nayrab
  safira khanasir kweires dayr-hafir nubl tall-rifaat azaz bab-al-salama afrin al-bab manbij morek tayyibat-al-imam qomhana
  zayn-al-abidin hama hama-airbase mahardah suqaylabiyah qalaat-al-madiq salamiyah saan ithriya masyaf rastan talbiseh homs
  qusayr tall-kalakh shayrat lattakia hmeimim jableh baniyas qadmus tartous tartous-naval`.split(/\s+/);

/** How two actors stand to each other at the start. */
function relation(a: string, b: string): string {
  if (a === b) return 'ally';
  return scenario.relations[[a, b].sort().join('--')] ?? 'neutral';
}

/** Everything in the file that cites its sources, with a name for messages. */
function citing(): [string, readonly string[]][] {
  const sections = ['locations', 'routes', 'actors', 'formations', 'terms', 'triggers', 'uncertain'] as const;
  return sections.flatMap((section) =>
    Object.entries(scenario[section]).map(([id, row]): [string, readonly string[]] => [
      `${section}.${id}`,
      row.sources,
    ]),
  );
}

describe('the Hama scenario', () => {
  it('has the 48 core places, on the map, each with a name in Arabic', () => {
    expect(CORE).toHaveLength(48);
    for (const id of CORE) {
      const place = scenario.locations[id];
      expect(place, `id: ${id}`).toBeDefined();
      expect(place?.name, `id: ${id}`).toHaveProperty('ar');
    }
    for (const [id, { at }] of Object.entries(scenario.locations)) {
      expect(at[0], `id: ${id}`).toBeGreaterThan(34.5);
      expect(at[0], `id: ${id}`).toBeLessThan(42.5);
      expect(at[1], `id: ${id}`).toBeGreaterThan(32);
      expect(at[1], `id: ${id}`).toBeLessThan(37.7);
    }
  });

  it('lets troops walk from Hama to every place that is not abroad', () => {
    const reached = new Set(['hama']);
    const next = ['hama'];
    for (let here = next.pop(); here !== undefined; here = next.pop()) {
      for (const route of Object.keys(scenario.routes)) {
        const ends = route.split('--');
        if (!ends.includes(here)) continue;
        for (const end of ends) {
          if (reached.has(end) || scenario.locations[end]?.kind === 'abroad') continue;
          reached.add(end);
          next.push(end);
        }
      }
    }
    const ground = Object.keys(scenario.locations).filter((id) => scenario.locations[id]?.kind !== 'abroad');
    expect(ground.filter((id) => !reached.has(id))).toEqual([]);
  });

  it('has at least 30 formations, the named ones among them', () => {
    const names = Object.values(scenario.formations).map(({ name }) =>
      typeof name === 'string' ? name : name.en,
    );
    expect(names.length).toBeGreaterThanOrEqual(30);
    for (const part of [
      '25th Special Mission Forces Division',
      'Iran-aligned',
      'SNA',
      'Red Bands',
      'Shaheen',
      'Hezbollah',
    ]) {
      expect(
        names.some((name) => name.includes(part)),
        `part: ${part}`,
      ).toBe(true);
    }
  });

  it('puts no formation on ground of somebody who is not of its side', () => {
    const astray = Object.entries(scenario.formations).filter(([, { actor, at }]) => {
      const holder = at === undefined ? undefined : scenario.locations[at]?.controller;
      return (
        holder !== undefined && relation(actor, holder) !== 'ally' && scenario.actors[actor]?.latent !== true
      );
    });
    expect(astray.map(([id]) => id)).toEqual([]);
  });

  it('compiles, and so does each of its variants, every one into a world of its own', () => {
    const world = compileScenario(scenario);
    expect(world.formations.count).toBe(Object.keys(scenario.formations).length);
    const variants = Object.keys(scenario.variants);
    expect(variants.length).toBeGreaterThanOrEqual(8);
    const hashes = variants.map((variant) => compileScenario(scenario, { variant }).hash);
    expect(new Set([world.hash, ...hashes]).size).toBe(variants.length + 1);
  });

  it('gives every actor three to six aims that sum to 100', () => {
    const awake = Object.values(scenario.actors).filter(({ latent }) => !latent);
    expect(awake).toHaveLength(8);
    for (const [id, { aims }] of Object.entries(scenario.actors)) {
      const weights = Object.values(aims).map(({ weight }) => weight);
      expect(weights.length, `id: ${id}`).toBeGreaterThanOrEqual(3);
      expect(weights.length, `id: ${id}`).toBeLessThanOrEqual(6);
      expect(
        weights.reduce((sum, weight) => sum + weight, 0),
        `id: ${id}`,
      ).toBe(100);
    }
  });

  it('leaves exactly one outcome open, and that one last', () => {
    const outcomes = Object.entries(scenario.outcomes).sort(([, a], [, b]) => a.rank - b.rank);
    expect(outcomes).toHaveLength(9);
    expect(new Set(outcomes.map(([, { rank }]) => rank)).size).toBe(9);
    expect(outcomes.filter(([, { when }]) => when === undefined).map(([id]) => id)).toEqual([
      outcomes.at(-1)?.[0],
    ]);
  });

  it('cites for every fact, and only what exists', () => {
    const statements = new Set(Object.keys(seeds.statements).map((number) => `${seeds.id}#${number}`));
    for (const [row, sources] of citing()) {
      expect(sources.length, `row: ${row}`).toBeGreaterThan(0);
      for (const source of sources) {
        expect(
          source === 'assumed' || statements.has(source) || source in scenario.sources,
          `${row}: ${source}`,
        ).toBe(true);
      }
    }
  });

  it('rests on nothing known after the start', () => {
    for (const section of ['locations', 'routes', 'actors', 'formations'] as const) {
      for (const [id, { known }] of Object.entries(scenario[section]))
        expect(known ?? '', `id: ${id}`).not.toMatch(/^2024-12-(0[5-9]|[123])/);
    }
    for (const { date } of Object.values(scenario.sources)) expect(date ?? '2024-12-04').toBe('2024-12-04');
    expect(scenario.calendar.firstRound).toBe('2024-12-05');
  });
});

describe('the statements it grew from', () => {
  it('are 45, numbered without a gap, each with who says it and whether it was verified', () => {
    expect(Object.keys(seeds.statements)).toEqual(Array.from({ length: 45 }, (_, i) => String(i + 1)));
    for (const [number, { text: words, by, verification }] of Object.entries(seeds.statements)) {
      expect(words.length, `number: ${number}`).toBeGreaterThan(20);
      expect(by.length, `number: ${number}`).toBeGreaterThan(2);
      expect(['unverified', 'attributed', 'background'], `number: ${number}`).toContain(verification);
    }
  });
});

describe('its first evening in the engine', () => {
  const world = compileScenario(scenario);
  const row = (id: string): number => world.locations.ids.indexOf(id);

  /** What the coast link carries when nobody of the government's side holds the places. */
  function coastWithout(...lost: string[]): number {
    const state = begin(world, 'coast');
    for (const id of lost) state.controller[row(id)] = NONE;
    return linkStatus(world, state, world.links.ids.indexOf('coast')).throughput;
  }

  it('carries between the coast and Damascus what the road table says, as ground is lost', () => {
    const hama = ['hama', 'hama-airbase', 'zayn-al-abidin', 'qomhana', 'mahardah', 'suqaylabiyah'];
    expect(coastWithout()).toBe(150);
    expect(coastWithout(...hama)).toBe(140);
    expect(coastWithout(...hama, 'masyaf', 'salamiyah')).toBe(120);
    expect(coastWithout('tall-kalakh')).toBe(30);
    expect(coastWithout('homs')).toBe(20);
    expect(coastWithout('homs', 'qusayr')).toBe(0);
    expect(coastWithout('homs', 'tall-kalakh')).toBe(0);
  });

  it('begins with the tens of thousands who had left their homes by then, and no more', () => {
    const away = displacedPeople(world, begin(world, 'away'));
    expect(away).toBeGreaterThan(50_000);
    expect(away).toBeLessThan(100_000);
  });

  it('leaves no formation without an open road to supply', () => {
    const state = begin(world, 'supply');
    const { emit, events } = recordEvents();
    while (state.round[0] === 1) apply(world, state, END, emit);
    expect(events.filter(({ kind }) => kind === 'formation-cut-off')).toEqual([]);
  });
});

describe('a government that has fallen apart', () => {
  const world = compileScenario(scenario, { variant: 'after-collapse' });
  const government = world.actors.ids.indexOf('government');

  it('still has something to decide on each of its turns, to the last day', () => {
    const choices: number[] = [];
    const left: number[] = [];
    for (let seed = 0; choices.length === 0 && seed < 30; seed++) {
      const state = begin(world, `fallen-${seed}`);
      while (state.outcome[0] === NONE) {
        if (actorOnTurn(state) === government && state.collapsed[government]! > 0)
          choices.push(legalOrders(world, observe(world, state, government)).length);
        playTurn(world, state, POLICIES['heuristic']!, `fallen-${seed}`);
      }
      if (choices.length > 0) left.push(state.round[0]! - state.collapsed[government]!);
    }
    expect(choices.length).toBeGreaterThan(1);
    expect(choices.length).toBeGreaterThanOrEqual(left[0]! - 1);
    // Ending the turn is one of them.
    expect(Math.min(...choices)).toBeGreaterThan(3);
  });
});
