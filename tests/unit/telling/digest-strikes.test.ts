import { describe, expect, test } from 'vitest';
import { NONE } from '../../../src/engine/game.ts';
import type { GameEvent } from '../../../src/engine/game.ts';
import { digest } from '../../../src/telling/index.ts';
import { council, event, formation, league, place } from './happenings.ts';
import { bridges } from './worlds.ts';

describe('strikes in the digest of a day', () => {
  const strikes = [
    event('struck-place', league, place('bridge'), 2, 4),
    event('losses', formation('hill-first'), 1, place('bridge'), 80),
    event('people-harmed', place('bridge'), league, NONE, 12),
    event('struck-place', council, place('market'), 2, 1),
    event('people-harmed', place('market'), council, NONE, 3),
  ];
  const text = (day: readonly GameEvent[], before: readonly GameEvent[] = []): string =>
    digest(bridges, day, { before })[0]!.text;

  test('are told with the people harmed under each, by whom, then with the men they cost', () => {
    expect(text(strikes)).toBe(
      "Strikes kill or hurt fifteen civilians: the Coast League's on Bridge twelve; the Hill Council's on Market three. " +
        "The Coast League's strikes cost the Hill Council 80 men.",
    );
  });

  test('cost men to those whom they hit, whoever else flew that day', () => {
    expect(text(strikes.filter((each) => each.kind !== 'people-harmed' || each.b === council))).toBe(
      "The Hill Council's strikes on Market kill or hurt three civilians. " +
        "The Coast League's strikes cost the Hill Council 80 men.",
    );
  });

  test('of one actor need no sum', () => {
    expect(text(strikes.slice(3))).toBe("The Hill Council's strikes on Market kill or hurt three civilians.");
  });

  test('that only go on are said to go on, and weigh less', () => {
    expect(text(strikes, strikes)).toMatch(/^Strikes go on and kill or hurt fifteen civilians/);
    const weight = (before: readonly GameEvent[]): number => digest(bridges, strikes, { before })[0]!.weight;
    expect(weight(strikes)).toBeLessThan(weight([]));
  });

  test('that harm nobody are counted in brief when they are few', () => {
    expect(text([event('struck-place', league, place('bridge'), 0, 2)])).toBe('Two sorties are flown.');
  });
});
