// Who plays what, as it is chosen on the start page.

import { appStore } from '../../store/store.ts';
import type { StartChoice } from '../../store/store.ts';
import { PERSON, isPersonSeat, personSeat } from '../game/game.ts';
import type { Seat } from '../game/game.ts';

/** Most people at one table. */
const MOST_PEOPLE = 4;

function change(part: Partial<StartChoice>): void {
  appStore.setState({ start: { ...appStore.getState().start, ...part } });
}

function without(others: Readonly<Record<string, Seat>>, ids: readonly string[]): Record<string, Seat> {
  return Object.fromEntries(Object.entries(others).filter(([id]) => !ids.includes(id)));
}

/** Chooses the seat that is played first of all. */
export function chooseSeat(id: string): void {
  change({ seats: [id], others: without(appStore.getState().start.others, [id]) });
}

/** Takes another seat as well, or gives it back. */
export function alsoSeat(id: string): void {
  const { seats, others } = appStore.getState().start;
  change({
    seats: seats.includes(id) ? seats.filter((seat) => seat !== id) : [...seats, id],
    others: without(others, [id]),
  });
}

/** Takes all seats of a camp, the one who leads first. */
export function chooseCamp(camp: readonly string[]): void {
  change({ mode: 'play', seats: camp, others: without(appStore.getState().start.others, camp) });
}

/** A person for each camp: the first plays the first, others the others. */
export function personForEachCamp(camps: readonly (readonly string[])[]): void {
  const [first = [], ...rest] = camps;
  change({
    mode: 'play',
    seats: first,
    others: Object.fromEntries(
      rest.slice(0, MOST_PEOPLE - 1).flatMap((camp, index) => camp.map((id) => [id, personSeat(index + 2)])),
    ),
  });
}

/** Says who plays an actor that the person at the page does not; null: like all others. */
export function chooseOther(id: string, seat: Seat | null): void {
  const others = without(appStore.getState().start.others, [id]);
  change({ others: seat === null ? others : { ...others, [id]: seat } });
}

/** Says how all play of whom nothing is said. */
export function chooseUsual(usual: string): void {
  change({ usual });
}

/** Whether there is an umpire. */
export function toggleUmpire(): void {
  change({ umpire: !appStore.getState().start.umpire });
}

/** Whether orders are sealed. */
export function toggleSealed(): void {
  change({ sealed: !appStore.getState().start.sealed });
}

/** Play or watch. */
export function chooseMode(mode: 'play' | 'watch'): void {
  change({ mode });
}

/** Who plays each of the actors; in a watched game nobody is a person. */
export function seatsChosen(
  { mode, seats, others, usual }: StartChoice,
  ids: readonly string[],
): Readonly<Record<string, Seat>> {
  const watch = mode === 'watch';
  const seatOf = (id: string): Seat => {
    if (!watch && seats.includes(id)) return PERSON;
    const said = others[id] ?? usual;
    return watch && isPersonSeat(said) ? usual : said;
  };
  return Object.fromEntries(ids.map((id) => [id, seatOf(id)]));
}
