// The heuristic: plays every actor by its doctrine. A turn goes answers, help, strikes, raids, attacks, walks, offers, withdrawals, stances, marches,
// loans, a word after days of silence, rest, talk; each phase gives its orders one at a time until it has none.

import { END, NONE, P, raiders } from '../../engine/game.ts';
import type { ActorIndex, DoctrineValues, Order, View, World } from '../../engine/game.ts';
import type { Decide, Policy } from '../contract.ts';
import { acquire, assess, release } from './assessment.ts';
import type { Worth } from './assessment.ts';
import { bestAttack, bestWalk } from './attack.ts';
import { bestRecall, bestStance, bestWithdrawal } from './garrison.ts';
import { nextMarch } from './march.ts';
import { acquireNeeds, releaseNeeds } from './needs.ts';
import { mainEffort } from './objective.ts';
import { bestOffer, bestRaid } from './quiet.ts';
import { nextAdvisers, nextLeave, nextLight, nextLoan } from './patronage.ts';
import { bestHelp, bestShipment } from './sponsorship.ts';
import { bestStrike } from './strikes.ts';
import {
  nextAnswer,
  nextAppeal,
  nextBreak,
  nextMeeting,
  nextPause,
  nextPress,
  nextProposal,
  nextVerification,
  SENSIBLE,
  TOPICS,
} from './talk.ts';
import type { Speech, Topic } from './talk.ts';
import type { Turn } from './turn.ts';

export { SENSIBLE, TOPICS } from './talk.ts';
export type { Speech } from './talk.ts';
export type { Worth } from './assessment.ts';

/** How a variant of the heuristic differs from it. */
export interface Manner {
  readonly doctrine?: Partial<DoctrineValues>;
  /** How it talks; null: not at all, proposals on the table go unanswered. */
  readonly speech: Speech | null;
  /** Whether it sends supplies to its clients. */
  readonly supplies: boolean;
  /** Which place it makes its main effort: 0 or absent the best by its own reckoning, 1 the second best, and so on. */
  readonly effort?: number;
  /** What it does in a turn, first things first; absent: the usual. */
  readonly phases?: readonly Phase[];
  /** What places are worth to it, as multiples; absent: as they are worth to everybody, and more where its aims name them. */
  readonly worth?: Worth;
  /** Whether its aircraft fly in support of ground of its own side alone, and strike nobody on theirs; absent: both. */
  readonly overOwn?: boolean;
}

/** How the heuristic plays when nothing is changed. */
export const USUAL_MANNER: Manner = { speech: SENSIBLE, supplies: true };

/** A policy that plays by the scenario's doctrine of its actor, changed in the given manner. */
export function heuristicPolicy(id: string, manner: Manner = USUAL_MANNER): Policy {
  return {
    id,
    begin(world: World, view: View): Decide {
      const turn = new HeuristicTurn(world, view, manner);
      return (now) => turn.next(now);
    },
  };
}

/** Days without a word after which talk comes before rest. */
const SILENT_FOR = 2;

const COMMANDERS = [
  'answer',
  'strike',
  'raid',
  'attack',
  'walk',
  'offer',
  'withdraw',
  'stance',
  'march',
  'lend',
  'word',
  'rest',
  'talk',
] as const;
const BACKERS = ['answer', 'leave', 'light', 'strike', 'talk', 'help', 'advise', 'supply'] as const;
export type Phase = (typeof COMMANDERS)[number] | (typeof BACKERS)[number];
/** Who commands troops and helps others too sends help first: what it sends to itself can be used the sooner. */
const BELLIGERENT_BACKERS: readonly Phase[] = ['answer', 'help', 'supply', ...COMMANDERS.slice(1)];

/** What an actor does in a turn, in the usual order. */
export function phasesOf(world: World, actor: ActorIndex): readonly Phase[] {
  if (!world.actors.ground[actor]) return BACKERS;
  return world.actors.sponsor[actor] ? BELLIGERENT_BACKERS : COMMANDERS;
}

class HeuristicTurn {
  private readonly manner: Manner;
  private readonly turn: Turn;
  private readonly phases: readonly Phase[];
  private phase = 0;
  private flown = 0;
  private offered = 0;
  private pressed = 0;
  private verified = 0;
  private mediated = false;
  private rested = NONE;
  private stale = true;
  private chosen = false;

  constructor(world: World, view: View, manner: Manner) {
    this.manner = manner;
    const own = world.actors.doctrine[view.viewer]!;
    this.phases = manner.phases ?? phasesOf(world, view.viewer);
    this.turn = {
      world,
      actor: view.viewer,
      doctrine: manner.doctrine ? { ...own, ...manner.doctrine } : own,
      view,
      now: acquire(world, view.viewer, manner.worth),
      needs: acquireNeeds(world),
      objective: NONE,
      points: 0,
    };
  }

  next(view: View): Order {
    const { turn } = this;
    turn.view = view;
    turn.points = view.points[turn.actor]!;
    while (turn.points > 0 && this.phase < this.phases.length) {
      const order = this.ofPhase();
      if (order) return order;
      this.phase++;
    }
    release(turn.world, turn.now);
    releaseNeeds(turn.world, turn.needs);
    return END;
  }

