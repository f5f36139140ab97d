// What a seat could say today: answers to what lies on the table, proposals that would be accepted, a word to the party that it moves most, to a
// client of its own, or to who helps it.

import { t } from 'i18next';
import { P, preview, willingness } from '../../../../engine/game.ts';
import type { State } from '../../../../engine/game.ts';
import { fixed, listed, percent } from '../../../i18n/index.ts';
import type { BargainDeal, BargainView, PartyView } from '../../../store/bargain.ts';
import { say } from '../../snapshot/ground.ts';
import { moveWords } from '../../snapshot/move-words.ts';
import { pressed } from '../../snapshot/table-moves.ts';
import type { Asking } from '../asking.ts';
import { bounded } from './matter.ts';
import type { Matter } from './matter.ts';

/** Willingness that a party may lack and still be asked in earnest. */
const NEARLY = 0.06;
/** Change of a party's willingness since the last turn that is worth a word. */
const MOVED = 0.03;

/** What a party's willingness lacks to what it needs; nothing once it would accept. */
export const lackOf = ({ now, needs }: PartyView): number => Math.max(0, needs - now);

/** Names of some actors in a row. */
export function namesOf({ world, language }: Asking, actors: readonly number[]): string {
  return listed(actors.map((actor) => say(world.actors.short[actor], language)));
}

/** What a deal of those whom the seat helps counts, and one that is none of its business. */
const CLIENTS_DEAL = 0.7;
const OTHERS_DEAL = 0.3;

/** Whether an aim of the seat is a deal, or how near it is. */
function isAimedAt({ world, actor }: Asking, deal: number): boolean {
  return world.aims.ids.some((_, aim) => {
    const quantity = world.aims.quantity[aim];
    if (world.aims.actor[aim] !== actor || !quantity) return false;
    if (quantity.kind === 'readiness') return quantity.deal === deal;
    return (
      quantity.kind === 'holds' && quantity.condition.kind === 'deal' && quantity.condition.deal === deal
    );
  });
}

/** How far a deal is the seat's to further, 0 to 1: its aim or its own, a mediator's, one of those whom it helps, or others'. */
function concern(ask: Asking, deal: number): number {
  const { world, actor } = ask;
  const parties = world.deals.parties[deal] ?? [];
  if (parties.includes(actor) || isAimedAt(ask, deal)) return 1;
  const helped = [...(world.actors.clients[actor] ?? []), ...(world.actors.influences[actor] ?? [])];
  if (world.actors.mediates[actor] === 1 || parties.some((party) => helped.includes(party)))
    return CLIENTS_DEAL;
  return OTHERS_DEAL;
}

/** Whether a word goes to a client, to a side at war, or to another capital. */
export function wordKind({ world, actor }: Asking, other: number): 'client' | 'word' | 'capital' {
  if ((world.actors.clients[actor] ?? []).includes(other)) return 'client';
  return world.actors.ground[other] === 1 ? 'word' : 'capital';
}

/** Parties that would not accept as things stand. */
function unwilling(deal: BargainDeal): readonly number[] {
  return deal.parties.filter((party) => party.barred !== null || lackOf(party) > 0).map(({ actor }) => actor);
}

/** What a refusal weighs at the least, and what the seat lacks from which it weighs as much as an acceptance. */
const REFUSAL = 30;
const FAR = 0.2;
/** What is left of that while all others would have the deal: whom they court can wait for a better word. */
const COURTED = 0.5;

/** Whether a proposal lapses tonight. */
function isLastDay(view: State, deal: number): boolean {
  return (view.proposedUntil[deal] ?? 0) <= view.round[0]!;
}

/** How much a refusal matters today: most where nothing can come of waiting, or on the last day, as silence at its end costs credit. */
function refusalWorth({ view, actor }: Asking, deal: BargainDeal, own: PartyView): number {
  if (own.barred !== null || isLastDay(view, deal.index)) return 100;
  const isCourted = deal.parties.every(
    (party) =>
      party.actor === actor || party.answer === 'accepted' || (party.barred === null && lackOf(party) === 0),
  );
  return (REFUSAL + (100 - REFUSAL) * Math.min(1, lackOf(own) / FAR)) * (isCourted ? COURTED : 1);
}

/** The answer that the seat's own interest speaks for, and what a refusal costs. */
export function answerMatters(ask: Asking, { deals }: BargainView): Matter[] {
  return deals.flatMap((deal): Matter[] => {
    const own = deal.parties.find(({ actor }) => actor === ask.actor);
    if (!own || deal.state !== 'table') return [];
    const isFor = own.barred === null && lackOf(own) === 0;
    const kind = isFor ? 'accept' : 'reject';
    if (!deal.orders.some(({ order, refusal }) => order.kind === kind && refusal === null)) return [];
    const open = deal.parties
      .filter(({ actor, answer }) => actor !== ask.actor && answer !== 'accepted')
      .map(({ actor }) => actor);
    return [
      {
        kind: 'answer',
        order: { kind, deal: deal.index },
        worth: isFor ? 100 : refusalWorth(ask, deal, own),
        commitment: 0,
        credit: 0,
        tell: () => ({
          why:
            isFor || own.barred !== null
              ? t('agenda.why.table', { name: namesOf(ask, [deal.by]), until: deal.until })
              : t('agenda.why.tableLacks', {
                  name: namesOf(ask, [deal.by]),
                  until: deal.until,
                  now: fixed(own.now, 2),
                  needs: fixed(own.needs, 2),
                }),
          brings: isFor
            ? open.length === 0
              ? t('agenda.brings.inForce')
              : t('agenda.brings.accepting', { names: namesOf(ask, open) })
            : t('agenda.brings.rejecting', { name: namesOf(ask, [deal.by]) }),
          risk: isFor
            ? null
            : isLastDay(ask.view, deal.index)
              ? t('agenda.risk.rejectingLast')
              : t('agenda.risk.rejecting', { until: deal.until }),
        }),
      },
    ];
  });
}

