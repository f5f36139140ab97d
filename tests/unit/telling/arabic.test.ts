// Arabic says everything that English says, in its own letters and digits, of worlds with Arabic names.

import { beforeAll, describe, expect, test } from 'vitest';
import { EVENT_KINDS, NONE, REFUSALS, outcomeOf, playGame } from '../../../src/engine/game.ts';
import type { EventKind, GameEvent, RefusalCode, World } from '../../../src/engine/game.ts';
import { POLICIES } from '../../../src/policies/index.ts';
import { arabic } from '../../../src/telling/ar/index.ts';
import { tidy } from '../../../src/telling/ar/numbers.ts';
import {
  QUANTITY_NAMES,
  causesOf,
  digest,
  explain,
  languageOf,
  nerve,
  odds,
  rulePages,
  teach,
  tellCondition,
  tellDate,
  tellEvent,
  tellOutcome,
  tellQuantity,
  tellRefusal,
} from '../../../src/telling/index.ts';
import { bridges, everyEvent, hama, samples } from './worlds.ts';

const BOOKS: readonly EventKind[] = ['turn-begun', 'round-ended'];

beforeAll(() => teach(arabic));

/** What is wrong with a line, or an empty text: Latin letters beyond road numbers, Latin digits, a stop beside a digit. */
function wrong(line: string | null): string {
  const text = (line ?? 'null').replaceAll(/\u2068M\d+\u2069/g, 'م');
  const isWrong =
    /[A-Za-z0-9]|[٠-٩]\.|undefined|\.\.|  |،\s*[.،]|:\s*$|\(\)/.test(text) || text.trim() === '';
  return isWrong ? (line ?? 'null') : '';
}

describe.each([
  ['three bridges', bridges],
  ['Hama', hama],
])('in %s', (_, world: World) => {
  test.each(EVENT_KINDS.filter((kind) => !BOOKS.includes(kind)))('an event %s', (kind) => {
    const told = everyEvent(world, kind).map((event) => tellEvent(world, event, 'ar'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((line) => line !== null).map(wrong)).toEqual(
      told.filter((line) => line !== null).map(() => ''),
    );
  });

  test.each(Object.keys(REFUSALS) as RefusalCode[])('a refusal %s', (code) => {
    const values = REFUSALS[code].map((meaning) => samples(world, meaning));
    const most = Math.max(1, ...values.map((list) => list.length));
    for (let i = 0; i < most; i++) {
      const numbers = values.map((list) => list[i % list.length] ?? NONE);
      expect(wrong(tellRefusal(world, { code, arguments: numbers }, 'ar'))).toBe('');
    }
  });

  test('outcomes, their conditions, aims', () => {
    for (let outcome = 0; outcome < world.outcomes.count; outcome++) {
      expect(wrong(tellOutcome(world, outcome, 'ar'))).toBe('');
      const conditions = [world.outcomes.when[outcome] ?? []].flat();
      const told = conditions.flatMap((when) =>
        [true, false].map((met) => tellCondition(world, when, 'ar', met)),
      );
      expect(told.map(wrong).filter(Boolean)).toEqual([]);
    }
    for (const wanted of world.aims.quantity) expect(wrong(tellQuantity(world, wanted, 'ar'))).toBe('');
  });

  test('the days of a whole game, and what turned it', () => {
    const events: GameEvent[] = [];
    let day: GameEvent[] = [];
    let before: readonly GameEvent[] = [];
    const lines: string[] = [];
    const state = playGame(
      world,
      world.actors.ids.map(() => POLICIES['heuristic']!),
      '3',
      {
        emit: (kind, a, b, c, n) => {
          day.push({ kind, a, b, c, n });
          events.push({ kind, a, b, c, n });
        },
        onRound: () => {
          lines.push(...digest(world, day, { language: 'ar', before }).map(({ text }) => text));
          [before, day] = [day, []];
        },
      },
    );
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.map(wrong).filter(Boolean)).toEqual([]);
    expect(
      causesOf(world, events, outcomeOf(state) ?? 0, 'ar')
        .map(wrong)
        .filter(Boolean),
    ).toEqual([]);
  });
});

test('every quantity and rule is explained', () => {
  for (const name of QUANTITY_NAMES) {
    const { label, text } = explain(name, 'ar');
    expect([label, text].map(wrong)).toEqual(['', '']);
    expect(text).not.toBe(explain(name, 'en').text);
  }
  for (const { title, about } of rulePages('ar')) expect([title, about].map(wrong)).toEqual(['', '']);
});

test('every number of the rules and its unit is told', () => {
  const numbers = rulePages('ar').flatMap((page) => page.numbers);
  expect(numbers.filter(({ isTold }) => !isTold).map(({ id }) => id)).toEqual([]);
  expect(
    numbers.flatMap(({ about, unit }) => [wrong(about), wrong(unit)]).filter((line) => line !== ''),
  ).toEqual([]);
});

test('no text is kept for a number that is gone', () => {
  const ids = new Set(rulePages().flatMap((page) => page.numbers.map(({ id }) => id)));
  const kept = Object.keys(languageOf('ar').numbers?.about ?? {});
  expect(kept.filter((id) => !ids.has(id))).toEqual([]);
});

test('numbers, dates and words are those of the language', () => {
  expect(languageOf('ar').direction).toBe('rtl');
  expect(tellDate(hama, 1, 'ar', 'full')).toBe('الخميس ٥ كانون الأول ٢٠٢٤');
  expect(tellDate(hama, 1, 'ar', 'short')).toBe('٥ ك١');
  expect(languageOf('ar').count(12_500)).toBe('١٢٬٥٠٠');
  expect(odds(1.4, 'ar')).toBe('١٫٤ إلى ١');
  expect(nerve(80, 'ar')).toBe('راسخ');
});

test('nouns follow their numbers', () => {
  const harmed = (n: number): string | null =>
    tellEvent(bridges, { kind: 'people-harmed', a: 0, b: NONE, c: NONE, n }, 'ar');
  const place = bridges.locations.names[0]?.['ar'] ?? '';
  const told = (who: string): string => `مقتل أو إصابة ${who} في ${place} بسبب القتال.`;
  expect(harmed(1)).toBe(told('مدني واحد'));
  expect(harmed(2)).toBe(told('مدنيَّين اثنين'));
  expect(harmed(5)).toBe(told('٥ مدنيين'));
  expect(harmed(30)).toBe(told('٣٠ مدنياً'));
  expect(harmed(200)).toBe(told('٢٠٠ مدني'));
});

test('no stop stands beside a digit', () => {
  expect(tidy('العدد ٥. وبعده العدد ٦.')).toBe('العدد ٥؛ وبعده العدد ٦');
  expect(tidy('العدد خمسة. وبعده ستة.')).toBe('العدد خمسة. وبعده ستة.');
});
