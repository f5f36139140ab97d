// What a mediator could do today: call a track together, ask for quiet where many people live, say who was right.

import { t } from 'i18next';
import { NONE, preview } from '../../../../engine/game.ts';
import { claimsIn } from '../../../../telling/index.ts';
import { about, count, percent } from '../../../i18n/index.ts';
import type { BargainView } from '../../../store/bargain.ts';
import { say } from '../../snapshot/ground.ts';
import { moveWords } from '../../snapshot/move-words.ts';
import { called } from '../../snapshot/table-moves.ts';
import { dateOf } from '../../snapshot/words.ts';
import type { Asking } from '../asking.ts';
import { bounded } from './matter.ts';
import type { Matter } from './matter.ts';
import { lackOf, namesOf, wordWorth } from './talk.ts';

/** Credit of 0..1 as the strip of quantities counts it. */
const credit = (share: number): string => count(100 * share);

/** A deal lacks too much for a meeting to leave something on the table. */
const FAR = 0.3;
/** What is taken from the worth of a meeting on it: credit would be spent for nothing. */
const UNRIPE = 20;

/** Meetings: what they move, less the risk that they end with nothing. */
export function meetingMatters(ask: Asking, bargain: BargainView): Matter[] {
  const { world, view, language } = ask;
  return ask.legal.flatMap((order): Matter[] => {
    const move = order.kind === 'convene' ? called(world, view, bargain, order) : null;
    const expected = preview(world, view, order);
    const deal = bargain.deals.find(({ name }) => name === move?.deal);
    if (!move || !deal || expected.kind !== 'convene') return [];
    const most = Math.max(0, ...deal.parties.map(lackOf));
    const lacking = deal.parties.filter((party) => lackOf(party) > 0).map(({ actor }) => actor);
    return [
      {
        kind: 'meeting',
        order,
        worth: bounded(wordWorth(move.worth, move.closes) - (most > FAR ? UNRIPE : 0)),
        commitment: 0,
        credit: expected.credit - expected.failed,
        tell: () => ({
          why: t('agenda.why.meeting', {
            deal: deal.name,
            names: namesOf(ask, lacking),
            count: lacking.length,
          }),
          brings: moveWords(world, language, move).brings,
          risk: t('agenda.risk.meeting', { now: credit(expected.credit), after: credit(expected.failed) }),
        }),
      },
    ];
  });
}

/** Days of quiet to which all would agree: the more people live there, and the fresher the fighting, the better. */
export function quietMatters(ask: Asking): Matter[] {
  const { world, view, language } = ask;
  return ask.legal.flatMap((order): Matter[] => {
    if (order.kind !== 'pause') return [];
    const expected = preview(world, view, order);
    if (expected.kind !== 'pause' || expected.parties.some(({ now, needs }) => now <= needs)) return [];
    const people = (view.atHome[order.place] ?? 0) + (view.sheltering[order.place] ?? 0);
    const fought = view.fought[order.place] ?? 0;
    const isFresh = fought > 0 && fought >= (view.round[0] ?? 0) - 1;
    if (people < 1000 && !isFresh) return [];
    const place = say(world.locations.names[order.place], language);
    return [
      {
        kind: 'quiet',
        order,
        worth: bounded((isFresh ? 38 : 14) + 10 * Math.log10(1 + people / 5000)),
        commitment: 0,
        credit: expected.credit - expected.refused,
        tell: () => ({
          why: t(isFresh ? 'agenda.why.quietFought' : 'agenda.why.quiet', { place, people: about(people) }),
          brings: t(expected.returning > 0 ? 'agenda.brings.quiet' : 'agenda.brings.quietOnly', {
            names: namesOf(
              ask,
              expected.parties.map(({ actor }) => actor),
            ),
            people: about(expected.returning),
          }),
          risk: t('agenda.risk.quiet', { now: credit(expected.credit), after: credit(expected.refused) }),
        }),
      },
    ];
  });
}

/** Chance from which a claim is worth the asking. */
const LIKELY = 0.7;
/** What each day takes from the worth of a claim: what is old moves nobody. */
const STALE = 1.5;

/** Claims to look into: likely to be settled, from who is believed, about a place that counts. */
export function claimMatters(ask: Asking): Matter[] {
  const { world, view, language } = ask;
  const rows = claimsIn(world, view);
  const today = view.round[0] ?? 0;
  return ask.legal.flatMap((order): Matter[] => {
    const row = order.kind === 'verify' ? rows.find(({ number }) => number === order.claim) : undefined;
    const expected = preview(world, view, order);
    if (!row || expected.kind !== 'verify') return [];
    const heard = (view.credibility[row.outlet] ?? 0) * (world.outlets.reach[row.outlet] ?? 0);
    const value = row.place === NONE ? 0 : (world.locations.value[row.place] ?? 0);
    const gain = expected.chance * expected.won - (1 - expected.chance) * expected.lost;
    return [
      {
        kind: 'claim',
        order,
        worth: bounded(
          6 +
            60 * Math.max(-0.2, gain) +
            12 * heard +
            1.5 * value +
            STALE * (row.round - today) -
            (expected.chance < LIKELY ? 8 : 0),
        ),
        commitment: 0,
        credit: expected.lost,
        tell: () => ({
          why: t('agenda.why.claim', {
            outlet: say(world.outlets.names[row.outlet], language),
            day: dateOf(world, row.round, 'long', language),
            share: percent(view.credibility[row.outlet] ?? 0),
          }),
          brings: t(expected.won > 0.005 ? 'agenda.brings.claim' : 'agenda.brings.claimOnly', {
            chance: percent(expected.chance),
            now: credit(expected.credit),
            after: credit(Math.min(1, expected.credit + expected.won)),
          }),
          risk:
            expected.chance > 0.995
              ? null
              : t('agenda.risk.claim', { after: credit(Math.max(0, expected.credit - expected.lost)) }),
        }),
      },
    ];
  });
}
