// Small data for every chart, with the long names and close ends that make labels collide.

import { parseHTML } from 'linkedom';
import type { ActorDays, ChartFrame, NamedDays } from '../../../src/charts/index.ts';
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
      values: DAYS.map((_, day) => 156 - 3 * Math.min(day, 12)),
    },
    {
      label: 'HTS-led',
      style: 'amber-disc',
      values: DAYS.map((_, day) => 58 + 3 * Math.min(day, 12)),
    },
    { label: 'SNA', style: 'plum-diamond', values: DAYS.map(() => 24) },
    { label: 'SDF', style: 'teal-hexagon', values: DAYS.map(() => 33) },
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
