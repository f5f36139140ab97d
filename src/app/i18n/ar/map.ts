// ما تكتبه الخريطة بنفسها؛ وتملأ هي ما بين الأقواس.

import type { mapTexts as english } from '../en/map.ts';
import type { Translation } from '../translation.ts';

export const mapTexts: Translation<typeof english> = {
  mapWords: {
    units: '{n} تشكيلاً',
    unitsTwo: 'تشكيلان',
    unitsFew: '{n} تشكيلات',
    // The mark keeps the sign before the number where a picture is written from left to right.
    about: '\u200f≈ {n}',
    unknown: '؟',
    lastSeen: '{people} ({day})',
    narrowestCut: 'أضيق مقطع',
    kilometres: '{n} كم',
    displaced: '{n} يغادرون',
    map: 'خريطة العمليات',
    noWay: 'لا طريق',
  },
};
