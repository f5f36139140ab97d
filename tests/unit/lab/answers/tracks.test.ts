import { describe, expect, test } from 'vitest';
import { fanOf } from '../../../../src/lab/answers/fans.ts';
import { contestedPlaces, exampleGames, holdingsOn } from '../../../../src/lab/answers/holdings.ts';
import { sampleRuns, trackLines, trackedPlayer } from '../../../../src/lab/answers/tracks.ts';
import { HASH, OUTCOME, ROUNDS } from '../../../../src/lab/games/columns.ts';
import { rowPlayer } from '../../../../src/lab/games/row.ts';
import { aimless, bridgesWorld, everySeat } from '../situation.ts';

const world = bridgesWorld();
const setting = { world, policies: everySeat(world, aimless), seed: 's' };
const follow = trackedPlayer(setting);
const tracks = sampleRuns(30, 30).map((run) => follow(run).track);
const rows = rowPlayer(setting)({ first: 0, count: 30 });

describe('the courses of thirty games', () => {
  test('are those of the games that the rows were played by', () => {
    expect(tracks.map(({ hash, rounds }) => [hash, rounds])).toEqual(
      rows.map((row) => [row[HASH], row[ROUNDS]]),
    );
    expect(tracks.map(({ outcome }) => world.outcomes.ids[outcome])).toEqual(rows.map((row) => row[OUTCOME]));
  });

  test('begin with the scenario’s start and stay as they ended', () => {
    const places = world.locations.count;
    for (const { holder, rounds, lines } of tracks) {
      expect(Array.from(holder.slice(0, places))).toEqual(Array.from(world.locations.controller));
      expect(holder.slice(-places)).toEqual(holder.slice(rounds * places, (rounds + 1) * places));
      expect(lines).toHaveLength(trackLines(world).length);
    }
  });

  test('are counted by place and day, every game once', () => {
    const places = contestedPlaces(world, tracks, 4);
    expect(places.length).toBeGreaterThan(0);
    for (const { games, nobody } of holdingsOn(world, tracks, places, 3))
      expect(games.reduce((sum, each) => sum + each, nobody)).toBe(30);
  });

  // R's quantile, type 7, by which the middle of two neighbours is interpolated (Hyndman and Fan, American Statistician 50 (1996), 361-365).
  test('spread in quantiles as R has them', () => {
    const of = (value: number) => ({ ...tracks[0]!, lines: [Float64Array.of(value)] });
    const fan = fanOf([20, 3, 6, 16, 7, 8, 15, 8, 9, 13, 10].map(of), 0);
    expect(
      [fan.low, fan.lowerQuartile, fan.median, fan.upperQuartile, fan.high].map(([first]) => first),
    ).toEqual([4.5, 7.5, 9, 14, 18]);
  });

  test('spread in quantiles that keep their order', () => {
    const fan = fanOf(tracks, 0);
    fan.median.forEach((median, round) => {
      expect(fan.low[round]).toBeLessThanOrEqual(fan.lowerQuartile[round]!);
      expect(fan.lowerQuartile[round]).toBeLessThanOrEqual(median);
      expect(fan.upperQuartile[round]).toBeLessThanOrEqual(fan.high[round]!);
    });
  });

  test('give five different examples, one at least of each of the commonest outcomes', () => {
    const examples = exampleGames(tracks, 5);
    expect(new Set(examples.map(({ run }) => run)).size).toBe(5);
    const outcomes = new Set(tracks.map(({ outcome }) => outcome));
    expect(new Set(examples.map(({ outcome }) => outcome)).size).toBe(Math.min(5, outcomes.size));
  });
});

test('a sample is spread over the whole batch', () => {
  expect(sampleRuns(1000, 4)).toEqual([0, 250, 500, 750]);
  expect(sampleRuns(3, 10)).toEqual([0, 1, 2]);
});
