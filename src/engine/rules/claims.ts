// Claims: what outlets say of the day, with bias, delay and rivalry, and what saying it does to nerve, will, opinion and doubt.

import {
  DISTANCE,
  GAINING,
  HARM,
  HELD,
  LOSSES,
  PRISONERS,
  TAKEN,
  UNVERIFIED,
  packClaim,
} from '../claim-kinds.ts';
import { CLAIM_SLOTS, DRAFT_SLOTS } from '../state/columns.ts';
import type { Emit } from '../events.ts';
import { NONE } from '../world/indices.ts';
import type { OutletIndex } from '../world/indices.ts';
import { P } from '../numbers/parameters.ts';
import { draw } from '../state/random.ts';
import { atWar, sameSide } from '../relations.ts';
import type { State } from '../state/state.ts';
import type { World } from '../world/world.ts';
import { believe } from './belief.ts';
import { capturable, capturableAt, frontDistance, gainedGround } from './news.ts';
import { takeTally } from './tally.ts';
import type { Tally } from './tally.ts';

/** What one claim says. One object is filled again for each. */
interface Saying {
  kind: number;
  about: number;
  place: number;
  number: number;
  truth: number;
}
const saying: Saying = { kind: 0, about: NONE, place: NONE, number: 0, truth: 0 };

function say(kind: number, about: number, place: number, number: number, truth: number): Saying {
  saying.kind = kind;
  saying.about = about;
  saying.place = place;
  saying.number = number;
  saying.truth = truth;
  return saying;
}

/** Every outlet speaks of the day: at most so many claims each, those that come late are kept until they are due. */
export function reportTheDay(world: World, state: State, emit: Emit): void {
  const tally = takeTally(world, state);
  for (let o = 0; o < world.outlets.count; o++) {
    const owner = world.outlets.actor[o];
    if (owner !== NONE && state.collapsed[owner]) continue;
    let left = state.rules[P.claims.most];
    left -= tellOfPlaces(world, state, o, left, emit);
    left -= tellOfMen(world, state, o, tally, left, emit);
    left -= tellOfTheFront(world, state, o, left, emit);
    tellOfHarm(world, state, o, tally, left, emit);
  }
}

function makes(world: World, outlet: OutletIndex, kind: number): boolean {
  return (world.outlets.kinds[outlet] & (1 << kind)) !== 0;
}

function reports(world: World, state: State, outlet: OutletIndex): boolean {
  return draw(state, 'claims') < world.outlets.reports[outlet];
}

function invents(world: World, state: State, outlet: OutletIndex): boolean {
  const chance = world.outlets.falsehood[outlet] * world.calendar.daysPerRound;
  return chance > 0 && draw(state, 'claims') < chance;
}

/** A number as the outlet gives it: factor x (1 ± noise), at least 1. */
function told(state: State, truth: number, factor: number): number {
  const noise = state.rules[P.claims.noise];
  return Math.max(1, Math.round(truth * factor * (1 - noise + 2 * noise * draw(state, 'claims'))));
}

/** Places that changed hands today, denied by who lost them; and one that did not. */
function tellOfPlaces(world: World, state: State, o: OutletIndex, left: number, emit: Emit): number {
  const owner = world.outlets.actor[o];
  const least = state.rules[P.claims.leastValue];
  const { heldSince } = state;
  const round = state.round[0];
  let made = 0;
  for (let place = 0; place < heldSince.length; place++) {
    if (made >= left) return made;
    if (heldSince[place] !== round || world.locations.value[place] < least) continue;
    const taker = state.controller[place];
    const loser = state.previous[place];
    if (taker === NONE) continue;
    if (owner === NONE || sameSide(world, state, owner, taker)) {
      if (!makes(world, o, TAKEN) || !reports(world, state, o)) continue;
      draft(world, state, o, say(TAKEN, taker, place, 0, 1), emit);
      made++;
    } else if (sameSide(world, state, owner, loser)) {
      if (!makes(world, o, HELD) || !invents(world, state, o)) continue;
      draft(world, state, o, say(HELD, loser, place, 0, 0), emit);
      made++;
    }
  }
  if (made >= left || owner === NONE || !makes(world, o, TAKEN) || !invents(world, state, o)) return made;
  const choices = capturable(world, state, owner);
  if (choices === 0) return made;
  const place = capturableAt(world, Math.floor(draw(state, 'claims') * choices));
  draft(world, state, o, say(TAKEN, owner, place, 0, 0), emit);
  return made + 1;
}

