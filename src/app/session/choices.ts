// What the person on turn could do with the selection, each with an order that is lawful or the reason why there is none.

import { ENEMY, NONE, STANCES, check } from '../../engine/game.ts';
import type { Order, StrikeOrder, StrikePurpose } from '../../engine/game.ts';
import type { MapThing } from '../map/model.ts';
import type { Candidate, Choice, Choices } from '../store/model.ts';
import { asking, levels, refused, routeName } from './asking.ts';
import type { Asking } from './asking.ts';
import type { Game } from './game.ts';
import { say } from './ground.ts';
import { neighbours } from './ways.ts';

/** What an order with a place in mind is called in the list of choices. */
export type ChoiceKey =
  | 'stance'
  | 'move'
  | 'attack'
  | 'refit'
  | 'support'
  | 'wear'
  | 'interdict'
  | 'ship'
  | 'reinforce'
  | 'commit'
  | 'press'
  | 'propose'
  | 'accept'
  | 'reject';

function ownAt({ world, view, actor }: Asking, place: number): number[] {
  const found: number[] = [];
  for (let f = 0; f < world.formations.count; f++) {
    if (world.formations.actor[f] === actor && view.at[f] === place && view.strength[f]! > 0) found.push(f);
  }
  return found;
}

function atWar({ world, view, actor }: Asking, other: number): boolean {
  return other !== NONE && view.relation[actor * world.actors.count + other] === ENEMY;
}

/** The first of some orders that is lawful; else why the first is not. */
function choose(ask: Asking, orders: readonly Order[]): { order: Order | null; refusal: string | null } {
  const lawful = orders.find((order) => check(ask.world, ask.view, order) === null);
  if (lawful) return { order: lawful, refusal: null };
  const [first] = orders;
  return { order: null, refusal: first ? refused(ask, first) : null };
}

function candidatesOf(
  ask: Asking,
  formations: readonly number[],
  single: (formation: number) => Order,
): Candidate[] {
  return formations.map((index) => ({
    index,
    from: say(ask.world.locations.names[ask.view.at[index] ?? NONE], ask.language),
    refusal: refused(ask, single(index)),
  }));
}

function detailOf(ask: Asking, order: Order | null): string {
  const place = (l: number) => say(ask.world.locations.names[l], ask.language);
  if (!order) return '';
  switch (order.kind) {
    case 'move':
      return place(order.to);
    case 'attack':
      return place(order.target);
    case 'refit':
    case 'reinforce':
      return say(ask.world.formations.short[order.formation], ask.language);
    case 'strike':
      return order.purpose === 'interdict' ? routeName(ask, order.target) : place(order.target);
    case 'ship':
      return say(ask.world.actors.short[order.client], ask.language);
    case 'press':
      return say(ask.world.actors.short[order.actor], ask.language);
    case 'propose':
    case 'accept':
    case 'reject':
      return say(ask.world.deals.names[order.deal], ask.language);
    case 'commit':
      return String(order.level);
    case 'stance':
    case 'end':
      return '';
  }
}

function choice(
  ask: Asking,
  key: ChoiceKey,
  kind: Order['kind'],
  found: { order: Order | null; refusal: string | null },
  candidates: readonly Candidate[] = [],
): Choice {
  return { key, kind, ...found, detail: detailOf(ask, found.order), candidates };
}

/** Distance in km along one road, or far. */
function kmTo({ world }: Asking, from: number, to: number): number {
  return neighbours(world, from).reduce(
    (least, edge) => (edge.place === to ? Math.min(least, world.routes.km[edge.route]!) : least),
    1e6,
  );
}

function byFormations(a: Order, b: Order): number {
  const size = (order: Order) =>
    order.kind === 'move' || order.kind === 'attack' ? order.formations.length : 0;
  return size(b) - size(a);
}

