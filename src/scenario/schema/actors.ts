// Actors, their formations and the classes of troops.

import * as z from 'zod';
import { DOCTRINE, LIGHTS, STRIKE_PURPOSES } from '../../engine/game.ts';
import type { DoctrineName } from '../../engine/game.ts';
import { quantity } from './conditions.ts';
import { citation, field, reference, references, table, text, textField } from './field.ts';

const level = z.number().min(0).max(100);

/** Looks of actors on maps and in lists. */
const ACTOR_STYLES = [
  'blue-square',
  'amber-disc',
  'plum-diamond',
  'teal-hexagon',
  'grey-disc',
  'ring',
] as const;
/** Signs of troops on maps. */
const FORMATION_ROLES = [
  'infantry',
  'mechanised',
  'armour',
  'militia',
  'raid',
  'drone',
  'guard',
  'police',
  'air',
  'static',
] as const;
/** Sizes of formations, as their symbols show them. */
const ECHELONS = ['battalion', 'regiment', 'brigade', 'division', 'group'] as const;

export const troopClass = z.strictObject({
  name: textField('Name of the kind of troops.', 'Regular infantry'),
  attack: field(
    z.number().min(0).max(5),
    'Power in attack of a thousand men; 1 is a good regular formation.',
    'factor',
    0.9,
  ),
  defence: field(z.number().min(0).max(5), 'Power in defence of a thousand men.', 'factor', 1),
  kmPerDay: field(z.number().gt(0).max(500), 'Distance covered in a day on a motorway.', 'km a day', 90),
  supplyUse: field(
    z.number().min(0).max(10),
    'Supply used by a thousand men.',
    "thousands of men's daily use, a day",
    1.2,
  ),
  breakpoint: field(level, 'Cohesion below which a formation breaks.', 'points, 0 to 100', 38),
  raids: field(z.boolean().default(false), 'Whether they can raid.', 'yes or no', true),
  strikes: field(
    z
      .strictObject({
        sorties: field(
          z.number().gt(0).max(1000),
          'Sorties that a thousand of them fly in a day.',
          'sorties a day',
          25,
        ),
        km: field(
          z.number().gt(0).max(1000),
          'How far from where they stand they strike, along the roads.',
          'km of effort',
          60,
        ),
      })
      .optional(),
    'Present when they strike at short range, with drones and the like; their actor needs a section "air", which says what for.',
    'capability',
    { sorties: 25, km: 60 },
  ),
  role: field(z.enum(FORMATION_ROLES).default('infantry'), 'Sign on the map.', 'role', 'mechanised'),
  ...citation,
});

const doctrineNames = Object.keys(DOCTRINE) as DoctrineName[];
const weight = (name: DoctrineName) => {
  const { low, high, about, unit, value } = DOCTRINE[name];
  return field(z.number().min(low).max(high).optional(), about, unit, value, { default: value });
};
const doctrine = z.strictObject(
  Object.fromEntries(doctrineNames.map((name) => [name, weight(name)])) as {
    [name in DoctrineName]: ReturnType<typeof weight>;
  },
);

const aim = z.strictObject({
  name: textField('What the actor wants.', 'Hold Hama'),
  about: field(text.optional(), 'Why it wants that.', 'text, or text by language code', {
    en: 'The city screens Homs.',
  }),
  weight: field(
    z.number().gt(0).max(100),
    "Share of the actor's score; its aims sum to 100.",
    'points of 100',
    40,
  ),
  quantity: field(quantity, 'What is read to judge it, day by day.', 'quantity', {
    kind: 'value-held',
    actor: 'government',
    places: ['hama'],
  }),
  worst: field(z.number().default(0), 'Value of the quantity that counts as nothing.', "the quantity's", 0),
  best: field(
    z.number().default(1),
    'Value of the quantity that counts as all of it; below worst when less is better.',
    "the quantity's",
    1,
  ),
});

const share = z.number().min(0).max(1);

const baseAbroad = field(
  z.strictObject({
    stake: field(
      z.number().gt(0).max(100),
      'Worth of the men and equipment there; only shares of the sum over all its bases are read.',
      'any unit',
      60,
    ),
  }),
  'A base on the ground of a client.',
  'base',
  { stake: 60 },
);

const base = field(
  z.strictObject({
    sorties: field(
      z.int().min(0).max(255),
      'Sorties flown from there in a day while it is safe; one stands for about 25 reported strikes.',
      'sorties a day',
      4,
    ),
  }),
  'A base that it flies from.',
  'sorties',
  { sorties: 4 },
);

