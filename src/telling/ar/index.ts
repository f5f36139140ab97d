// Arabic. No reader whose language it is has read these sentences yet; the page says so.

import type { Language } from '../language.ts';
import { nameOf, textIn } from '../texts.ts';
import { battle } from './battles.ts';
import { claimClause, judge, said } from './claims.ts';
import { cause, condition, quantity } from './conditions.ts';
import { group } from './digest.ts';
import { events } from './events.ts';
import { explanations } from './explanations.ts';
import { AR } from './names.ts';
import { count, date, list, odds, percent, stopped } from './numbers.ts';
import { orders } from './orders.ts';
import { preview } from './previews.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { nerve, opinion, supplied, will } from './words.ts';

export const arabic: Language = {
  code: AR,
  direction: 'rtl',
  events,
  refusals,
  orders,
  battle,
  claim: claimClause,
  said,
  judge,
  group,
  preview,
  condition: (world, asked, met) => stopped(condition(world, asked, met)),
  anyOf: 'يتحقق أحد هذه:',
  quantity,
  outcome: (world, outcome) => {
    const about = world.outcomes.about[outcome];
    const text = about ? textIn(about, AR) : '';
    return stopped(text === '' ? nameOf(world.outcomes, outcome, AR) : text);
  },
  cause,
  date,
  round: (round, day) => `الجولة ${count(round)}، ${day}`,
  nerve,
  will,
  supplied,
  odds,
  count,
  percent,
  list,
  explanations,
  rules,
  opinion,
};
