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
  refused: { target: '.prepared', panel: 'place', acknowledged: false },
  more: { target: END, panel: 'orders', acknowledged: false },
  asked: { target: END, panel: 'orders', acknowledged: false },
  others: { target: '.film button', panel: 'news', acknowledged: false },
  news: { target: '.panel-news', panel: 'news', acknowledged: true },
  aims: { target: '.panel-aims', panel: 'aims', acknowledged: true },
  second: { target: END, panel: 'orders', acknowledged: false },
  last: { target: END, panel: 'orders', acknowledged: false },
  over: { target: END, panel: 'orders', acknowledged: false },
};

/** What the guide reads of the page. */
export type Watched = Pick<
  AppState,
  'snapshot' | 'selection' | 'choices' | 'prepared' | 'busy' | 'film' | 'endAsked' | 'guide'
>;

function ordering({ prepared, choices, selection }: Watched, door: DoorId): StepId {
  if (prepared && prepared.assessment.refusal !== null) return 'refused';
  if (prepared) return prepared.assessment.odds || prepared.assessment.people ? 'read' : 'terms';
  if (door === 'mediate' && selection === null) return 'speak';
  return selection !== null && choices?.list.some(({ order }) => order !== null) ? 'choose' : 'open';
}

function idOf(now: Watched, door: DoorId): StepId {
  const { snapshot, guide, busy, film, endAsked, prepared } = now;
  if (!snapshot || busy !== null || film) return 'others';
  if (snapshot.over) return 'over';
  if (endAsked) return 'asked';
  const { round, orders } = snapshot;
  if (round <= 1) return orders.length > 0 && !prepared ? 'more' : ordering(now, door);
  if (prepared) return ordering(now, door);
  if (round === 2)
    return !guide.told.includes('news') ? 'news' : !guide.told.includes('aims') ? 'aims' : 'second';
  return 'last';
}

/** The word of guidance for this moment of a lesson. */
export function stepOf(now: Watched, door: DoorId): Step {
  const id = idOf(now, door);
  return { id, ...STEPS[id] };
}