export const actor = z.strictObject({
  name: textField('Full name.', 'Syrian government'),
  short: field(
    text.optional(),
    'Short name for lists and sentences; absent: the full one.',
    'text, or text by language code',
    { en: 'Government' },
  ),
  letter: field(z.string().min(1).max(3), 'One to three letters for badges.', 'letters', 'G'),
  style: field(z.enum(ACTOR_STYLES), 'Look on the map.', 'style', 'blue-square'),
  about: field(
    text.optional(),
    'Its briefing: its own case in its own view.',
    'text, or text by language code',
    { en: 'Hold the road to the coast.' },
  ),
  tag: field(
    text.optional(),
    'What it is like to play, in two or three words; stands beside the name where a seat is chosen.',
    'text, or text by language code',
    { en: 'defence under pressure' },
  ),
  goal: field(
    text.optional(),
    'What it is after, in one short sentence; absent: the names of its aims, the weightiest first.',
    'text, or text by language code',
    { en: 'Hold the town and the road to the coast.' },
  ),
  dilemmas: field(
    z.array(text).max(4).default([]),
    'What it has to weigh on a typical day, a sentence or two each; shown with the briefing.',
    'texts, or texts by language code',
    [{ en: 'Hold the outskirts, or pull back while the road is open?' }],
  ),
  groundName: field(
    text.optional(),
    'Name written across the ground it holds; absent: the short name.',
    'text, or text by language code',
    { en: 'Government' },
  ),
  command: field(
    z.int().min(1).max(20).default(2),
    'Orders it can give in a turn, in points.',
    'command points a turn',
    4,
  ),
  initiative: field(
    z.number().gt(0).max(10).default(1),
    'Weight in the draw for the order of turns.',
    'weight',
    1,
  ),
  ground: field(
    z
      .strictObject({
        resolve: field(level, 'Will to go on at the start.', 'points, 0 to 100', 44),
        floor: field(
          level.default(0),
          'Resolve at which it falls apart; 0: it cannot.',
          'points, 0 to 100',
          15,
        ),
      })
      .optional(),
    'Present when it holds ground and forms troops.',
    'capability',
    { resolve: 44, floor: 15 },
  ),
  sponsor: field(
    z
      .strictObject({
        commitment: field(level, 'Will to help at the start.', 'points, 0 to 100', 55),
        leverage: field(
          table(share).default({}),
          'What its word weighs with clients and with those it licenses at the start; 0.5 where none is given.',
          'share, 0 to 1, by id under actors',
          { government: 0.6 },
        ),
        bases: field(
          table(baseAbroad).default({}),
          'What it has on the ground of its clients, and can leave.',
          'bases by id under locations',
          { hmeimim: { stake: 60 } },
        ),
      })
      .optional(),
    'Present when it has a will to help others that can rise and fall.',
    'capability',
    { commitment: 55 },
  ),
  air: field(
    z
      .strictObject({
        bases: field(table(base).default({}), 'Places it flies from.', 'bases by id under locations', {
          hmeimim: { sorties: 10 },
        }),
        purposes: field(
          z
            .array(z.enum(STRIKE_PURPOSES))
            .min(1)
            .default([...STRIKE_PURPOSES]),
          'What it can fly for.',
          'purposes',
          ['support', 'wear'],
        ),
        weight: field(
          z.number().gt(0).max(10).default(1),
          'Power of a sortie against the standard one.',
          'factor',
          1,
        ),
      })
      .optional(),
    'Present when it flies.',
    'capability',
    { bases: { hmeimim: { sorties: 10 } } },
  ),
  ships: field(
    z
      .strictObject({
        clients: references('Whom it can ship to and reinforce.', 'actors', ['government']),
        entries: references('Sea, air or land routes from abroad by which it does.', 'routes', [
          'novorossiysk--tartous',
        ]),
      })
      .optional(),
    'Present when it sends supplies and formations from abroad.',
    'capability',
    { clients: ['government'], entries: ['novorossiysk--tartous'] },
  ),
  licenses: field(
    table(table(z.enum(LIGHTS))).default({}),
    'Whose attacks it permits (green), tolerates (amber) or forbids (red), and the lights that stand until it shows others; green where none is given.',
    'lights by id of the opponent, by id of whom it licenses',
    { sna: { government: 'amber' } },
  ),
  latent: field(
    z.boolean().default(false),
    'Whether it sleeps, without turns and with no troops on the map, until an effect of kind "wake" wakes it.',
    'yes or no',
    true,
  ),
  mediates: field(z.boolean().default(false), 'Whether it mediates.', 'yes or no', true),
  speaks: field(
    z.boolean().default(false),
    'Whether it can press others and propose and answer deals.',
    'yes or no',
    true,
  ),
  doctrine: field(
    doctrine.default({}),
    'How a machine player decides in its seat; absent weights keep their defaults.',
    'weights',
    { acceptableOdds: 1.4 },
  ),
  aims: field(table(aim).default({}), 'What it wants, by id; weights sum to 100.', 'aims by id', {
    'hama-held': {
      name: { en: 'Hold Hama' },
      weight: 100,
      quantity: { kind: 'value-held', actor: 'government', places: ['hama'] },
    },
  }),
  ...citation,
});

export const relation = z.enum(['neutral', 'ally', 'enemy']);

export const formation = z.strictObject({
  name: textField('Name of the formation.', '25th Special Mission Forces Division'),
  short: field(
    text.optional(),
    'Short name for the map; absent: the full one.',
    'text, or text by language code',
    { en: '25 SMF' },
  ),
  actor: reference('Whose formation it is.', 'actors', 'government'),
  class: reference('What kind of troops it is.', 'classes', 'mechanised'),
  at: field(
    z.string().optional(),
    'Where it stands at the start; either this or pool.',
    'id under locations',
    'qomhana',
  ),
  pool: field(
    z.string().optional(),
    'Sponsor that keeps it abroad and can send it in; either this or at.',
    'id under actors',
    'iran',
  ),
  strength: field(z.int().min(1).max(1_000_000), 'Men fit to fight at the start.', 'men', 2500),
  quality: field(
    z.number().min(0.1).max(2).default(1),
    'Training and equipment; 1 is a good regular formation.',
    'factor',
    0.95,
  ),
  cohesion: field(level.default(70), 'Order and nerve at the start.', 'points, 0 to 100', 75),
  supply: field(level.default(80), 'Supply at the start.', 'points, 0 to 100', 85),
  lent: field(
    z
      .strictObject({
        to: reference('Ally that commands it at the start.', 'actors', 'hts'),
        days: field(z.int().min(1).max(99), 'For how long.', 'days', 7),
      })
      .optional(),
    'Present when it begins under the command of an ally.',
    'ally and days',
    { to: 'hts', days: 7 },
  ),
  echelon: field(
    z.enum(ECHELONS).default('battalion'),
    'Size shown by its symbol. No rule reads it.',
    'echelon',
    'brigade',
  ),
  ...citation,
});