/** Losses and prisoners of opponents; of everybody when the outlet is nobody's mouth. */
function tellOfMen(
  world: World,
  state: State,
  o: OutletIndex,
  tally: Tally,
  left: number,
  emit: Emit,
): number {
  const owner = world.outlets.actor[o];
  const least = state.rules[P.claims.leastMen];
  const bias = world.outlets.bias[o];
  let made = 0;
  for (let actor = 0; actor < world.actors.count; actor++) {
    if (owner !== NONE && !atWar(world, state, owner, actor)) continue;
    const { prisoners, prisonersAt, lost, lostAt } = tally;
    if (made < left && makes(world, o, PRISONERS) && prisoners[actor] >= least && reports(world, state, o)) {
      const men = prisoners[actor];
      draft(world, state, o, say(PRISONERS, actor, prisonersAt[actor], told(state, men, bias), men), emit);
      made++;
    }
    if (made < left && makes(world, o, LOSSES) && lost[actor] >= least && reports(world, state, o)) {
      const men = lost[actor];
      draft(world, state, o, say(LOSSES, actor, lostAt[actor], told(state, men, bias), men), emit);
      made++;
    }
  }
  return made;
}

/** How far the front is from the city that matters, and whether a counter-attack gains ground. */
function tellOfTheFront(world: World, state: State, o: OutletIndex, left: number, emit: Emit): number {
  const city = world.outlets.city[o];
  if (city === NONE || left <= 0) return 0;
  const holder = state.controller[city];
  if (holder === NONE) return 0;
  const front = frontDistance(world, state, city, holder);
  if (front.km > state.rules[P.claims.distanceMost]) return 0;
  const owner = world.outlets.actor[o];
  const bias = world.outlets.bias[o];
  let made = 0;
  if (makes(world, o, DISTANCE) && reports(world, state, o)) {
    const truth = Math.round(front.km);
    const factor = owner === NONE ? 1 : sameSide(world, state, owner, holder) ? bias : 1 / bias;
    draft(world, state, o, say(DISTANCE, front.actor, city, told(state, truth, factor), truth), emit);
    made++;
  }
  if (made >= left || owner === NONE || !makes(world, o, GAINING)) return made;
  if (!sameSide(world, state, owner, holder)) return made;
  const gained = gainedGround(world, state, owner);
  if (gained ? reports(world, state, o) : invents(world, state, o)) {
    draft(world, state, o, say(GAINING, owner, city, 0, gained ? 1 : 0), emit);
    made++;
  }
  return made;
}

/** Civilians harmed by opponents; by anybody when the outlet is nobody's mouth. */
function tellOfHarm(
  world: World,
  state: State,
  o: OutletIndex,
  tally: Tally,
  left: number,
  emit: Emit,
): void {
  if (!makes(world, o, HARM)) return;
  const owner = world.outlets.actor[o];
  let made = 0;
  for (let actor = 0; actor < world.actors.count && made < left; actor++) {
    if (owner !== NONE && !atWar(world, state, owner, actor)) continue;
    const people = tally.harmed[actor];
    if (people < state.rules[P.claims.leastHarm] || !reports(world, state, o)) continue;
    draft(world, state, o, say(HARM, actor, NONE, told(state, people, world.outlets.bias[o]), people), emit);
    made++;
  }
}

/** Says it at once, or keeps it until the outlet speaks; when too much waits already it is never said. */
function draft(world: World, state: State, o: OutletIndex, said: Saying, emit: Emit): void {
  const delay = world.outlets.delay[o];
  if (delay === 0) {
    publish(world, state, o, said, 0, emit);
    return;
  }
  for (let slot = 0; slot < DRAFT_SLOTS; slot++) {
    if (state.draftDue[slot] > 0) continue;
    state.draftDue[slot] = state.round[0] + delay;
    state.draftOutlet[slot] = o;
    state.draftKind[slot] = said.kind;
    state.draftAbout[slot] = said.about;
    state.draftPlace[slot] = said.place;
    state.draftNumber[slot] = said.number;
    state.draftTruth[slot] = said.truth;
    return;
  }
}

