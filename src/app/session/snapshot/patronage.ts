// What ties a seat to its sponsors or clients, as panels show it: leverage, lights, advisers, bases, lent formations, strain on command.

import { ENEMY, LIGHTS, NONE, commandStrain, delayChance } from '../../../engine/game.ts';
import type { State, World } from '../../../engine/game.ts';
import { tellLastDay } from '../../../telling/index.ts';
import type { BaseView, LoanView, Patronage, PatronView } from '../../store/model.ts';
import { say } from './ground.ts';
import { dateOf } from './words.ts';

function tie(world: World, state: State, sponsor: number, client: number, language: string): PatronView {
  const n = world.actors.count;
  const row = sponsor * n + client;
  const day = (round: number): string => dateOf(world, round, 'long', language);
  const at = state.advisersAt[row] ?? NONE;
  const withheld = state.withheldUntil[row] ?? 0;
  const licensed = world.actors.licensor[client] === sponsor;
  return {
    sponsor,
    client,
    leverage: state.leverage[row] ?? 0,
    advisers:
      at === NONE
        ? null
        : {
            place: say(world.locations.names[at], language),
            until: tellLastDay(world, state.advisersUntil[row] ?? 0, language),
          },
    withheld: withheld >= (state.round[0] ?? 0) ? day(withheld) : null,
    lights: licensed
      ? world.actors.ids.flatMap((_, front) => {
          const pair = client * n + front;
          if (world.actors.ground[front] !== 1 || state.relation[pair] !== ENEMY) return [];
          const until = state.lightUntil[pair] ?? 0;
          const light = LIGHTS[state.light[pair] ?? 0] ?? 'green';
          return [{ front, light, until: until === 0 ? null : day(until) }];
        })
      : [],
  };
}

function basesOf(world: World, state: State, actor: number, language: string): BaseView[] {
  return world.bases.ids.flatMap((_, base) => {
    if (world.bases.actor[base] !== actor) return [];
    const gone = state.gone[base] ?? 0;
    const overrun = state.overrun[base] ?? 0;
    const begun = (state.leaving[base] ?? 0) > 0;
    return [
      {
        place: world.bases.at[base] ?? NONE,
        name: say(world.bases.names[base], language),
        state: overrun > 0 ? 'overrun' : gone >= 1 ? 'left' : begun ? 'leaving' : 'here',
        left: Math.max(0, 1 - gone - overrun),
      } as const,
    ];
  });
}

function loansOf(world: World, state: State, actor: number, language: string): LoanView[] {
  return world.formations.ids.flatMap((_, f) => {
    const owner = world.formations.actor[f] ?? NONE;
    const commander = state.commandedBy[f] ?? owner;
    if (owner === commander || (owner !== actor && commander !== actor)) return [];
    return [
      {
        name: say(world.formations.names[f], language),
        owner,
        commander,
        until: dateOf(world, state.lentUntil[f] ?? 0, 'long', language),
      },
    ];
  });
}

/** All that ties an actor to others' help and command. */
export function patronageOf(world: World, state: State, actor: number, language: string): Patronage {
  const ties: PatronView[] = [];
  for (let sponsor = 0; sponsor < world.actors.count; sponsor++)
    for (const client of world.actors.influences[sponsor] ?? [])
      if (sponsor !== client && (sponsor === actor || client === actor))
        ties.push(tie(world, state, sponsor, client, language));
  const points = world.actors.ground[actor] === 1 ? commandStrain(world, state, actor) : 0;
  return {
    ties,
    bases: basesOf(world, state, actor, language),
    loans: loansOf(world, state, actor, language),
    strain: points > 0.05 ? { points, delay: delayChance(world, state, actor) } : null,
  };
}
