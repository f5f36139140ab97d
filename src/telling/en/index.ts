// English.

import type { Language } from '../language.ts';
import { nameOf, textIn } from '../texts.ts';
import { battle } from './battles.ts';
import { claimClause, judge, said } from './claims.ts';
import { cause, condition, quantity } from './conditions.ts';
import { group } from './digest.ts';
import { events } from './events.ts';
import { explanations } from './explanations.ts';
import { head } from './heads.ts';
import { capital, sentence } from './names.ts';
import { count, date, list, odds, percent } from './numbers.ts';
import { orders } from './orders.ts';
import { previews } from './previews.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { nerve, opinion, supplied, will } from './words.ts';

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  events,
  refusals,
  orders,
  battle,
  claim: claimClause,
  said,
  judge,
  group,
  head,
  previews,
  condition: (world, asked, met) => sentence(condition(world, asked, met)),
  anyOf: 'One of these holds:',
  quantity: (world, asked) => capital(quantity(world, asked)),
  outcome: (world, outcome) => {
    const about = world.outcomes.about[outcome];
    const text = about ? textIn(about, 'en') : '';
    return sentence(text === '' ? nameOf(world.outcomes, outcome, 'en') : text);
  },
  cause,
  date,
  round: (round, day) => `Round ${count(round)}, ${day}`,
  nerve,
  will,
  supplied,
  odds,
  count,
  percent,
  list,
  row: (parts) => parts.join(', '),
  explanations,
  rules,
  numbers: null,
  problems: null,
  opinion,
};
