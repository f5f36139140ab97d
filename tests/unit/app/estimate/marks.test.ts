import { describe, expect, it } from 'vitest';
import { dayBars, dayCurve, intervalCone } from '../../../../src/app/estimate/marks.ts';

const ROOM = { width: 100, height: 50 };
const days = [0, 20, 60, 70].map((share) => ({ share, low: Math.max(0, share - 5), high: share + 5 }));

describe('the charts of the estimate', () => {
  it('draw what came on each single day, the most as high as the room', () => {
    const bars = dayBars(days, ROOM);
    expect(bars.map(({ height }) => height)).toEqual([0, 25, 50, 12.5]);
    expect(bars.map(({ x, width }) => Math.floor((x + width / 2) / 25))).toEqual([0, 1, 2, 3]);
    expect(dayBars([{ share: 0, low: 0, high: 0 }], ROOM)[0]!.height).toBe(0);
  });

  it('draw a curve from the first day to the last inside its band', () => {
    const { line, band } = dayCurve(days, ROOM, 100);
    expect(line).toBe('M0.0,50.0L33.3,40.0L66.7,20.0L100.0,15.0');
    expect(band).toBe('M0.0,47.5L33.3,37.5L66.7,17.5L100.0,12.5L100.0,17.5L66.7,22.5L33.3,42.5L0.0,50.0Z');
  });

  it('narrow by the root of the number of games from what was read last', () => {
    const { past, ahead, now } = intervalCone(
      [
        { games: 100, halfWidth: 40 },
        { games: 250, halfWidth: 8 },
      ],
      ROOM,
      1000,
      16,
    );
    expect(now).toBe(25);
    expect(past).toBe('M10.0,0.0L25.0,12.5L25.0,37.5L10.0,50.0Z');
    expect(ahead).toMatch(/^M25\.0,12\.5L/);
    /* Four times as many games, half the interval. */
    expect(ahead).toContain('100.0,18.8L100.0,31.3');
  });
});
