// Geometry and names of the base map of Korea that are our own work: schematic, drawn by hand, CC BY 4.0.
// Everything else on it is derived from open data by ../base-layers.ts.

import type { Region } from './region.ts';

export const korea: Region = {
  id: 'korea',
  about:
    'Base map of Korea with the 38th parallel instead of any later line, no endorsement. Sources and licences: NOTICE.md.',
  clip: { west: 122.6, south: 33.0, east: 132.6, north: 43.4 },
  state: ['408', '410'],
  divisions: [
    [
      [124.85, 38],
      [126.2, 38],
      [127.4, 38],
      [128.55, 38],
    ],
  ],
  rivers: [
    {
      name: { en: 'Han' },
      course: [
        [128.65, 37.1],
        [128.3, 37.0],
        [127.95, 37.1],
        [127.65, 37.3],
        [127.3, 37.53],
        [127.0, 37.52],
        [126.75, 37.65],
        [126.55, 37.78],
      ],
    },
    {
      name: { en: 'Naktong' },
      course: [
        [128.9, 36.75],
        [128.7, 36.55],
        [128.35, 36.45],
        [128.3, 36.1],
        [128.42, 35.8],
        [128.35, 35.55],
        [128.5, 35.38],
        [128.85, 35.35],
        [128.95, 35.1],
      ],
    },
    {
      name: { en: 'Imjin' },
      course: [
        [127.2, 38.75],
        [127.0, 38.4],
        [126.95, 38.08],
        [126.75, 37.92],
        [126.65, 37.78],
      ],
    },
  ],
  riverNames: [{ text: { en: 'Yalu' }, near: [125.2, 40.6] }],
  highGround: [
    {
      width: 45,
      crest: [
        [128.3, 38.3],
        [128.6, 37.8],
        [128.9, 37.2],
        [129.1, 36.7],
      ],
    },
    {
      width: 40,
      crest: [
        [127.9, 36.5],
        [127.7, 35.9],
        [127.7, 35.4],
      ],
    },
    {
      width: 60,
      crest: [
        [126.8, 39.3],
        [126.9, 40.0],
        [127.2, 40.7],
        [128.0, 41.4],
      ],
    },
    {
      width: 45,
      crest: [
        [128.6, 41.0],
        [129.3, 41.4],
      ],
    },
  ],
  names: [
    { kind: 'country', text: { en: 'China' }, at: [124.6, 41.9], angle: 0, tier: 1 },
    { kind: 'country', text: { en: 'Japan' }, at: [131.6, 33.6], angle: 0, tier: 1 },
    { kind: 'country', text: { en: 'Soviet Union' }, at: [131.6, 43.1], angle: 0, tier: 1 },
    { kind: 'water', text: { en: 'Yellow Sea' }, at: [124.0, 36.4], angle: 0, tier: 1 },
    { kind: 'water', text: { en: 'East Sea (Sea of Japan)' }, at: [130.6, 38.8], angle: 0, tier: 1 },
    { kind: 'water', text: { en: 'Korea Strait' }, at: [129.4, 34.5], angle: 30, tier: 2 },
    { kind: 'relief', text: { en: '38th parallel' }, at: [127.9, 38.06], angle: 0, tier: 2 },
  ],
};
