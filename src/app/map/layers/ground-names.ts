// Names written on the ground itself: neighbours, seas, high ground.

import type { Pen } from '../pen.ts';
import { atPoint, fontOf, joinsLetters } from '../pen.ts';
import type { Scenery } from '../scenery.ts';
import type { Band } from '../view.ts';

const tiers: Readonly<Record<Band, readonly number[]>> = {
  overview: [1],
  theatre: [1, 2],
  operations: [2, 3],
  close: [2, 3],
};

export function paintGroundNames(pen: Pen, scenery: Scenery): void {
  if (scenery.base === null) return;
  const { tokens } = pen;
  for (const name of scenery.base.names) {
    if (!(
      tiers[pen.band].includes(name.tier) ||
      (name.kind === 'country' && pen.band === 'operations' && name.tier === 1)
    )) {
      continue;
    }
    const written = name.text[scenery.words.language] ?? name.text['en'] ?? '';
    const joined = joinsLetters(written);
    const text = name.kind === 'country' && !joined ? written.toLocaleUpperCase('en') : written;
    const size = { country: 13.5, water: 15, relief: 12 }[name.kind] * (pen.band === 'overview' ? 0.85 : 1);
    atPoint(pen, name.at, (name.angle * Math.PI) / 180, (context) => {
      context.font = fontOf(size, 400, 'serif', !joined);
      if (!joined) context.letterSpacing = `${name.kind === 'relief' ? 1.4 : 2.4}px`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillStyle = name.kind === 'water' ? tokens.riverText : tokens.ink2;
      context.globalAlpha = name.kind === 'relief' ? 0.85 : 1;
      context.fillText(text, 0, 0);
    });
  }
}
