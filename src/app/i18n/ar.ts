// Every word of the interface in Arabic, by screen, as far as it is translated.

import type { en } from './en.ts';
import { app } from './ar/app.ts';
import { lab } from './ar/lab.ts';
import { language } from './ar/language.ts';
import { orders } from './ar/orders.ts';
import { place } from './ar/place.ts';
import { play } from './ar/play.ts';
import { report } from './ar/report.ts';
import { start } from './ar/start.ts';
import type { Translation } from './translation.ts';

export const ar: Translation<typeof en> = {
  ...app,
  ...language,
  ...start,
  ...lab,
  ...play,
  ...place,
  ...orders,
  ...report,
};
