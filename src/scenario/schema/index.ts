// The scenario format, version 1: all sections together, the type of a checked scenario, and its JSON Schema.

import * as z from 'zod';
import { actor, formation, relation, troopClass } from './actors.ts';
import { deal, expectation, measure, outcome, term, track, trigger, uncertain, variant } from './course.ts';
import { audience } from './audiences.ts';
import { outlet } from './outlets.ts';
import { ID_PATTERN, field, pairTable, table, text, textField } from './field.ts';
import { calendar, map, source } from './frame.ts';
import { link, location, route } from './places.ts';
import { rules } from './rules.ts';
import { weather } from './weather.ts';

/** The version of the format that this program reads and writes. */
export const FORMAT = 1;

export const scenarioSchema = z.strictObject({
  $schema: field(
    z.string().optional(),
    'Where an editor finds the schema of this file.',
    'relative file name',
    'schema/scenario.schema.json',
  ),
  format: field(z.literal(FORMAT), 'Version of the format.', 'version', FORMAT),
  id: field(z.string().regex(ID_PATTERN), 'Name of the scenario for machines.', 'id', 'hama-2024-12-04'),
  title: textField('Name of the scenario for people.', 'Three bridges'),
  about: field(text.optional(), 'What it is about, for the start page.', 'text, or text by language code', {
    en: 'An invented small place.',
  }),
  extends: field(
    z.string().optional(),
    'Another scenario file that this one is a merge patch over.',
    'relative file name',
    'three-bridges.json',
  ),
  calendar: field(calendar, 'The days played.', 'calendar', {
    firstRound: '2024-12-05',
    lastRound: { earliest: 14, latest: 18 },
  }),
  map: field(map.default({ projection: 'plain' }), 'How it is drawn.', 'map', {
    projection: 'geographic',
    base: 'levant',
  }),
  locations: field(table(location), 'Towns, cities, bases, ports and other places.', 'locations by id', {
    hama: { name: { en: 'Hama' }, at: [36.75, 35.13], kind: 'city' },
  }),
  routes: field(
    pairTable(route).default({}),
    'Roads, tracks, sea lanes and air bridges, by the ids of their ends in alphabetical order.',
    'routes by id--id',
    {
      'hama--homs': { class: 'motorway', km: 47 },
    },
  ),
  classes: field(table(troopClass).default({}), 'Kinds of troops.', 'classes by id', {
    regular: {
      name: { en: 'Regular infantry' },
      attack: 0.9,
      defence: 1,
      kmPerDay: 90,
      supplyUse: 1.2,
      breakpoint: 38,
    },
  }),
  actors: field(
    table(actor),
    'Whoever takes turns; what each can do are the sections it has.',
    'actors by id',
    {
      government: { name: { en: 'Syrian government' }, letter: 'G', style: 'blue-square' },
    },
  ),
  relations: field(
    pairTable(field(relation, 'How the two stand to each other at the start.', 'relation', 'enemy')).default(
      {},
    ),
    'How actors stand to each other at the start, by their ids in alphabetical order; neutral when absent.',
    'relation by id--id',
    { 'coalition--government': 'enemy' },
  ),
  formations: field(table(formation).default({}), 'Bodies of troops.', 'formations by id', {
    'first-guard': {
      name: { en: 'First Guard' },
      actor: 'government',
      class: 'regular',
      at: 'hama',
      strength: 1500,
    },
  }),
  links: field(table(link).default({}), 'Connections that are asked for by name.', 'links by id', {
    'coast-road': {
      name: { en: 'Coast to capital' },
      actor: 'government',
      from: ['tartous'],
      to: ['damascus'],
    },
  }),
  terms: field(table(term).default({}), 'Demands that can be met.', 'terms by id', {
    'stop-here': { name: { en: 'Both stop where they stand' }, parties: ['coalition', 'government'] },
  }),
  deals: field(table(deal).default({}), 'Sets of terms that their parties can accept.', 'deals by id', {
    ceasefire: { name: { en: 'Ceasefire' }, terms: ['stop-here'], truce: true },
  }),
  audiences: field(
    table(audience).default({}),
    'Those outside, or at home, whose good opinion counts; they take no turns.',
    'audiences by id',
    {
      neighbours: { name: { en: 'Arab neighbours' }, opinion: { government: 20, coalition: -40 } },
    },
  ),
  outlets: field(
    table(outlet).default({}),
    'Those who tell of the war in public, each with its bias; they take no turns.',
    'outlets by id',
    {
      agency: { name: { en: 'State news agency' }, actor: 'government', bias: 2, falsehood: 0.2 },
    },
  ),
  tracks: field(
    table(track).default({}),
    'Who talks with whom. With this section, only those who share a track or are not at war speak with each other.',
    'tracks by id',
    {
      'ankara-damascus': {
        name: { en: 'Ankara and Damascus' },
        parties: ['government', 'turkey'],
        trust: 25,
      },
    },
  ),
  triggers: field(
    table(trigger).default({}),
    'Things that happen once their condition holds.',
    'triggers by id',
    {
      'port-in-danger': {
        name: { en: 'The port is in danger' },
        when: { not: { controls: { actor: 'government', places: ['tartous'] } } },
        effects: [{ kind: 'commitment', actor: 'russia', add: 20 }],
      },
    },
  ),
  weather: field(
    table(weather).default({}),
    'Kinds of weather, one of which rules each round; absent: always clear, at no cost.',
    'kinds of weather by id',
    { rain: { name: { en: 'Rain and low cloud' }, air: 0.5, mountain: 1.3 } },
  ),
  outcomes: field(
    table(outcome),
    'Named endings, asked in the order of their ranks; the last holds always.',
    'outcomes by id',
    {
      'hama-held': { rank: 9, name: { en: 'Hama held' } },
    },
  ),
  measures: field(table(measure).default({}), 'Numbers and first days read off a game.', 'measures by id', {
    displaced: { name: { en: 'People away from home' }, quantity: { kind: 'displaced' } },
  }),
  rules: field(rules.default({}), 'Numbers of the rules that differ from their defaults.', 'by rule', {
    combat: { reach: 0.6 },
  }),
  uncertain: field(
    table(uncertain).default({}),
    'What nobody knew at the start: one draw for a whole set.',
    'draws by id',
    {
      'coalition-strength': {
        name: { en: 'Strength of the columns' },
        column: 'strength',
        actor: 'coalition',
        operation: 'scale',
        low: 0.8,
        mode: 1,
        high: 1.25,
      },
    },
  ),
  expect: field(
    table(expectation).default({}),
    'What many games of this scenario should show; `orontes check --expect` plays them and says whether they do.',
    'expectations by id',
    {
      'hama-often-lost': {
        name: { en: 'Hama is lost in most games' },
        comes: 'hama-falls',
        atLeast: 40,
        atMost: 90,
      },
    },
  ),
  variants: field(table(variant).default({}), 'What-ifs: named changes to this scenario.', 'variants by id', {
    'no-ships': { name: { en: 'No ships come' }, patch: { formations: { volunteers: null } } },
  }),
  sources: field(
    table(source).default({}),
    'Sources that can be cited besides statements of seeds/.',
    'sources by id',
    {
      'bridge-survey': { name: { en: 'A survey of bridges' } },
    },
  ),
});

/** A scenario that has the right shape: merged, with every default filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
