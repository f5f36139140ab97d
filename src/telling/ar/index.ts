// Arabic. No reader whose language it is has read these sentences yet; the page says so.

import type { Language } from '../language.ts';
import { nameOf, textIn } from '../texts.ts';
import { battle } from './battles.ts';
import { claimClause, judge, said } from './claims.ts';
import { cause, condition, quantity } from './conditions.ts';
import { group } from './digest.ts';
import { events } from './events.ts';
import { explanations } from './explanations.ts';
import { head } from './heads.ts';
import { AR } from './names.ts';
import { count, date, list, odds, percent, stopped, tidy } from './numbers.ts';
import { orders } from './orders.ts';
import { previews } from './previews.ts';
import { parameters, units } from './parameters/index.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules.ts';
import { nerve, opinion, supplied, will } from './words.ts';

type Teller = (...about: never[]) => string | null;

/** Tellers whose sentences are tidied. */
function tidied<T extends Readonly<Record<string, Teller>>>(tellers: T): T {
  const wrapped = Object.entries(tellers).map(([key, tell]) => [
    key,
    (...about: never[]) => {
      const told = tell(...about);
      return told === null ? null : tidy(told);
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}

export const arabic: Language = {
  code: AR,
  direction: 'rtl',
  events: tidied(events),
  refusals: tidied(refusals),
  orders: tidied(orders),
  judge,
  claim: claimClause,
  ...tidied({ battle, said, group, cause }),
  head: (world, told) => {
    const short = head(world, told);
    return short === null ? null : tidy(short);
  },
  previews,
  condition: (world, asked, met) => tidy(stopped(condition(world, asked, met))),
  anyOf: 'يتحقق أحد هذه:',
  quantity,
  outcome: (world, outcome) => {
    const about = world.outcomes.about[outcome];
    const text = about ? textIn(about, AR) : '';
    return tidy(stopped(text === '' ? nameOf(world.outcomes, outcome, AR) : text));
  },
  date,
  round: (round, day) => `الجولة ${count(round)}، ${day}`,
  nerve,
  will,
  supplied,
  odds,
  count,
  percent,
  list,
  row: (parts) => parts.join('، '),
  explanations,
  rules,
  numbers: { about: parameters, units },
  problems,
  opinion,
};