function fromHere(ask: Asking, place: number, only: number | null): Choice[] {
  const here = ownAt(ask, place);
  if (here.length === 0) return [];
  const idle = here.filter((formation) => ask.view.acted[formation] !== ask.view.round[0]);
  const group = only !== null && here.includes(only) ? [only] : idle.length > 0 ? idle : here;
  const around = neighbours(ask.world, place).map((edge) => edge.place);
  const hostile = around.filter((near) => atWar(ask, ask.view.controller[near] ?? NONE));
  const moves = ask.legal.filter(
    (order) => order.kind === 'move' && order.formations.every((formation) => group.includes(formation)),
  );
  moves.sort(
    (a, b) =>
      byFormations(a, b) ||
      (a.kind === 'move' && b.kind === 'move' ? kmTo(ask, place, a.to) - kmTo(ask, place, b.to) : 0),
  );
  const friendly = around.find((near) => !hostile.includes(near));
  const attacks = ask.legal
    .filter(
      (order) => order.kind === 'attack' && order.formations.every((formation) => group.includes(formation)),
    )
    .toSorted(byFormations);
  const [target] = hostile;
  return [
    choice(
      ask,
      'attack',
      'attack',
      choose(ask, [
        ...attacks,
        ...(target === undefined
          ? []
          : [{ kind: 'attack', formations: group, target, advance: true } as const]),
      ]),
      candidatesOf(ask, here, (formation) => attackBy(attacks, formation, target)),
    ),
    choice(
      ask,
      'move',
      'move',
      choose(ask, [
        ...moves,
        ...(friendly === undefined ? [] : [{ kind: 'move', formations: group, to: friendly } as const]),
      ]),
      candidatesOf(ask, here, (formation) => moveBy(moves, formation, friendly ?? place)),
    ),
    choice(
      ask,
      'refit',
      'refit',
      choose(
        ask,
        group.map((formation) => ({ kind: 'refit', formation }) as const),
      ),
      candidatesOf(ask, here, (formation) => ({ kind: 'refit', formation })),
    ),
  ];
}

/** A lawful attack by one formation alone, or one that will be refused with the reason. */
function attackBy(attacks: readonly Order[], formation: number, target: number | undefined): Order {
  const own = attacks.find((order) => order.kind === 'attack' && order.formations.includes(formation));
  const at = own?.kind === 'attack' ? own.target : (target ?? 0);
  return { kind: 'attack', formations: [formation], target: at, advance: true };
}

function moveBy(moves: readonly Order[], formation: number, to: number): Order {
  const own = moves.find((order) => order.kind === 'move' && order.formations.includes(formation));
  return { kind: 'move', formations: [formation], to: own?.kind === 'move' ? own.to : to };
}

function intoHere(ask: Asking, place: number): Choice[] {
  const { world, view, actor } = ask;
  if (world.actors.ground[actor] !== 1 || world.locations.abroad[place] === 1) return [];
  const hostile = atWar(ask, view.controller[place] ?? NONE);
  const orders = ask.legal
    .filter((order) =>
      hostile
        ? order.kind === 'attack' && order.target === place
        : order.kind === 'move' && order.to === place,
    )
    .toSorted(byFormations);
  const near = [...new Set(neighbours(world, place).flatMap((edge) => ownAt(ask, edge.place)))];
  const able = new Set(
    orders.flatMap((order) =>
      order.kind === 'move' || order.kind === 'attack' ? [...order.formations] : [],
    ),
  );
  for (const formation of near) able.add(formation);
  const candidates = [...able].toSorted((a, b) => a - b);
  const single = (formation: number): Order =>
    hostile
      ? { kind: 'attack', formations: [formation], target: place, advance: true }
      : { kind: 'move', formations: [formation], to: place };
  const fallback = near[0] === undefined ? [] : [single(near[0])];
  const key = hostile ? 'attack' : 'move';
  return [
    choice(ask, key, key, choose(ask, [...orders, ...fallback]), candidatesOf(ask, candidates, single)),
  ];
}

function strikesAt(ask: Asking, place: number): Choice[] {
  const air = ask.world.actors.air[ask.actor];
  if (!air || ask.world.locations.abroad[place] === 1) return [];
  const at = (purpose: StrikePurpose): Order[] =>
    purpose === 'interdict'
      ? neighbours(ask.world, place).map(({ route }) => ({
          kind: 'strike',
          purpose,
          target: route,
          sorties: 1,
        }))
      : [{ kind: 'strike', purpose, target: place, sorties: 1 }];
  const hostile = atWar(ask, ask.view.controller[place] ?? NONE);
  const useful = air.purposes.filter((purpose) => hostile || purpose === 'support');
  return useful.map((purpose) => choice(ask, purpose, 'strike', choose(ask, at(purpose))));
}

function stanceAt(ask: Asking, place: number): Choice[] {
  if (ask.view.controller[place] !== ask.actor || ask.world.actors.ground[ask.actor] !== 1) return [];
  const orders = STANCES.map((stance) => ({ kind: 'stance', place, stance }) as const);
  const now = STANCES[ask.view.stance[place] ?? 0];
  return [
    choice(
      ask,
      'stance',
      'stance',
      choose(
        ask,
        orders.filter((order) => order.stance !== now),
      ),
    ),
  ];
}