/** Proposals: what all its parties would accept, or lack next to nothing for. */
export function dealMatters(ask: Asking, { deals }: BargainView): Matter[] {
  const { view, actor } = ask;
  const share = view.rules[P.diplomacy.failedProposal] ?? 0;
  return deals.flatMap((deal): Matter[] => {
    const lawful = deal.orders.find(({ order, refusal }) => order.kind === 'propose' && refusal === null);
    const most = Math.max(0, ...deal.parties.map(lackOf));
    if (!lawful || most > NEARLY || deal.parties.some(({ barred }) => barred !== null)) return [];
    const lacking = unwilling(deal);
    return [
      {
        kind: 'deal',
        order: lawful.order,
        worth: bounded((lacking.length === 0 ? 96 : 58) * concern(ask, deal.index)),
        commitment: 0,
        credit: (view.credit[actor] ?? 0) * share,
        tell: () => ({
          why:
            lacking.length === 0
              ? t('agenda.why.allWilling')
              : t('agenda.why.nearlyWilling', { names: namesOf(ask, lacking), count: lacking.length }),
          brings: t('agenda.brings.proposal', { until: view.rules[P.diplomacy.standing] ?? 0 }),
          risk: t('agenda.risk.proposal', { share: percent(share) }),
        }),
      },
    ];
  });
}

/** Why a word to a party is due today: what it did since the last turn, else what holds it back. */
function whyWord(ask: Asking, deal: BargainDeal, party: PartyView, before: State | null): string {
  const name = namesOf(ask, [party.actor]);
  const was = before ? willingness(ask.world, before, party.actor, deal.index) : party.now;
  const moved = party.now - was;
  const others = unwilling(deal).filter((actor) => actor !== party.actor);
  if (moved >= MOVED) return t('agenda.why.nearer', { name, deal: deal.name, points: fixed(moved, 2) });
  if (moved <= -MOVED) return t('agenda.why.further', { name, deal: deal.name, points: fixed(-moved, 2) });
  if (others.length === 0) return t('agenda.why.lastParty', { name, deal: deal.name });
  const holding = party.leanings.find(({ value }) => value < 0)?.kind;
  return holding
    ? t('agenda.why.holdsBack', { name, deal: deal.name, what: t(`talks.lacking.${holding}`) })
    : t('agenda.why.lacks', { name, deal: deal.name });
}

/** How much words count: the nearer the deal that they further the more, and the more of what is lacking they close. */
export function wordWorth(nearer: number, closes: number): number {
  return bounded(13 + 40 * Math.sqrt(Math.min(1, nearer)) + 24 * closes);
}

/** Presses on parties, each towards the deal that it brings nearest. */
export function wordMatters(ask: Asking, { deals }: BargainView, before: State | null): Matter[] {
  const { world, view, language } = ask;
  return ask.legal.flatMap((order): Matter[] => {
    if (order.kind !== 'press') return [];
    const moves = deals.flatMap((deal) => {
      const move = pressed(world, view, [deal], order);
      return move?.kind === 'press' ? [{ move, deal, worth: move.worth * concern(ask, deal.index) }] : [];
    });
    const [best] = moves.toSorted((a, b) => b.worth - a.worth);
    const party = best?.deal.parties.find((each) => each.actor === order.actor);
    if (!best || !party) return [];
    const { move, deal } = best;
    return [
      {
        kind: wordKind(ask, order.actor),
        order,
        worth: wordWorth(best.worth, Math.min(1, best.move.closes) * concern(ask, best.deal.index)),
        commitment: 0,
        credit: 0,
        tell: () => ({
          why: whyWord(ask, deal, party, before),
          brings: moveWords(world, language, move).brings,
          risk: null,
        }),
      },
    ];
  });
}

/** Who helps the seat could be asked for more. */
export function helpMatters(ask: Asking): Matter[] {
  const { world, view } = ask;
  return ask.legal.flatMap((order): Matter[] => {
    if (order.kind !== 'press') return [];
    const expected = preview(world, view, order);
    if (!('commitment' in expected) || expected.kind !== 'press' || expected.commitment <= 0) return [];
    return [
      {
        kind: 'help',
        order,
        worth: bounded(30 + 4 * expected.commitment),
        commitment: 0,
        credit: 0,
        tell: () => ({
          why: t('agenda.why.help', {
            name: namesOf(ask, [order.actor]),
            level: fixed(view.commitment[order.actor] ?? 0, 0),
          }),
          brings: t('talks.moves.helps', { points: fixed(expected.commitment, 1) }),
          risk: null,
        }),
      },
    ];
  });
}
