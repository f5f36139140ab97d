import { describe, expect, test } from 'vitest';
import { orontes, orontesProcess } from './orontes.ts';

const PATIENCE = 120_000;

interface Told {
  readonly standings: readonly {
    seat: string;
    policy: string;
    difference: { count: number; mean: number; high: number };
  }[];
}

describe('a tournament', { timeout: PATIENCE }, () => {
  const args = [
    'tournament',
    'three-bridges',
    '--runs',
    '25',
    '--seed',
    '7',
    '--policies',
    'random,never-talk',
  ];

  test('is the same with one thread and with two, and finds the random policy worse', () => {
    const one = orontesProcess(...args, '--json', '--workers', '1');
    const two = orontesProcess(...args, '--json', '--workers', '2');
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(two.out).toBe(one.out);
    const { standings } = JSON.parse(one.out) as Told;
    expect(standings).toHaveLength(6);
    expect(standings.every(({ difference }) => difference.count === 25)).toBe(true);
    const league = standings.find(({ seat, policy }) => seat === 'league' && policy === 'random');
    expect(league?.difference.high).toBeLessThan(0);
  });

  test('prints a line for each policy and seat', () => {
    const { out } = orontesProcess(...args, '--seat', 'league');
    expect(out).toMatch(/Coast League +random .*worse/);
    expect(out.match(/^Coast League/gm)).toHaveLength(2);
  });

  test.each([
    [['--policies', 'randm'], /there is no policy "randm"; did you mean "random"\?/],
    [['--seat', 'leage'], /there is no actor "leage" with aims; did you mean "league"\?/],
    [['--policies', 'heuristic'], /heuristic is the measure; name other policies/],
    [['--policies', 'a,,b'], /names with commas/],
    [['--runs', '1'], /--runs takes a whole number from 2/],
  ])('refuses %j', async (more, told) => {
    const { code, err } = await orontes('tournament', 'three-bridges', ...more);
    expect(err).toMatch(told);
    expect(code).toBe(2);
  });
});