  private ofPhase(): Order | null {
    const { turn } = this;
    const { world, actor, view } = turn;
    const troops = world.actors.ground[actor] === 1;
    switch (this.phases[this.phase]) {
      case 'answer':
        return this.manner.speech ? (nextAnswer(turn) ?? nextBreak(turn)) : null;
      case 'help':
        return world.actors.sponsor[actor] ? bestHelp(turn) : null;
      case 'light':
        return nextLight(turn);
      case 'advise':
        return world.actors.sponsor[actor] && this.manner.supplies ? nextAdvisers(turn) : null;
      case 'leave':
        return world.bases.count > 0 ? nextLeave(turn) : null;
      case 'lend':
        return troops ? nextLoan(turn) : null;
      case 'supply':
        return world.actors.sponsor[actor] && this.manner.supplies ? bestShipment(turn) : null;
      case 'strike':
        if (!world.actors.air[actor] || !(view.sorties[actor]! + view.drones[actor]!)) return null;
        this.read();
        return bestStrike(turn, this.flown++, this.manner.overOwn ?? false);
      case 'raid': {
        if (!troops || !raiders(world)[actor]) return null;
        this.read();
        const order = bestRaid(turn);
        this.stale ||= order !== null;
        return order;
      }
      case 'offer': {
        if (!troops || !this.manner.speech) return null;
        this.read();
        return bestOffer(turn, this.offered++);
      }
      case 'attack': {
        if (!troops) return null;
        this.read();
        const order = bestAttack(turn);
        this.stale ||= order !== null;
        return order;
      }
      case 'walk': {
        if (!troops) return null;
        this.read();
        const order = bestWalk(turn);
        this.stale ||= order !== null;
        return order;
      }
      case 'withdraw': {
        if (!troops) return null;
        this.read();
        const order = bestWithdrawal(turn);
        this.stale ||= order !== null;
        return order;
      }
      case 'stance':
        if (!troops || turn.points < 2) return null;
        this.read();
        return bestRecall(turn) ?? bestStance(turn);
      case 'march':
        return troops ? nextMarch(turn) : null;
      case 'rest':
        return troops ? this.nextRest() : null;
      case 'word':
        return this.isSilent() ? this.nextTalk() : null;
      case 'talk':
        return this.nextTalk();
      default:
        return null;
    }
  }

  private read(): void {
    const { turn } = this;
    if (!this.stale) return;
    assess(turn.world, turn.view, turn.actor, turn.now);
    this.stale = false;
    if (this.chosen) return;
    this.chosen = true;
    if (turn.world.actors.ground[turn.actor]) turn.objective = mainEffort(turn, this.manner.effort ?? 0);
  }

  /** Formations that have lost order or men and stand in quiet refit. */
  private nextRest(): Order | null {
    const { world, actor, view } = this.turn;
    for (let f = this.rested + 1; f < world.formations.count; f++) {
      if (view.commandedBy[f] !== actor || view.at[f] === NONE || view.acted[f] === view.round[0]) continue;
      if (
        view.supply[f]! < view.rules[P.morale.recoverySupply]! ||
        view.fought[view.at[f]!] === view.round[0]
      )
        continue;
      const worn = view.dispersed[f]! + view.wounded[f]! / 2;
      if (view.cohesion[f]! > 70 && worn < view.strength[f]! * 0.15) continue;
      this.rested = f;
      return { kind: 'refit', formation: f };
    }
    return null;
  }

  /** What a mediator does once a turn: a day of quiet, or a meeting. */
  private nextMediation(): Order | null {
    const { turn } = this;
    const { world, actor } = turn;
    if (this.mediated || world.actors.mediates[actor] !== 1 || !this.manner.speech?.presses) return null;
    this.mediated = true;
    const { speech } = this.manner;
    return nextMeeting(turn, speech.meetWithin) ?? nextPause(turn, speech.quietFor);
  }

  /** Whether the actor has said nothing for so long that a word comes before rest. */
  private isSilent(): boolean {
    const { world, actor, view } = this.turn;
    const days = (view.round[0]! - view.spoke[actor]!) * world.calendar.daysPerRound;
    return world.actors.speaks[actor] === 1 && days >= SILENT_FOR;
  }

  private nextTalk(): Order | null {
    const { speech } = this.manner;
    if (!speech) return null;
    for (const topic of speech.topics ?? TOPICS) {
      const order = this.onTopic(topic, speech);
      if (order) return order;
    }
    return null;
  }

  private onTopic(topic: Topic, speech: Speech): Order | null {
    const { turn } = this;
    switch (topic) {
      case 'propose':
        return nextProposal(turn, speech);
      case 'mediate':
        return this.nextMediation();
      case 'verify':
        return this.verified++ === 0 ? nextVerification(turn) : null;
      case 'press':
        if (this.pressed++ >= (speech.words ?? 1)) return null;
        return nextPress(turn, speech) ?? nextAppeal(turn);
    }
  }
}
