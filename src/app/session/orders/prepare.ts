// An order being prepared: what else it could name, and what it would bring, judged from what the actor knows.

import { NONE, check, costOf, preview, revealsOrDraws, sameSide } from '../../../engine/game.ts';
import type { Order } from '../../../engine/game.ts';
import type { Assessment, Choice, March, Prepared } from '../../store/model.ts';
import { isAtFront } from '../../../telling/index.ts';
import type { Steps } from '../breathe.ts';
import { worstAttackOn } from '../overlays/threat.ts';
import { asking, refused } from './asking.ts';
import type { Asking } from './asking.ts';
import { formOf } from './forms.ts';
import type { Alternative } from './forms.ts';
import type { Game } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { orderSentence, previewWords } from '../snapshot/words.ts';

function oddsOf(ask: Asking, order: Order): Pick<Assessment, 'odds' | 'march' | 'people' | 'path'> {
  const expected = preview(ask.world, ask.view, order);
  if (expected.kind === 'attack' && order.kind === 'attack') {
    const share = (games: number) =>
      games / Math.max(1, expected.repulsed + expected.undecided + expected.carried);
    const repulsed = Math.round(50 * share(expected.repulsed));
    const carried = Math.min(50 - repulsed, Math.round(50 * share(expected.carried)));
    return {
      odds: {
        repulsed,
        carried,
        undecided: 50 - repulsed - carried,
        own: expected.ownLosses,
        theirs: expected.theirLosses,
        ownActor: ask.actor,
        theirActor: ask.view.controller[order.target] ?? NONE,
      },
      march: null,
      people: {
        under: ask.view.atHome[order.target] ?? 0,
        harmed: expected.harmed,
        displaced: expected.displaced,
      },
      path: [],
    };
  }
  if (expected.kind === 'strike')
    return {
      odds: null,
      march: null,
      people: { under: expected.people, harmed: expected.harmed, displaced: 0 },
      path: [],
    };
  if (expected.kind === 'move') {
    const { effort, reach, power, threat, path } = expected;
    const march = { effort, reach, power, threat, ...meets(ask, order) };
    return { odds: null, march, people: null, path };
  }
  return { odds: null, march: null, people: null, path: [] };
}

/** Who could come to the end of a move, and how it would meet them with the formations there. */
function meets({ world, view, actor }: Asking, order: Order): Pick<March, 'front' | 'foreseen'> {
  if (order.kind !== 'move') return { front: false, foreseen: null };
  const { to, formations } = order;
  const at = view.at.slice();
  for (const formation of formations) at[formation] = to;
  const controller = view.controller.slice();
  if (!sameSide(world, view, actor, controller[to] ?? NONE)) controller[to] = actor;
  return {
    front: isAtFront(world, view, to, actor),
    foreseen: worstAttackOn(world, { ...view, at, controller }, to),
  };
}

/** What an order would bring, or why it cannot be given. */
function assess(ask: Asking, order: Order): Assessment {
  const { world, view, language } = ask;
  const title = orderSentence(world, order, language, view);
  const refusal = refused(ask, order);
  const common = { order, title, refusal, cost: costOf(order), draws: revealsOrDraws(world, view, order) };
  if (refusal !== null)
    return {
      ...common,
      figures: [],
      odds: null,
      march: null,
      people: null,
      sentences: [],
      risks: [],
      willingness: [],
      path: [],
    };
  const expected = preview(world, view, order);
  const words = previewWords(world, view, order, expected, language);
  return {
    ...common,
    ...oddsOf(ask, order),
    figures: words.figures,
    sentences: words.sentences,
    risks: words.risks,
    willingness:
      'willingness' in expected
        ? expected.willingness
            .filter((party) => concerns(order, party))
            .map(({ actor, deal, now, after, needs }) => ({
              actor,
              deal: say(world.deals.names[deal], language),
              now,
              after,
              needs,
            }))
        : [],
  };
}

/** Whether an order of speech has to do with what a party thinks of a deal: a press with who is pressed, an answer or a proposal with its deal, others with what they move. */
function concerns(
  order: Order,
  party: { readonly actor: number; readonly deal: number; readonly now: number; readonly after: number },
): boolean {
  if (order.kind === 'press') return party.actor === order.actor;
  if ('deal' in order) return party.deal === order.deal;
  return Math.abs(party.after - party.now) >= 0.005;
}

/** The order with what can still be changed about it, in steps: the game must not change meanwhile. */
export function* prepare(game: Game, from: Choice, order: Order, language: string): Steps<Prepared> {
  const ask = asking(game, language);
  yield;
  const form = formOf(order);
  const named = form.alternatives(ask, order);
  const lawful = named.filter((other) => check(ask.world, ask.view, other.order) === null);
  yield;
  const assessment = assess(ask, order);
  yield;
  const present = named.find((other) => sameOrder(other.order, order));
  const targets =
    present && !lawful.includes(present) && order.kind !== 'stance' ? [present, ...lawful] : lawful;
  return {
    choice: from.key,
    order,
    assessment,
    candidates: from.candidates,
    targets: (order.kind === 'stance' ? named : nearFirst(targets)).map(({ index, name, near = 0 }) => ({
      index,
      name,
      near: near > 0,
    })),
    target: form.target(game.world, order),
    level: form.level?.(order) ?? null,
    levels: (form.levels?.(ask) ?? [])
      .filter((level) => check(ask.world, ask.view, form.withLevel?.(order, level) ?? order) === null)
      .toSorted((a, b) => a - b),
  };
}

/** Those that have most to do with opponents first, the rest in their order. */
function nearFirst(targets: readonly Alternative[]): readonly Alternative[] {
  return targets.toSorted((a, b) => (b.near ?? 0) - (a.near ?? 0));
}

/** The order naming another target of its list of alternatives; the same order when there is no such. */
export function retarget(game: Game, order: Order, index: number, language: string): Order {
  const ask = asking(game, language);
  return (
    formOf(order)
      .alternatives(ask, order)
      .find((other) => other.index === index)?.order ?? order
  );
}

function sameOrder(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
