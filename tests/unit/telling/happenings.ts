// Events of three bridges to be told: one at a time, and those of an evening on which the market falls.

import { NONE } from '../../../src/engine/game.ts';
import type { EventKind, GameEvent } from '../../../src/engine/game.ts';
import { bridges, row } from './worlds.ts';

export const place = (id: string): number => row(bridges.locations, id);
export const formation = (id: string): number => row(bridges.formations, id);
export const league = row(bridges.actors, 'league');
export const council = row(bridges.actors, 'council');
export const event = (kind: EventKind, a: number, b = NONE, c = NONE, n = 0): GameEvent => ({
  kind,
  a,
  b,
  c,
  n,
});

export const MARKET_FALLS: readonly GameEvent[] = [
  event('battle', place('market'), council, league, 1.72),
  event('people-harmed', place('market'), council, NONE, 6),
  event('losses', formation('hill-first'), 0, place('ford'), 10),
  event('losses', formation('hill-first'), 1, place('ford'), 31),
  event('losses', formation('first-guard'), 0, place('market'), 22),
  event('losses', formation('first-guard'), 1, place('market'), 70),
  event('formation-broke', formation('first-guard'), place('market'), NONE, 28),
  event('losses', formation('first-guard'), 2, place('market'), 240),
  event('formation-retreated', formation('first-guard'), place('market'), place('port')),
  event('battle-ended', place('market'), council, 2, 1.72),
  event('place-taken', place('market'), council, league),
  event('morale-shock', place('market'), league, NONE, 5.8),
  event('formation-moved', formation('hill-first'), place('ford'), place('market')),
];
