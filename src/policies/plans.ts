// The ways to play among which lookahead chooses: the usual one, and others by other weights of the doctrine, another main effort, or other talk.

import type { ActorIndex, DoctrineValues, World } from '../engine/game.ts';
import type { Policy } from './contract.ts';
import { heuristicPolicy, SENSIBLE, USUAL_MANNER } from './heuristic/index.ts';
import type { Manner, Speech } from './heuristic/index.ts';
import { wayOfScenario } from './ways.ts';

type Change = (own: DoctrineValues) => Partial<DoctrineValues>;

interface Way {
  readonly id: string;
  /** Which seats have it: those with troops, with aircraft, backers, all who speak, mediators. */
  readonly whose: 'ground' | 'air' | 'sponsor' | 'speaks' | 'mediates';
  readonly doctrine?: Change;
  readonly effort?: number;
  readonly supplies?: boolean;
  readonly speech?: Partial<Speech> | null;
}

const WAYS: readonly Way[] = [
  // Attack sooner, with less kept behind; attack only where it is safe; not at all.
  {
    id: 'bold',
    whose: 'ground',
    doctrine: (own) => ({ acceptableOdds: own.acceptableOdds * 0.7, keepBack: own.keepBack * 0.5 }),
  },
  {
    id: 'careful',
    whose: 'ground',
    doctrine: (own) => ({
      acceptableOdds: own.acceptableOdds * 1.6,
      keepBack: Math.min(1, own.keepBack * 2),
    }),
  },
  { id: 'still', whose: 'ground', doctrine: () => ({ acceptableOdds: 10 }) },
  // Hold every place to the last, with or without attacks; fall back early and save the troops.
  { id: 'stand', whose: 'ground', doctrine: () => ({ withdrawBelow: 0, keepBack: 0.6 }) },
  {
    id: 'fortress',
    whose: 'ground',
    doctrine: () => ({ acceptableOdds: 10, withdrawBelow: 0, keepBack: 0.6, supportShare: 0 }),
  },
  { id: 'yield', whose: 'ground', doctrine: (own) => ({ withdrawBelow: own.withdrawBelow * 2 + 0.2 }) },
  // Another main effort than the one that looks best.
  { id: 'second-effort', whose: 'ground', effort: 1 },
  // Sorties against what comes up behind the front, rather than over it.
  { id: 'interdict', whose: 'air', doctrine: () => ({ supportShare: 0 }) },
  // What a backer gives.
  { id: 'generous', whose: 'sponsor', doctrine: () => ({ commitTo: 100, abandonBelow: 0 }) },
  { id: 'steady', whose: 'sponsor', doctrine: () => ({ commitTo: 45 }) },
  { id: 'thrifty', whose: 'sponsor', doctrine: () => ({ commitTo: 30 }) },
  { id: 'sparing', whose: 'sponsor', doctrine: () => ({ commitTo: 15 }), supplies: false },
  // Talk: refuse what is offered; accept it; propose only what is all but agreed, or well before that; keep silent.
  { id: 'refusing', whose: 'speaks', doctrine: () => ({ acceptAbove: 2, proposeFrom: 60 }) },
  { id: 'agreeable', whose: 'speaks', doctrine: () => ({ acceptAbove: -2, pressFrom: 1 }) },
  { id: 'patient', whose: 'mediates', speech: { nearEnough: 0 } },
  { id: 'forward', whose: 'mediates', speech: { nearEnough: -0.25 } },
  { id: 'silent', whose: 'mediates', speech: null },
];

const made = new WeakMap<World, (readonly Policy[] | undefined)[]>();

/** Ways to play a seat other than the one set out with: that one, each with one thing changed. */
export function plansFor(world: World, actor: ActorIndex): readonly Policy[] {
  let lists = made.get(world);
  if (!lists) made.set(world, (lists = []));
  const from = wayOfScenario(world, actor)?.manner ?? USUAL_MANNER;
  return (lists[actor] ??= WAYS.filter((way) => has(world, actor, way.whose)).map((way) =>
    heuristicPolicy(way.id, mannerOf(world.actors.doctrine[actor]!, from, way)),
  ));
}

function has(world: World, actor: ActorIndex, whose: Way['whose']): boolean {
  const { ground, air, sponsor, speaks, mediates } = world.actors;
  switch (whose) {
    case 'ground':
      return ground[actor] === 1;
    case 'air':
      return air[actor] !== null;
    case 'sponsor':
      return sponsor[actor] === 1;
    case 'speaks':
      return speaks[actor] === 1 && world.deals.count > 0;
    case 'mediates':
      return mediates[actor] === 1 && speaks[actor] === 1 && world.deals.count > 0;
  }
}

function mannerOf(own: DoctrineValues, from: Manner, { doctrine, effort, supplies, speech }: Way): Manner {
  return {
    ...from,
    ...(doctrine && { doctrine: { ...from.doctrine, ...doctrine({ ...own, ...from.doctrine }) } }),
    ...(effort !== undefined && { effort }),
    ...(supplies !== undefined && { supplies }),
    ...(speech !== undefined && { speech: speech && { ...SENSIBLE, ...from.speech, ...speech } }),
  };
}
