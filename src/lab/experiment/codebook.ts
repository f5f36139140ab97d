// The codebook of a study: what every column of its tables means, for those who read the tables without this program.

import type { World } from '../../engine/game.ts';
import { textIn } from '../../telling/index.ts';
import type { Row, RowColumn } from '../games/columns.ts';
import { cellTable, designTable } from './cell-table.ts';
import type { Table } from './cell-table.ts';
import { studyWorlds } from './shape.ts';
import type { Study } from './study.ts';

/** Language of the codebook, as of the names of columns. */
const LANGUAGE = 'en';

const COLUMNS: readonly RowColumn[] = ['table', 'column', 'type', 'unit', 'meaning'].map((name) => ({
  name,
  type: 'text',
}));

/** Unit and meaning of a column. */
type Meaning = readonly [unit: string, meaning: string];

const FIXED: Readonly<Record<string, Meaning>> = {
  run: ['', 'Number of the game, from 0'],
  seed: ['', 'Seed of the game: what its luck is drawn from'],
  outcome: ['', 'Id of the outcome'],
  rounds: ['rounds', 'Round in which the game ended, from 1'],
  hash: ['', 'Hash of the final state, 16 hexadecimal digits'],
  failure: ['', 'Why the game could not be played to its end; empty for all others'],
  reproducible: ['', '1: scenario, seats and seed give the game again; 0: an outside program had a seat'],
  lapses: ['orders and turns', 'Orders of scripts that were refused, and turns that outside programs lost'],
  displaced: ['people', 'People away from home'],
  cell: ['', 'Number of the cell: one setting of all factors'],
  replicate: ['', 'Number of the game within its cell, from 0'],
  id: ['', 'Name of the run that no other game shares'],
  round: ['rounds', 'Round, from 1'],
  number: ['', 'Place of the event among those of its game, from 0'],
  kind: ['', 'Kind of the event'],
  actor: ['', 'Id of the actor that the event is about'],
  other: ['', 'Id of the second actor'],
  location: ['', 'Id of the place'],
  subject: ['', 'Id of the formation, deal, trigger, link or outcome'],
  amount: ['', 'People or number that the event names'],
  reference: ['', 'Number of the cell that this one is held against'],
  variants: ['', 'Variants of the scenario in this cell, joined by +'],
  seats: ['', 'Seats that are not played as usual, as actor=policy'],
  luck: ['', 'Name of the luck that the cell draws from: cells of one name share their seeds'],
  point: ['', 'Number of the point of the design'],
  variant: ['', 'Variant of the scenario at the point'],
  base: ['', 'Number of the base point that the point belongs to'],
  role: ['', 'What the point is for in its design'],
};

/** Reads what the columns with a prefix are about from the worlds that a study is played in; the first that knows an id names it. */
function prefixed(worlds: readonly World[]): (prefix: string, id: string) => Meaning | null {
  const named = (
    of: (world: World) => { readonly ids: readonly string[]; readonly names: World['actors']['names'] },
  ) =>
    new Map(
      worlds.flatMap((world) => of(world).ids.map((id, at) => [id, textIn(of(world).names[at]!, LANGUAGE)])),
    );
  const actors = named((world) => world.actors);
  const places = named((world) => world.locations);
  const measures = named((world) => world.measures);
  const units = new Map(
    worlds.flatMap(({ measures: { ids, unit, first } }) =>
      ids.map((id, at) => [id, first[at] ? 'round, from 1; empty: never' : textIn(unit[at]!, LANGUAGE)]),
    ),
  );
  return (prefix, id) => {
    const actor = actors.get(id) ?? id;
    switch (prefix) {
      case 'score':
        return ['points, 0 to 100', `How far its own aims were reached: ${actor}`];
      case 'losses':
        return ['men', `Killed, wounded, captured, dispersed and gone over by the end: ${actor}`];
      case 'harmed':
        return ['people', `Civilians killed or hurt by operations of its side: ${actor}`];
      case 'strength':
        return ['men', `Men under arms: ${actor}`];
      case 'resolve':
        return ['0 to 100', `Will to go on: ${actor}`];
      case 'holder':
        return ['', `Id of the actor that holds the place: ${places.get(id) ?? id}`];
      case 'measure':
        return [units.get(id) ?? '', measures.get(id) ?? id];
      default:
        return null;
    }
  };
}

/** A row for every column of every table of the study: table, column, type, unit, meaning. */
export function codebook(study: Study): Table {
  const { shape, manifest } = study;
  const factors = manifest.experiment?.factors ?? {};
  const about = prefixed(studyWorlds(study.scenario, study.plan));
  const meaning = (name: string): Meaning => {
    const cut = name.indexOf('_');
    if (cut < 0) return FIXED[name] ?? ['', ''];
    const [prefix, id] = [name.slice(0, cut), name.slice(cut + 1)];
    const factor = factors[id]?.name;
    const label = factor === undefined ? id : typeof factor === 'string' ? factor : textIn(factor, LANGUAGE);
    if (prefix === 'factor') return ['', `Value of the factor: ${label}`];
    if (prefix === 'unit') return ['0 to 1', `Place of the point in the factor's range: ${label}`];
    return about(prefix, id) ?? ['', ''];
  };
  const rows = (table: string, columns: readonly RowColumn[] | null): Row[] =>
    (columns ?? []).map(({ name, type }) => [table, name, type, ...meaning(name)]);
  const own = manifest.kind === 'experiment';
  return {
    columns: COLUMNS,
    rows: [
      ...rows('runs', shape.columns),
      ...rows('rounds', shape.rounds),
      ...rows('events', shape.events),
      ...rows('cells', own ? cellTable(study).columns : null),
      ...rows('design', own ? designTable(study).columns : null),
    ],
  };
}