/** Says what has waited until today. */
export function publishDue(world: World, state: State, emit: Emit): void {
  for (let slot = 0; slot < DRAFT_SLOTS; slot++) {
    if (state.draftDue[slot] === 0 || state.draftDue[slot] > state.round[0]) continue;
    state.draftDue[slot] = 0;
    const { draftKind, draftAbout, draftPlace, draftNumber, draftTruth } = state;
    const said = say(
      draftKind[slot],
      draftAbout[slot],
      draftPlace[slot],
      draftNumber[slot],
      draftTruth[slot],
    );
    publish(world, state, state.draftOutlet[slot], said, 0, emit);
  }
}

/** Lets an outlet say something that no rule made it say: of `taken` and `held` the truth is how the ground stands, of numbers it is none. */
export function sayByHand(
  world: World,
  state: State,
  o: OutletIndex,
  kind: number,
  about: number,
  place: number,
  number: number,
  emit: Emit,
): void {
  const plain = kind === TAKEN || kind === HELD;
  const truth = plain && sameSide(world, state, about, state.controller[place]) ? 1 : 0;
  publish(world, state, o, say(kind, about, place, plain ? 0 : number, truth), 0, emit);
}

/** Puts a claim before the public: it is remembered, has its effect, and may be answered. */
function publish(
  world: World,
  state: State,
  o: OutletIndex,
  said: Saying,
  answers: number,
  emit: Emit,
): void {
  const { kind, about, place, number, truth } = said;
  const serial = ++state.claimCount[0];
  const slot = serial % CLAIM_SLOTS;
  state.claimSerial[slot] = serial;
  state.claimOutlet[slot] = o;
  state.claimKind[slot] = kind;
  state.claimAbout[slot] = about;
  state.claimPlace[slot] = place;
  state.claimNumber[slot] = number;
  state.claimTruth[slot] = truth;
  state.claimRound[slot] = state.round[0];
  state.claimAnswers[slot] = answers;
  state.claimStatus[slot] = UNVERIFIED;
  state.claimJudge[slot] = NONE;
  state.claimJudged[slot] = 0;
  state.claimFound[slot] = 0;
  state.claimsMade[o]++;
  emit(answers > 0 ? 'claim-answered' : 'claim-made', o, packClaim(kind, about), place, number);
  believe(world, state, slot);
  if (answers > 0) return;
  for (let rival = 0; rival < world.outlets.count; rival++)
    if (world.outlets.rivals[rival].includes(o)) answer(world, state, rival, slot, emit);
}

/** A rival says the contrary: the place is held, the number is another. */
function answer(world: World, state: State, rival: OutletIndex, slot: number, emit: Emit): void {
  const owner = world.outlets.actor[rival];
  if (owner !== NONE && state.collapsed[owner]) return;
  if (draw(state, 'claims') >= world.outlets.answers[rival]) return;
  const serial = state.claimSerial[slot];
  const about = state.claimAbout[slot];
  const place = state.claimPlace[slot];
  const truth = state.claimTruth[slot];
  const kind = state.claimKind[slot];
  if (kind === TAKEN) {
    const holder = truth === 1 ? state.previous[place] : state.controller[place];
    if (owner === NONE || !sameSide(world, state, owner, holder)) return;
    publish(world, state, rival, say(HELD, holder, place, 0, 1 - truth), serial, emit);
  } else if (kind === DISTANCE) {
    const factor = sameSide(world, state, owner, about)
      ? 1 / world.outlets.bias[rival]
      : world.outlets.bias[rival];
    publish(world, state, rival, say(kind, about, place, told(state, truth, factor), truth), serial, emit);
  } else if (kind === LOSSES || kind === PRISONERS || kind === HARM) {
    if (owner !== about) return;
    const admitted = told(state, truth, state.rules[P.claims.answered]);
    publish(world, state, rival, say(kind, about, place, admitted, truth), serial, emit);
  }
}
