import type { Finding } from '../faults.ts';
import type { Path } from '../problem.ts';
import { addDays, isDay } from './day.ts';
import type { Check, Context } from './check.ts';

function* find({ scenario, spoilt }: Context): Iterable<Finding> {
  const { firstRound, lastRound } = scenario.calendar;
  const dates: [Path, string | undefined][] = [[['calendar', 'firstRound'], firstRound]];
  for (const section of [
    'locations',
    'routes',
    'classes',
    'actors',
    'formations',
    'terms',
    'triggers',
    'uncertain',
    'weather',
  ] as const) {
    for (const [id, { known }] of Object.entries(scenario[section]))
      dates.push([[section, id, 'known'], known]);
  }
  for (const [id, { date }] of Object.entries(scenario.sources)) dates.push([['sources', id, 'date'], date]);
  for (const [path, date] of dates) {
    if (date === undefined) continue;
    if (!isDay(date)) {
      yield {
        path,
        code: 'calendar',
        message: `there is no day ${date}`,
        remedy: 'a day of the calendar was expected',
      };
    } else if (path[0] !== 'calendar' && !spoilt('calendar') && isDay(firstRound) && date >= firstRound) {
      const message = `this was known only on ${date}, when the game is under way`;
      yield {
        path,
        code: 'hindsight',
        message,
        remedy: `nothing may rest on what was known after ${addDays(firstRound, -1)}`,
      };
    }
  }
  if (lastRound.earliest > lastRound.latest) {
    const message = `the earliest last round (${lastRound.earliest}) comes after the latest (${lastRound.latest})`;
    yield {
      path: ['calendar', 'lastRound', 'earliest'],
      code: 'calendar',
      message,
      remedy: `at most ${lastRound.latest} was expected`,
    };
  }
}

/** Days that exist, a window that is one, and nothing known only after the start. */
export const calendarCheck: Check = { severity: 'error', check: find };
