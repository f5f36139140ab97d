// Every word of the interface in Arabic, by screen, as far as it is translated.

import { app } from './ar/app.ts';
import { glossary } from './ar/glossary.ts';
import { lab } from './ar/lab.ts';
import { language } from './ar/language.ts';
import { layers } from './ar/layers.ts';
import { lesson } from './ar/lesson.ts';
import { narration } from './ar/narration.ts';
import { mapTexts } from './ar/map.ts';
import { offline } from './ar/offline.ts';
import { orders } from './ar/orders.ts';
import { place } from './ar/place.ts';
import { play } from './ar/play.ts';
import { report } from './ar/report.ts';
import { replay } from './ar/replay.ts';
import { saves } from './ar/saves.ts';
import { share } from './ar/share.ts';
import { standing } from './ar/standing.ts';
import { start } from './ar/start.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

export const ar: Translation<typeof en> = {
  ...app,
  ...glossary,
  ...lab,
  ...language,
  ...layers,
  ...lesson,
  ...mapTexts,
  ...narration,
  ...offline,
  ...orders,
  ...place,
  ...play,
  ...report,
  ...replay,
  ...saves,
  ...share,
  ...standing,
  ...start,
};
