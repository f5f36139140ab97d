// What can be changed in how a seat is played, one thing at a time, by lot: weights of the doctrine, the order of what is done in a turn, what
// places are worth, the main effort, and talk.

import { DOCTRINE } from '../../engine/game.ts';
import type { ActorIndex, DoctrineName, Random, World } from '../../engine/game.ts';
import { SENSIBLE, TOPICS, phasesOf } from '../../policies/heuristic/index.ts';
import type { Manner, Speech } from '../../policies/heuristic/index.ts';

/** What a seat has that can be changed. */
interface Seat {
  readonly world: World;
  readonly actor: ActorIndex;
  readonly weights: readonly DoctrineName[];
  /** Ids of the places of value, and of those that the seat's aims name. */
  readonly places: readonly string[];
  readonly kinds: readonly Kind[];
  readonly speech: readonly SpeechKind[];
}

type Kind = 'doctrine' | 'phases' | 'worth' | 'effort' | 'supplies' | 'speech' | 'overOwn';
type SpeechKind = 'near' | 'words' | 'topics' | 'cause' | 'meet' | 'quiet' | 'silent' | 'presses';

const WAR: readonly DoctrineName[] = [
  'acceptableOdds',
  'gatherTo',
  'withdrawBelow',
  'keepBack',
  'guardOfValue',
  'minimumGarrison',
  'travelAversion',
  'reluctanceToReturn',
  'recallBelow',
  'obedience',
  'offerFrom',
];
const TALK: readonly DoctrineName[] = ['pressFrom', 'proposeFrom', 'acceptAbove', 'breakBelow'];

/** Value from which a place is worth an opinion of its own. */
const OF_VALUE = 3;
/** Least and most that a place is worth, as a multiple. */
const WORTH = { low: 0.1, high: 6 } as const;
/** Chance that one more thing is changed. */
const ONE_MORE = 0.35;

/** Gives, at each call, the manner with something changed. */
export type Change = (manner: Manner) => Manner;

/** Changes for a seat, drawn from a stream: the same stream gives the same changes. */
export function changesFor(world: World, actor: ActorIndex, random: Random): Change {
  const seat = seatOf(world, actor);
  return (manner) => {
    let changed = changeOne(seat, manner, random);
    while (random() < ONE_MORE) changed = changeOne(seat, changed, random);
    return changed;
  };
}

