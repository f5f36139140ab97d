// Small data for every chart, with the long names and close ends that make labels collide.

import { parseHTML } from 'linkedom';
import type { ActorDays, AimData, ChartFrame, NamedDays, OutcomeData } from '../../../src/charts/index.ts';
import { CHART_THEMES } from '../../../src/charts/index.ts';

const DAYS = Array.from({ length: 21 }, (_, i) => (i === 0 ? '4 Dec' : `${4 + i} Dec`));

/** A frame with a document of its own, as report files are made. */
export function frameOf(width: number, theme: 'light' | 'dark' = 'light', height?: number): ChartFrame {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const frame = {
    document,
    width,
    theme: CHART_THEMES[theme],
    language: 'en',
  };
  return height === undefined ? frame : { ...frame, height };
}

const rising = (end: number, bend: number): number[] =>
  DAYS.map((_, day) => Math.round(end * Math.min(1, day / bend)));

export const ground: ActorDays = {
  days: DAYS,
  series: [
    {
      label: 'Government',
      style: 'blue-square',
      values: DAYS.map((_, day) => 11_200_000 - 120_000 * Math.min(day, 12)),
    },
    {
      label: 'HTS-led',
      style: 'amber-disc',
      values: DAYS.map((_, day) => 3_400_000 + 110_000 * Math.min(day, 12)),
    },
    { label: 'SNA', style: 'plum-diamond', values: DAYS.map(() => 900_000) },
    { label: 'SDF', style: 'teal-hexagon', values: DAYS.map(() => 1_100_000) },
  ],
};

export const losses: ActorDays = {
  days: DAYS,
  series: [
    { label: 'Government', style: 'blue-square', values: rising(3640, 12) },
    { label: 'HTS-led', style: 'amber-disc', values: rising(2510, 10) },
    { label: 'SNA', style: 'plum-diamond', values: rising(480, 14) },
    { label: 'SDF', style: 'teal-hexagon', values: rising(610, 18) },
  ],
};

export const displaced = { days: DAYS, values: rising(526_000, 15) };

export const link: NamedDays = {
  days: DAYS,
  series: [
    {
      label: 'The coast and Damascus',
      values: [
        150, 150, 150, 140, 140, 120, 120, 120, 0, 0, 0, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140,
      ],
    },
  ],
};

export const twoLinks: NamedDays = {
  days: DAYS,
  series: [
    ...link.series,
    { label: 'The Iraqi border and Damascus', values: DAYS.map((_, day) => (day < 6 ? 58 : 8)) },
  ],
};

export const aims: AimData = {
  actor: 'Syrian government',
  style: 'blue-square',
  aims: [
    { name: 'Hold Hama, Homs and Damascus', weight: 40, share: 0.62, typical: 19 },
    { name: 'Keep the coast joined to Damascus', weight: 20, share: 0.9, typical: 11 },
    { name: 'Keep the army together', weight: 20, share: 0.55, typical: 12 },
    { name: 'Regain Aleppo', weight: 10, share: 0, typical: 0.4 },
    { name: 'Keep the will to go on', weight: 10, share: 0.4 },
  ],
};

export const outcomes: OutcomeData = {
  games: 1000,
  outcomes: [
    { name: 'Ceasefire', family: 'agreed', games: 45, share: 0.045, low: 0.034, high: 0.06 },
    {
      name: 'The government falls apart',
      family: 'fought',
      games: 470,
      share: 0.47,
      low: 0.439,
      high: 0.501,
    },
    { name: 'The coast is cut off', family: 'fought', games: 130, share: 0.13, low: 0.111, high: 0.152 },
    {
      name: 'Hama is lost, the coast stays joined',
      family: 'fought',
      games: 250,
      share: 0.25,
      low: 0.224,
      high: 0.278,
    },
    {
      name: 'Stalemate at the edge of Hama',
      family: 'fought',
      games: 105,
      share: 0.105,
      low: 0.087,
      high: 0.126,
    },
  ],
};