function onRoute(ask: Asking, route: number): Choice[] {
  const air = ask.world.actors.air[ask.actor];
  const list: Choice[] = [];
  if (air?.purposes.includes('interdict'))
    list.push(
      choice(
        ask,
        'interdict',
        'strike',
        choose(ask, [{ kind: 'strike', purpose: 'interdict', target: route, sorties: 1 }]),
      ),
    );
  return list;
}

/** Men of opponents at a strike's target, or at the ends of its road. */
function menUnder(ask: Asking, strike: StrikeOrder): number {
  const { world, view } = ask;
  const places =
    strike.purpose === 'interdict'
      ? [world.routes.from[strike.target], world.routes.to[strike.target]]
      : [strike.target];
  let men = 0;
  for (let f = 0; f < world.formations.count; f++) {
    const hostile = atWar(ask, world.formations.actor[f] ?? NONE);
    if (hostile && places.includes(view.at[f])) men += view.strength[f] ?? 0;
  }
  return men;
}

function everywhere(ask: Asking): Choice[] {
  const { world, view, actor } = ask;
  const list: Choice[] = [];
  const others = world.actors.ids.map((_, index) => index).filter((index) => index !== actor);
  const deals = world.deals.ids.map((_, deal) => deal);
  const entries = world.actors.entries[actor] ?? [];
  const clients = world.actors.clients[actor] ?? [];
  if (world.actors.speaks[actor] === 1 && deals.length > 0) {
    const answer = (kind: 'accept' | 'reject') =>
      choose(
        ask,
        deals.map((deal) => ({ kind, deal })),
      );
    const table = deals.some(
      (deal) => view.proposedBy[deal] !== NONE && view.proposedUntil[deal]! >= view.round[0]!,
    );
    if (table)
      list.push(
        choice(ask, 'accept', 'accept', answer('accept')),
        choice(ask, 'reject', 'reject', answer('reject')),
      );
  }
  if (entries.length > 0) {
    const ships = entries.flatMap((entry) =>
      clients.map((client) => ({ kind: 'ship', entry, client }) as const),
    );
    if (ships.length > 0) list.push(choice(ask, 'ship', 'ship', choose(ask, ships)));
    const pool = world.formations.ids
      .map((_, f) => f)
      .filter((f) => world.formations.sponsor[f] === actor && view.at[f] === NONE && view.strength[f]! > 0);
    const sent = pool.flatMap((formation) =>
      entries.map((entry) => ({ kind: 'reinforce', formation, entry }) as const),
    );
    if (sent.length > 0) list.push(choice(ask, 'reinforce', 'reinforce', choose(ask, sent)));
  }
  if (world.actors.air[actor] && world.actors.ground[actor] !== 1) {
    const strikes = ask.legal
      .filter((order) => order.kind === 'strike')
      .toSorted((a, b) => menUnder(ask, b) - menUnder(ask, a));
    for (const purpose of world.actors.air[actor].purposes) {
      const these = strikes.filter((order) => order.kind === 'strike' && order.purpose === purpose);
      if (these.length > 0) list.push(choice(ask, purpose, 'strike', choose(ask, these)));
    }
  }
  if (world.actors.sponsor[actor] === 1)
    list.push(
      choice(
        ask,
        'commit',
        'commit',
        choose(
          ask,
          levels(ask).map((level) => ({ kind: 'commit', level })),
        ),
      ),
    );
  if (world.actors.speaks[actor] === 1 && deals.length > 0) {
    list.push(
      choice(
        ask,
        'press',
        'press',
        choose(
          ask,
          others.map((other) => ({ kind: 'press', actor: other })),
        ),
      ),
    );
    list.push(
      choice(
        ask,
        'propose',
        'propose',
        choose(
          ask,
          deals.map((deal) => ({ kind: 'propose', deal })),
        ),
      ),
    );
  }
  return list;
}

/** Everything that could be done with the selection; with none, what needs no place. */
export function choicesFor(
  game: Game,
  selection: MapThing | null,
  language: string,
  version: number,
): Choices {
  const ask = asking(game, language);
  const list: Choice[] = [];
  if (selection?.kind === 'route') list.push(...onRoute(ask, selection.index));
  else if (selection) {
    const only = selection.kind === 'formation' ? selection.index : null;
    const place = only === null ? selection.index : (ask.view.at[only] ?? NONE);
    if (place !== NONE) {
      const leaving = fromHere(ask, place, only);
      list.push(...leaving);
      if (leaving.length === 0) list.push(...intoHere(ask, place));
      list.push(...stanceAt(ask, place), ...strikesAt(ask, place));
    }
  } else list.push(...everywhere(ask));
  return { version, selection, list };
}
