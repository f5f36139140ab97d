// Depots feed whoever holds them, are burnt by who leaves in order, and arm who takes them; so do the arms of those who lay them down.

import { describe, expect, test } from 'vitest';
import { situation } from '../situation.ts';
import type { Situation } from '../situation.ts';

const GROUND = `
  place west blue yield 9
  place east red value 2
  place behind red yield 5
  road west east motorway 30
  road east behind motorway 30
  troops guard blue west 1000`;

const stocked = (text: string, stock: number): Situation =>
  situation(text, { patch: { locations: { east: { stock } } } });

describe('a depot', () => {
  test('stands where the scenario puts it and feeds troops whose own sources give too little', () => {
    const hungry = `${GROUND}\n troops picket red east 20000 supply 50`;
    const supplyAfter = (stock: number): number => {
      const game = stocked(hungry, stock);
      game.night();
      return game.get('supply', 'picket');
    };
    expect(stocked(GROUND, 7).get('stock', 'east')).toBe(7);
    expect(supplyAfter(20)).toBeGreaterThan(supplyAfter(0));
  });

  test('arms who takes it: half is lost in the taking, a tenth as many men as the rest would feed are armed', () => {
    const game = stocked(GROUND, 10);
    expect(game.play('move guard east')).toContain('arms-captured east blue guard 500');
    // 0.2 x 500 / 1,000
    expect(game.get('quality', 'guard')).toBeCloseTo(1.1);
    expect(game.get('stock', 'east')).toBe(5);
  });

  test('never more than half as good again', () => {
    const game = stocked(GROUND, 10);
    game.set('quality', 1.48, 'guard').play('move guard east');
    expect(game.get('quality', 'guard')).toBeCloseTo(1.5);
  });

  test('is half burnt by a garrison that leaves on order', () => {
    const game = stocked(`${GROUND}\n troops picket red east 1000`, 10);
    game.to('red').play('stance east leave');
    expect(game.night()).toContain('depot-burnt east red 5');
  });
});

test('a formation that lays down its arms leaves half of them to its captors', () => {
  const game = situation(`
    place west blue yield 9
    place east red
    road west east motorway 30
    troops guard blue west 1000
    troops picket red east 100 cohesion 31`);
  const lines = game.play('attack guard east advance');
  expect(lines.some((line) => line.startsWith('formation-surrendered picket'))).toBe(true);
  expect(lines.some((line) => line.startsWith('arms-captured east blue guard'))).toBe(true);
  expect(game.get('quality', 'guard')).toBeGreaterThan(1);
});
