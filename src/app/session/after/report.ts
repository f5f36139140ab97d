// The report of a finished game: what it is called and why, its days, and what everybody had of it.

import { ENGINE_VERSION, displacedPeople, measureValue, outcomeOf, stateHash } from '../../../engine/game.ts';
import type { State, World } from '../../../engine/game.ts';
import { courseOf, roundsThatTurned, tellConditionState, tellOutcome } from '../../../telling/index.ts';
import type { Figure, ReportView } from '../../store/model.ts';
import { claimReader } from '../snapshot/claims.ts';
import { chartReader } from './charts.ts';
import { inSlices } from '../breathe.ts';
import { daysOf, eventsOf } from './days.ts';
import { currentGame } from '../current.ts';
import type { Current } from '../current.ts';
import { eachEvening, eveningReader } from '../game/evenings.ts';
import { isPerson } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { scoreView } from '../snapshot/course.ts';
import type { Scene } from '../snapshot/snapshot.ts';
import { actorViews } from '../snapshot/views.ts';
import { dateOf } from '../snapshot/words.ts';
import { t } from 'i18next';
import { numbersOf } from '../../i18n/locale.ts';

function measuresOf(world: World, state: State, language: string): readonly Figure[] {
  return world.measures.ids.map((_, measure) => {
    const value = measureValue(world, state, measure);
    const first = world.measures.first[measure] !== null;
    const unit = say(world.measures.unit[measure], language);
    const digits = value === null || Math.abs(value) < 1 ? 2 : Math.abs(value) < 100 ? 1 : 0;
    const number = numbersOf(language, { maximumFractionDigits: digits });
    return {
      label: say(world.measures.names[measure], language),
      text:
        value === null
          ? t('report.never')
          : first
            ? dateOf(world, value, 'long', language)
            : `${number.format(value)}${unit ? ` ${unit}` : ''}`,
    };
  });
}

/** Men lost by each actor that holds ground: killed, wounded, captured, dispersed, changed side, and all. */
function lossesByKind(world: World, state: State): ReportView['losses'] {
  const columns = [state.killed, state.wounded, state.captured, state.dispersed, state.changedSide];
  return world.actors.ids
    .map((_, actor) => {
      const kinds = columns.map((column) =>
        column.reduce(
          (sum, men, formation) => sum + (world.formations.actor[formation] === actor ? men : 0),
          0,
        ),
      );
      return { actor, kinds, all: kinds.reduce((sum, men) => sum + men, 0) };
    })
    .filter(({ actor }) => world.actors.ground[actor] === 1);
}

/** Maps in the report's row. */
const MOST_EVENINGS = 8;

/** The report of the game on the page, which must be over, in the language that the page has once it is made; null when the game has left the page meanwhile. */
export async function reportOf(held: Current): Promise<ReportView | null> {
  for (;;) {
    const { scene } = held;
    const report = await makeReport(scene);
    if (currentGame() !== held) return null;
    if (held.scene === scene) return report;
  }
}

async function makeReport({ game, title, ground, language }: Scene): Promise<ReportView> {
  const { world, state } = game;
  const outcome = outcomeOf(state);
  if (outcome === null) throw new Error('the game is still open');
  const round = game.played.at(-1)?.round ?? 0;
  const when = world.outcomes.when[outcome];
  const charts = await chartReader(world, language);
  const maps = eveningReader(game);
  const claims = claimReader(world, language);
  await inSlices(
    eachEvening(game, (now, of) => {
      charts.note(now);
      maps.note(now, of);
      claims.note(now);
    }),
  );
  const evenings = maps.read(MOST_EVENINGS);
  const days = await inSlices(daysOf(game, language));
  const events = eventsOf(game);
  const actors = actorViews(
    world,
    language,
    (actor) => isPerson(game, actor),
    (actor) => (state.collapsed[actor] ?? 0) > 0,
  );
  return {
    title,
    outcome: say(world.outcomes.names[outcome], language),
    about: tellOutcome(world, outcome, language),
    date: dateOf(world, round, 'full', language),
    round,
    earliestLast: world.calendar.earliestLast,
    latestLast: world.calendar.latestLast,
    conditions: when ? tellConditionState(world, state, when, language) : [],
    course: courseOf(world, events, outcome, language),
    days,
    turned: roundsThatTurned(world, events, outcome),
    ground,
    positions: evenings.map(({ position }) => position),
    evenings: evenings.map(({ round: of, changed }) => ({
      date: of === 0 ? t('report.start') : dateOf(world, of, 'long', language),
      changed: changed.map((place) => say(world.locations.names[place], language)),
      marks: changed,
    })),
    charts: charts.read(),
    losses: lossesByKind(world, state),
    harmed: Array.from(state.harmed, (people, actor) => ({ actor, people })).filter(
      ({ people }) => people > 0,
    ),
    displaced: displacedPeople(world, state),
    claims: claims.read(),
    scores: actors.flatMap(({ index }) => scoreView(world, state, index, language) ?? []),
    measures: measuresOf(world, state, language),
    actors,
    seats: actors.map(({ index }) => ({ actor: index, seat: game.seats[index] ?? '' })),
    variant: game.variant,
    seed: game.seed,
    engine: ENGINE_VERSION,
    hash: stateHash(state),
    orders: game.played.length,
  };
}
