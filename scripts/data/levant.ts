// Geometry and names of the Levant base map that are our own work: schematic, drawn by hand, CC BY 4.0.
// Everything else on the base map is derived from open data by ../base-layers.ts.

import type { Point, Region } from './region.ts';

/** The Orontes, schematic, from its springs in the Bekaa to the sea. */
const orontes: readonly Point[] = [
  [36.37, 34.2],
  [36.46, 34.4],
  [36.555, 34.5],
  [36.57, 34.57],
  [36.615, 34.665],
  [36.69, 34.74],
  [36.67, 34.8],
  [36.735, 34.925],
  [36.82, 35.0],
  [36.75, 35.09],
  [36.753, 35.135],
  [36.66, 35.185],
  [36.575, 35.255],
  [36.5, 35.285],
  [36.43, 35.27],
  [36.38, 35.3],
  [36.33, 35.4],
  [36.33, 35.55],
  [36.32, 35.7],
  [36.32, 35.815],
  [36.34, 35.9],
  [36.4, 35.99],
  [36.37, 36.12],
  [36.35, 36.23],
  [36.22, 36.22],
  [36.1, 36.12],
  [36.0, 36.07],
  [35.965, 36.045],
];

/** Bands of high ground inside Syria: the line of the crest and the width of the band in km. */
const highGround: Region['highGround'] = [
  // The coastal range.
  {
    width: 21,
    crest: [
      [36.06, 35.9],
      [36.13, 35.72],
      [36.19, 35.5],
      [36.21, 35.28],
      [36.2, 35.08],
      [36.17, 34.88],
    ],
  },
  // Jabal Zawiya and Jabal Wastani.
  {
    width: 12,
    crest: [
      [36.6, 35.86],
      [36.58, 35.73],
      [36.54, 35.6],
    ],
  },
  {
    width: 7,
    crest: [
      [36.45, 36.08],
      [36.43, 35.97],
      [36.42, 35.86],
    ],
  },
  // Anti-Lebanon and Qalamoun.
  {
    width: 15,
    crest: [
      [36.06, 33.55],
      [36.22, 33.78],
      [36.4, 33.98],
      [36.56, 34.2],
      [36.64, 34.36],
    ],
  },
  // The Palmyra folds.
  {
    width: 9,
    crest: [
      [36.95, 33.78],
      [37.35, 34.02],
      [37.75, 34.28],
      [38.12, 34.52],
    ],
  },
  {
    width: 8,
    crest: [
      [37.3, 34.5],
      [37.7, 34.66],
      [38.1, 34.76],
      [38.6, 35.0],
    ],
  },
  // Jabal al-Arab.
  {
    width: 15,
    crest: [
      [36.72, 32.86],
      [36.75, 32.68],
      [36.78, 32.52],
    ],
  },
  // Jabal Abd al-Aziz.
  {
    width: 8,
    crest: [
      [39.95, 36.44],
      [40.25, 36.43],
      [40.55, 36.41],
    ],
  },
];

const names: Region['names'] = [
  { kind: 'country', text: { en: 'Turkey', ar: 'تركيا' }, at: [38.3, 37.22], angle: 0, tier: 1 },
  { kind: 'country', text: { en: 'Turkey', ar: 'تركيا' }, at: [36.2, 36.62], angle: 0, tier: 3 },
  { kind: 'country', text: { en: 'Iraq', ar: 'العراق' }, at: [41.55, 33.75], angle: 0, tier: 1 },
  { kind: 'country', text: { en: 'Jordan', ar: 'الأردن' }, at: [37.3, 31.95], angle: 0, tier: 1 },
  { kind: 'country', text: { en: 'Lebanon', ar: 'لبنان' }, at: [35.93, 34.13], angle: 0, tier: 1 },
  { kind: 'country', text: { en: 'Lebanon', ar: 'لبنان' }, at: [36.22, 34.47], angle: 0, tier: 3 },
  { kind: 'country', text: { en: 'Israel', ar: 'إسرائيل' }, at: [35.3, 32.68], angle: 0, tier: 1 },
  { kind: 'country', text: { en: 'Cyprus', ar: 'قبرص' }, at: [33.4, 35.05], angle: 0, tier: 1 },
  {
    kind: 'water',
    text: { en: 'Mediterranean Sea', ar: 'البحر المتوسط' },
    at: [35.1, 34.95],
    angle: -90,
    tier: 1,
  },
  {
    kind: 'water',
    text: { en: 'Mediterranean Sea', ar: 'البحر المتوسط' },
    at: [35.76, 35.13],
    angle: -84,
    tier: 3,
  },
  {
    kind: 'relief',
    text: { en: 'Coastal Mountains', ar: 'الجبال الساحلية' },
    at: [36.245, 35.33],
    angle: -86,
    tier: 2,
  },
  {
    kind: 'relief',
    text: { en: 'Jabal Zawiya', ar: 'جبل الزاوية' },
    at: [36.545, 35.74],
    angle: -72,
    tier: 2,
  },
  { kind: 'relief', text: { en: 'al-Ghab', ar: 'الغاب' }, at: [36.375, 35.6], angle: -87, tier: 3 },
  { kind: 'relief', text: { en: 'Homs Gap', ar: 'فتحة حمص' }, at: [36.42, 34.78], angle: 0, tier: 3 },
  {
    kind: 'relief',
    text: { en: 'Anti-Lebanon', ar: 'جبال لبنان الشرقية' },
    at: [36.33, 33.93],
    angle: -52,
    tier: 2,
  },
  { kind: 'relief', text: { en: 'Syrian Desert', ar: 'بادية الشام' }, at: [39.2, 33.95], angle: 0, tier: 2 },
  { kind: 'relief', text: { en: 'Jazira', ar: 'الجزيرة' }, at: [39.9, 36.15], angle: 0, tier: 2 },
  { kind: 'relief', text: { en: 'Jabal al-Arab', ar: 'جبل العرب' }, at: [36.82, 32.68], angle: -80, tier: 3 },
];

/** Which river of the open data passes near a point; rivers that match none stay without a name. */
const riverNames: Region['riverNames'] = [
  { near: [39.6, 35.72], text: { en: 'Euphrates', ar: 'الفرات' } },
  { near: [43.1, 36.4], text: { en: 'Tigris', ar: 'دجلة' } },
  { near: [35.55, 32.3], text: { en: 'Jordan', ar: 'الأردن' } },
];

export const levant: Region = {
  id: 'levant',
  about: 'Base map of the Levant, de facto lines, no endorsement. Sources and licences: NOTICE.md.',
  // The state reaches 42.4° E, and the first view needs sea to the west of the coast.
  clip: { west: 33.2, south: 31.4, east: 43.4, north: 38.2 },
  state: ['760'],
  divisions: 'governorates',
  rivers: [{ name: { en: 'Orontes', ar: 'العاصي' }, course: orontes }],
  riverNames,
  highGround,
  names,
};
