// Every word of the interface in Arabic, by screen, as far as it is translated.

import { agenda } from './ar/agenda.ts';
import { app } from './ar/app.ts';
import { glossary } from './ar/glossary.ts';
import { history } from './ar/history.ts';
import { estimate } from './ar/estimate.ts';
import { lab } from './ar/lab.ts';
import { language } from './ar/language.ts';
import { layers } from './ar/layers.ts';
import { lesson } from './ar/lesson.ts';
import { mapTexts } from './ar/map.ts';
import { narration } from './ar/narration.ts';
import { offline } from './ar/offline.ts';
import { orders } from './ar/orders.ts';
import { picture } from './ar/picture.ts';
import { place } from './ar/place.ts';
import { print } from './ar/print.ts';
import { play } from './ar/play.ts';
import { replay } from './ar/replay.ts';
import { report } from './ar/report.ts';
import { saves } from './ar/saves.ts';
import { seats } from './ar/seats.ts';
import { share } from './ar/share.ts';
import { standing } from './ar/standing.ts';
import { staff } from './ar/staff.ts';
import { start } from './ar/start.ts';
import { table } from './ar/table.ts';
import { turning } from './ar/turning.ts';
import type { en } from './en.ts';
import type { Translation } from './translation.ts';

export const ar: Translation<typeof en> = {
  ...app,
  ...glossary,
  ...history,
  ...lab,
  ...estimate,
  ...language,
  ...layers,
  ...lesson,
  ...mapTexts,
  ...print,
  ...narration,
  ...offline,
  ...orders,
  ...picture,
  ...place,
  ...play,
  ...replay,
  ...report,
  ...saves,
  ...seats,
  ...share,
  ...standing,
  ...start,
  ...staff,
  ...agenda,
  ...table,
  ...turning,
};
