// Every word of the interface in English, by screen. Sentences about the game itself come from the telling, not from here.

import { agenda } from './en/agenda.ts';
import { app } from './en/app.ts';
import { estimate } from './en/estimate.ts';
import { glossary } from './en/glossary.ts';
import { lab } from './en/lab.ts';
import { language } from './en/language.ts';
import { layers } from './en/layers.ts';
import { lesson } from './en/lesson.ts';
import { narration } from './en/narration.ts';
import { mapTexts } from './en/map.ts';
import { offline } from './en/offline.ts';
import { orders } from './en/orders.ts';
import { picture } from './en/picture.ts';
import { place } from './en/place.ts';
import { print } from './en/print.ts';
import { play } from './en/play.ts';
import { report } from './en/report.ts';
import { replay } from './en/replay.ts';
import { saves } from './en/saves.ts';
import { share } from './en/share.ts';
import { standing } from './en/standing.ts';
import { seats } from './en/seats.ts';
import { history } from './en/history.ts';
import { turning } from './en/turning.ts';
import { staff } from './en/staff.ts';
import { start } from './en/start.ts';
import { table } from './en/table.ts';

export const en = {
  ...app,
  ...language,
  ...standing,
  ...start,
  ...lab,
  ...estimate,
  ...play,
  ...place,
  ...layers,
  ...mapTexts,
  ...print,
  ...orders,
  ...report,
  ...lesson,
  ...narration,
  ...glossary,
  ...offline,
  ...saves,
  ...picture,
  ...history,
  ...turning,
  ...share,
  ...replay,
  ...staff,
  ...agenda,
  ...table,
  ...seats,
} as const;
