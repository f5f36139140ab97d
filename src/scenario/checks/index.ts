// All checks of sense, in the order in which they are asked.

import { aims } from './aims.ts';
import { alike } from './alike.ts';
import { away } from './away.ts';
import { calendarCheck } from './calendar.ts';
import type { Check } from './check.ts';
import { deals } from './deals.ts';
import { distances } from './distances.ts';
import { expectations } from './expectations.ts';
import { crowds, formations } from './formations.ts';
import { latent } from './latent.ts';
import { limits } from './limits.ts';
import { foreignLinks, links } from './links.ts';
import { outcomes } from './outcomes.ts';
import { pairs } from './pairs.ts';
import { peace } from './peace.ts';
import { patrons } from './patrons.ts';
import { positions } from './positions.ts';
import { ranks } from './ranks.ts';
import { longRoads, unreachable } from './roads.ts';
import { sources } from './sources.ts';
import { scales } from './scales.ts';
import { capabilities, idle } from './sponsors.ts';
import { cutOff, supply } from './supply.ts';
import { texts } from './texts.ts';
import { datedTriggers, measures, triggers } from './triggers.ts';
import { uncertainCheck } from './uncertain.ts';
import { unknownIds } from './unknown-ids.ts';
import { vain } from './vain.ts';

/** Checks of single values, asked first; asked also of rows that have faults elsewhere. */
export const VALUE_CHECKS: readonly Check[] = [
  unknownIds,
  pairs,
  calendarCheck,
  texts,
  ranks,
  uncertainCheck,
  sources,
];

/** Checks of rows with one another, in the order in which they are asked. */
export const CHECKS: readonly Check[] = [
  limits,
  scales,
  alike,
  positions,
  away,
  formations,
  crowds,
  capabilities,
  patrons,
  idle,
  latent,
  peace,
  aims,
  measures,
  deals,
  vain,
  longRoads,
  distances,
  foreignLinks,
  unreachable,
  supply,
  cutOff,
  links,
  triggers,
  datedTriggers,
  outcomes,
  expectations,
];
