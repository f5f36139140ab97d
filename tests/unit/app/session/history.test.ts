import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventsSchema, viewOf } from '../../../../src/app/session/after/history.ts';
import { hama } from './bridges.ts';

const files = readdirSync('seeds/events');
const read = (file: string) => eventsSchema.parse(JSON.parse(readFileSync(`seeds/events/${file}`, 'utf8')));

describe.each(files)('%s', (file) => {
  const { scenarios, sources, events } = read(file);

  test('is of scenarios that there are', () => {
    const ids = readdirSync('scenarios').map((name) => name.replace(/\.json$/, ''));
    expect(scenarios.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('names each of its sources, and no other', () => {
    const named = new Set(events.flatMap((event) => event.sources));
    expect([...named].toSorted()).toEqual(Object.keys(sources).toSorted());
  });

  test('goes by the days', () => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });

  test('says whose word a claim is', () => {
    const claims = events.filter(({ standing }) => standing === 'claimed').map(({ text }) => text.en);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter((claim) => !/\b(said|reported|counted)\b/.test(claim))).toEqual([]);
  });

  test('takes no side in its words', () => {
    const words = JSON.stringify({ events, sources });
    expect(words).not.toMatch(/terroris|\bregimes?\b|liberat|cleans|martyr|sectarian/i);
  });
});

test('the days of a scenario stand apart from those before it', () => {
  const view = viewOf(read('north-west-syria-2024.json'), hama, 'en');
  expect(view.days.map(({ date }) => date)).toEqual([
    'Thursday 5 December 2024',
    'Friday 6 December 2024',
    'Saturday 7 December 2024',
    'Sunday 8 December 2024',
  ]);
  expect(view.before).toHaveLength(8);
  expect(view.days[0]?.events[0]?.sources[0]).toBe('Reuters');
});
