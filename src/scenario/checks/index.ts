// All checks, in the order in which they are asked.

import { aims } from './aims.ts';
import { calendarCheck } from './calendar.ts';
import type { Check } from './check.ts';
import { deals } from './deals.ts';
import { crowds, formations } from './formations.ts';
import { limits } from './limits.ts';
import { foreignLinks, links } from './links.ts';
import { outcomes } from './outcomes.ts';
import { pairs } from './pairs.ts';
import { positions } from './positions.ts';
import { ranks } from './ranks.ts';
import { longRoads, unreachable } from './roads.ts';
import { sources } from './sources.ts';
import { capabilities, idle } from './sponsors.ts';
import { supply } from './supply.ts';
import { texts } from './texts.ts';
import { measures, triggers } from './triggers.ts';
import { uncertainCheck } from './uncertain.ts';
import { unknownIds } from './unknown-ids.ts';

export const CHECKS: readonly Check[] = [
  unknownIds,
  pairs,
  calendarCheck,
  limits,
  texts,
  positions,
  formations,
  crowds,
  capabilities,
  idle,
  aims,
  measures,
  ranks,
  uncertainCheck,
  deals,
  sources,
  longRoads,
  foreignLinks,
  unreachable,
  supply,
  links,
  triggers,
  outcomes,
];