function seatOf(world: World, actor: ActorIndex): Seat {
  const { actors, aims, bases, locations } = world;
  const ground = actors.ground[actor] === 1;
  const speaks = actors.speaks[actor] === 1;
  const sponsor = actors.sponsor[actor] === 1;
  const flies = Boolean(actors.air[actor]);
  const aimed = new Set<number>();
  for (let aim = 0; aim < aims.count; aim++) {
    const asked = aims.quantity[aim];
    if (aims.actor[aim] === actor && asked?.kind === 'value-held')
      for (const place of asked.places) aimed.add(place);
  }
  const when = <T>(held: boolean, list: readonly T[]): readonly T[] => (held ? list : []);
  return {
    world,
    actor,
    weights: [
      ...when(ground, WAR),
      ...when(flies, ['supportShare'] as const),
      ...when(speaks, TALK),
      ...when(speaks && ground, ['pauseAbove'] as const),
      ...when(sponsor, ['commitTo', 'abandonBelow'] as const),
      ...when(
        actors.ids.some((_, client) => actors.licensor[client] === actor),
        ['restrainFrom'] as const,
      ),
      ...when(sponsor && bases.actor.includes(actor), ['leaveBelow', 'leaveWithin'] as const),
    ],
    places: locations.ids.filter(
      (_, place) => !locations.abroad[place] && (aimed.has(place) || locations.value[place]! >= OF_VALUE),
    ),
    kinds: [
      'doctrine',
      'doctrine',
      'doctrine',
      'phases',
      'phases',
      ...when<Kind>(ground || flies, ['worth', 'worth']),
      ...when<Kind>(speaks, ['speech', 'speech']),
      ...when<Kind>(ground, ['effort']),
      ...when<Kind>(sponsor, ['supplies']),
      ...when<Kind>(flies, ['overOwn']),
    ],
    speech: [
      'near',
      'words',
      'words',
      'topics',
      'topics',
      'cause',
      'cause',
      ...when<SpeechKind>(actors.mediates[actor] === 1, ['meet', 'quiet', 'quiet', 'meet']),
      'silent',
      'presses',
    ],
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** The list with a thing put in at a place drawn by lot. */
function putIn<T>(list: readonly T[], thing: T, random: Random): T[] {
  return list.toSpliced(Math.floor(random() * (list.length + 1)), 0, thing);
}

function changeOne(seat: Seat, manner: Manner, random: Random): Manner {
  switch (pick(seat.kinds, random)) {
    case 'doctrine':
      return changeWeight(seat, manner, random);
    case 'phases':
      return changePhases(seat, manner, random);
    case 'worth':
      return changeWorth(seat, manner, random);
    case 'effort':
      return {
        ...manner,
        effort: pick(
          [0, 1, 2].filter((effort) => effort !== (manner.effort ?? 0)),
          random,
        ),
      };
    case 'supplies':
      return { ...manner, supplies: !manner.supplies };
    case 'overOwn':
      return { ...manner, overOwn: !manner.overOwn };
    case 'speech':
      return { ...manner, speech: changeSpeech(seat, manner.speech, random) };
  }
}

/** One weight: its least, its most, anything between, or a multiple of what it was. */
function changeWeight({ world, actor, weights }: Seat, manner: Manner, random: Random): Manner {
  const weight = pick(weights, random);
  const { low, high, unit } = DOCTRINE[weight];
  const now = manner.doctrine?.[weight] ?? world.actors.doctrine[actor]![weight];
  const luck = random();
  let value = now;
  if (luck < 0.12) value = low;
  else if (luck < 0.24) value = high;
  else if (now === 0 || luck < 0.4) value = low + random() * (high - low);
  else value = now * pick([0.3, 0.55, 0.75, 1.3, 1.8, 3], random);
  value = Math.max(low, Math.min(high, value));
  value = unit === 'round' || unit === 'formations' ? Math.round(value) : Number(value.toPrecision(2));
  if (unit === 'round' && random() < 0.5) value = pick([1, 2, 3, 4, 6, 8, 12, 60], random);
  return { ...manner, doctrine: { ...manner.doctrine, [weight]: value } };
}

/** One thing done first, at another time, not at all, or again. */
function changePhases({ world, actor }: Seat, manner: Manner, random: Random): Manner {
  const usual = phasesOf(world, actor);
  const phases = manner.phases ?? usual;
  const at = Math.floor(random() * phases.length);
  const phase = phases[at];
  const rest = phases.toSpliced(at, 1);
  if (phase === undefined) return manner;
  const luck = random();
  if (luck >= 0.6) return { ...manner, phases: putIn(rest, phase, random) };
  if (luck >= 0.35) return { ...manner, phases: [phase, ...rest] };
  const missing = usual.filter((each) => each !== phase && !rest.includes(each));
  if (missing.length === 0 || random() >= 0.5) return { ...manner, phases: rest };
  const place = Math.floor(random() * (phases.length + 1));
  return { ...manner, phases: phases.toSpliced(place, 0, pick(missing, random)) };
}

function changeWorth({ places }: Seat, manner: Manner, random: Random): Manner {
  const place = pick(places, random);
  const before = manner.worth?.[place] ?? 1;
  const now = Math.max(WORTH.low, Math.min(WORTH.high, before * pick([0.25, 0.5, 2, 3], random)));
  const others = Object.entries(manner.worth ?? {}).filter(([id]) => id !== place);
  const changed = Math.abs(now - 1) < 0.01 ? others : [...others, [place, Number(now.toPrecision(2))]];
  return { ...manner, worth: Object.fromEntries(changed) as Record<string, number> };
}

function changeSpeech({ world, speech }: Seat, now: Speech | null, random: Random): Speech | null {
  if (now === null) return SENSIBLE;
  switch (pick(speech, random)) {
    case 'near':
      return { ...now, nearEnough: pick([-1, -0.5, -0.25, -0.12, -0.06, 0, 0.05, 0.15, 9], random) };
    case 'words':
      return { ...now, words: pick([0, 1, 2, 3, 4], random) };
    case 'topics':
      return { ...now, topics: changeTopics(now, random) };
    case 'cause': {
      const { cause: _, ...without } = now;
      const cause = pick([...world.deals.ids, null], random);
      return cause === null ? without : { ...without, cause };
    }
    case 'meet':
      return { ...now, meetWithin: pick([0, 0.1, 0.2, 0.5, 0.8, 2], random) };
    case 'quiet':
      return { ...now, quietFor: pick([0, 2000, 5000, 50_000, 1e9], random) };
    case 'presses':
      return { ...now, presses: !now.presses };
    case 'silent':
      return null;
  }
}

function changeTopics(now: Speech, random: Random): Speech['topics'] & object {
  const topics = now.topics ?? TOPICS;
  const luck = random();
  const topic = pick(TOPICS, random);
  const rest = topics.filter((each) => each !== topic);
  return rest.length < topics.length && luck >= 0.6 ? rest : putIn(rest, topic, random);
}
