// Dated public events beside a finished game: found for its scenario when there is a report, shown when somebody asks.

import * as z from 'zod';
import type { World } from '../../../engine/game.ts';
import type { HistoryDay, HistoryView } from '../../store/history.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import { say } from '../snapshot/ground.ts';
import { dateOf } from '../snapshot/words.ts';

const FILES = import.meta.glob<string>('../../../../seeds/events/*.json', {
  query: '?raw',
  import: 'default',
});

/** Milliseconds of a day. */
const DAY = 86_400_000;

const text = z.object({ en: z.string().min(1) }).catchall(z.string());

/** A file of dated public events. */
export const eventsSchema = z.strictObject({
  id: z.string(),
  /** Scenarios whose days they are. */
  scenarios: z.array(z.string()),
  sources: z.record(z.string(), text),
  events: z.array(
    z.strictObject({
      date: z.iso.date(),
      text,
      /** Whether both sides or several independent sources agree, it was reported, one side claimed it, or accounts differ. */
      standing: z.enum(['agreed', 'reported', 'claimed', 'disputed']),
      sources: z.array(z.string()).min(1),
    }),
  ),
});

type Events = z.infer<typeof eventsSchema>;

/** Follows the report: finds what is to be told beside it. */
export function followHistory(): void {
  appStore.subscribe((now, before) => {
    if (now.report === before.report) return;
    if (now.report === null) appStore.setState({ history: null });
    else void find();
  });
}

async function find(): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { world } = held.game;
  for (const load of Object.values(FILES)) {
    const { data } = eventsSchema.safeParse(JSON.parse(await load()));
    if (!data?.scenarios.includes(world.id)) continue;
    if (currentGame() === held)
      appStore.setState({ history: viewOf(data, world, appStore.getState().language) });
    return;
  }
}

/** The events by day, those before the scenario's first day apart. */
export function viewOf({ events, sources }: Events, world: World, language: string): HistoryView {
  const first = world.calendar.firstRound.slice(0, 10);
  const start = Date.parse(first);
  const format = (date: string): string =>
    dateOf(world, 1 + (Date.parse(date) - start) / DAY / world.calendar.daysPerRound, 'full', language);
  const dates = [...new Set(events.map(({ date }) => date))].toSorted();
  const dayOf = (date: string): HistoryDay => ({
    date: format(date),
    events: events
      .filter((event) => event.date === date)
      .map((event) => ({
        text: say(event.text, language),
        standing: event.standing,
        sources: event.sources.map((source) => say(sources[source], language)),
      })),
  });
  return {
    days: dates.filter((date) => date >= first).map(dayOf),
    before: dates.filter((date) => date < first).map(dayOf),
    until: format(dates.at(-1) ?? first),
  };
}
