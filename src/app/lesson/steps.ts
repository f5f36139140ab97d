// Which word of guidance fits this moment: read off what is on the screen, so that it follows whatever the player does.

import type { DoorId } from '../store/lesson.ts';
import type { AppState } from '../store/store.ts';
import type { Panel } from '../store/store.ts';

/** What the guide can say. */
export type StepId =
  | 'open'
  | 'speak'
  | 'choose'
  | 'read'
  | 'terms'
  | 'where'
  | 'refused'
  | 'more'
  | 'asked'
  | 'others'
  | 'news'
  | 'aims'
  | 'second'
  | 'last'
  | 'over';

/** A word of guidance: what it points at, and whether it waits to be acknowledged instead of for a deed. */
export interface Step {
  readonly id: StepId;
  /** Selector of what it points at; the first that is to be seen counts. */
  readonly target: string;
  /** The panel that has it, where panels open one at a time. */
  readonly panel: Panel;
  readonly acknowledged: boolean;
}

const END = '.end, .rail-end';

const STEPS: Readonly<Record<StepId, Omit<Step, 'id'>>> = {
  open: { target: '.ready tbody button', panel: 'place', acknowledged: false },
  speak: { target: '.choice:not(.refused) button', panel: 'place', acknowledged: false },
  choose: { target: '.choice:not(.refused) button', panel: 'place', acknowledged: false },
  read: { target: '.order', panel: 'place', acknowledged: false },
  terms: { target: '.order', panel: 'place', acknowledged: false },
  where: { target: '.prepared select', panel: 'place', acknowledged: false },
  refused: { target: '.prepared', panel: 'place', acknowledged: false },
  more: { target: END, panel: 'orders', acknowledged: false },
  asked: { target: END, panel: 'orders', acknowledged: false },
  others: { target: '.film button', panel: 'news', acknowledged: false },
  news: { target: '.panel-news', panel: 'news', acknowledged: true },
  aims: { target: '.panel-aims', panel: 'aims', acknowledged: true },
  second: { target: '.choices', panel: 'place', acknowledged: false },
  last: { target: '.choices', panel: 'place', acknowledged: false },
  over: { target: END, panel: 'orders', acknowledged: false },
};

/** What the guide reads of the page. */
export type Watched = Pick<
  AppState,
  'snapshot' | 'selection' | 'choices' | 'prepared' | 'busy' | 'film' | 'endAsked' | 'guide'
>;

/** True when troops are about to go elsewhere than to the city that the lesson is about, although they could. */
function isAside({ prepared, snapshot }: Watched, city: number): boolean {
  if (prepared?.order.kind !== 'move' || (snapshot?.round ?? 0) > 1) return false;
  return prepared.order.to !== city && prepared.targets.some(({ index }) => index === city);
}

function ordering(now: Watched, door: DoorId, city: number): StepId {
  const { prepared, choices, selection } = now;
  if (prepared && prepared.assessment.refusal !== null) return 'refused';
  if (prepared && door === 'hold' && isAside(now, city)) return 'where';
  if (prepared) return prepared.assessment.odds || prepared.assessment.people ? 'read' : 'terms';
  if (door === 'mediate' && selection === null) return 'speak';
  return selection !== null && choices?.list.some(({ order }) => order !== null) ? 'choose' : 'open';
}

function idOf(now: Watched, door: DoorId, city: number): StepId {
  const { snapshot, guide, busy, film, endAsked, prepared } = now;
  if (!snapshot || busy !== null || film) return 'others';
  if (snapshot.over) return 'over';
  if (endAsked) return 'asked';
  const { round, orders } = snapshot;
  if (round <= 1) return orders.length > 0 && !prepared ? 'more' : ordering(now, door, city);
  if (prepared) return ordering(now, door, city);
  if (round === 2 && !guide.told.includes('news')) return 'news';
  if (round === 2 && !guide.told.includes('aims')) return 'aims';
  if (orders.length > 0) return 'more';
  return round === 2 ? 'second' : 'last';
}

/** Where the first order is best given: troops that nobody threatens, to be brought up to the city; else where most is at stake. */
export function firstPlace(
  { snapshot }: Watched,
  door: DoorId,
  city: number,
): { readonly row: number; readonly name: string } {
  const ready = snapshot?.readyPlaces ?? [];
  const isFree = ({ place }: { readonly place: number }): boolean =>
    place !== city && snapshot?.places[place]?.opponents === 0;
  const row = Math.max(0, door === 'hold' ? ready.findIndex(isFree) : 0);
  return { row, name: snapshot?.places[ready[row]?.place ?? -1]?.name ?? '' };
}

/** What each door tries first at a place. */
const FIRST_CHOICE: Readonly<Record<DoorId, string>> = { hold: 'move', advance: 'attack', mediate: 'pause' };

/** Steps of the later days point at what can be ordered while nothing has been, and then at the end of the turn. */
const LATER: ReadonlySet<StepId> = new Set<StepId>(['second', 'last']);

function targetOf(id: StepId, now: Watched, door: DoorId, city: number): string {
  if (id === 'open') return `.ready tbody tr:nth-child(${firstPlace(now, door, city).row + 1}) button`;
  if (LATER.has(id) && door === 'mediate')
    return `[data-choice="${id === 'second' ? 'propose' : 'press'}"] button`;
  if (LATER.has(id)) return now.selection ? STEPS.choose.target : STEPS.open.target;
  const first = now.choices?.list.find(({ key, order }) => order !== null && key === FIRST_CHOICE[door]);
  if (id === 'choose' && first) return `[data-choice="${first.key}"] button`;
  return STEPS[id].target;
}

/** The word of guidance for this moment of a lesson about a city, given by its index. */
export function stepOf(now: Watched, door: DoorId, city: number): Step {
  const id = idOf(now, door, city);
  return { id, ...STEPS[id], target: targetOf(id, now, door, city) };
}
