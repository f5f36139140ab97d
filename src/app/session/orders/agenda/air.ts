// What the seat's aircraft could do today, and whether a base should be left while there is time.

import { t } from 'i18next';
import { NONE, check, distances, preview, sortiesFor } from '../../../../engine/game.ts';
import type { StrikeOrder } from '../../../../engine/game.ts';
import { about, count, fixed, percent } from '../../../i18n/index.ts';
import { say } from '../../snapshot/ground.ts';
import { previewWords } from '../../snapshot/words.ts';
import { atWar } from '../asking.ts';
import type { Asking } from '../asking.ts';
import { menAgainst, menFacing } from '../choices/ranking.ts';
import { bounded } from './matter.ts';
import type { Matter } from './matter.ts';

/** Men at a place who belong to opponents of those who hold the places around it, as the seat knows them. */
function menAt({ world, view }: Asking, place: number): number {
  let men = 0;
  for (let f = 0; f < world.formations.count; f++) if (view.at[f] === place) men += view.strength[f] ?? 0;
  return men;
}

/** Share of its men that a strike of all sorties takes from a garrison, or of power that it adds: above this it counts fully. */
const STRONG = 0.25;
/** Civilians hurt that take away all that a strike is worth. */
const PRICE = 40;

/** A strike with all sorties that can fly there. */
function inForce({ world, view, actor }: Asking, order: StrikeOrder): StrikeOrder {
  return { ...order, sorties: Math.max(1, sortiesFor(world, view, actor, order)) };
}

/** Strikes: what they add or take, where men face each other, less what they may do to people. */
export function airMatters(ask: Asking): Matter[] {
  const { world, view } = ask;
  const places = ask.legal.filter(
    (order): order is StrikeOrder => order.kind === 'strike' && order.purpose !== 'interdict',
  );
  return places.flatMap((lawful): Matter[] => {
    const facing = menFacing(ask, lawful);
    const order = inForce(ask, lawful);
    if (facing === 0 || check(world, view, order) !== null) return [];
    const expected = preview(world, view, order);
    if (expected.kind !== 'strike') return [];
    const men = menAt(ask, order.target);
    const share = order.purpose === 'support' ? expected.effect : expected.effect / Math.max(1, men);
    const works = Math.min(1, share / STRONG + expected.cohesion / 20);
    const counts = Math.min(1, facing / 4000);
    const worth = (6 + 58 * works) * (0.4 + 0.6 * counts) - (30 * expected.harmed) / PRICE;
    return [
      {
        kind: 'air',
        order,
        worth: bounded(worth),
        commitment: 0,
        credit: 0,
        tell: () => ({
          why: whyStruck(ask, order, men),
          brings:
            order.purpose === 'support'
              ? t('agenda.brings.support', { share: percent(expected.effect) })
              : t('agenda.brings.wear', {
                  men: about(expected.effect),
                  cohesion: fixed(expected.cohesion, 1),
                }),
          risk:
            expected.harmed >= 0.5
              ? t('agenda.risk.harm', {
                  count: Math.round(expected.harmed),
                  people: about(Math.round(expected.harmed)),
                })
              : null,
        }),
      },
    ];
  });
}

function whyStruck(ask: Asking, order: StrikeOrder, men: number): string {
  const place = say(ask.world.locations.names[order.target], ask.language);
  if (order.purpose === 'wear') return t('agenda.why.wear', { place, men: about(men) });
  return t('agenda.why.support', {
    place,
    men: about(men),
    opponents: about(menAgainst(ask, order.target)),
  });
}

/** How far a front must be from a base for nobody to think of leaving, as a multiple of how near the seat's doctrine lets it come. */
const FORESIGHT = 2;

/** Km of effort from a place to the nearest that an opponent holds. */
function frontFrom(ask: Asking, place: number): number {
  const { world, view } = ask;
  const table = distances(world);
  return world.locations.ids.reduce(
    (least, _, l) =>
      atWar(ask, view.controller[l] ?? NONE)
        ? Math.min(least, table[place * world.locations.count + l] ?? Infinity)
        : least,
    Infinity,
  );
}

/** Bases outweighed by opponents whose front comes near: leaving takes days and is seen. */
export function baseMatters(ask: Asking): Matter[] {
  const { world, view, actor, language } = ask;
  const { leaveBelow, leaveWithin } = world.actors.doctrine[actor]!;
  return ask.legal.flatMap((order): Matter[] => {
    if (order.kind !== 'leave') return [];
    const expected = preview(world, view, order);
    if (expected.kind !== 'leave' || expected.threat <= expected.power) return [];
    const km = frontFrom(ask, order.base);
    if (km > FORESIGHT * leaveWithin) return [];
    const isDue = km <= leaveWithin && expected.power < leaveBelow * expected.threat;
    const base = world.bases.at.indexOf(order.base);
    return [
      {
        kind: 'base',
        order,
        worth: bounded((isDue ? 44 : 12) + 40 * expected.stake),
        commitment: 0,
        credit: 0,
        tell: () => {
          const told = previewWords(world, view, order, expected, language);
          return {
            why: t('agenda.why.base', {
              base: say(world.bases.names[base], language),
              km: count(km),
              threat: fixed(expected.threat, 1),
              power: fixed(expected.power, 1),
            }),
            brings: t('agenda.brings.base', {
              day: told.figures[0]?.text ?? '',
              share: percent(expected.stake),
            }),
            risk: t('agenda.risk.base', {
              will: fixed(expected.resolve, 1),
              credit: percent(expected.credit),
            }),
          };
        },
      },
    ];
  });
}
