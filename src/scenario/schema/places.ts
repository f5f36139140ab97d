// Locations, routes and links: the ground.

import * as z from 'zod';
import { LOCATION_KINDS, ROUTE_CLASSES, TERRAINS } from '../../engine/game.ts';
import { citation, field, reference, references, text, textField } from './field.ts';

const share = z.number().min(0).max(1);
const point = z.tuple([z.number(), z.number()]);

export const location = z.strictObject({
  name: textField('Name of the place.', 'Hama'),
  at: field(
    point,
    'Where it lies: [longitude, latitude], or [x, y] with y to the north on a plain map. No rule reads it.',
    'degrees, or km on a plain map',
    [36.75, 35.13],
  ),
  kind: field(
    z.enum(LOCATION_KINDS),
    'What it is. No rule of ground applies to places abroad.',
    'kind of place',
    'city',
  ),
  people: field(
    z.int().min(0).max(2_000_000_000).default(0),
    'People who live there, those who have left for a time among them.',
    'people',
    400000,
  ),
  fled: field(
    z.record(z.string(), z.int().min(1).max(2_000_000_000)).default({}),
    'Of its people, those who have left by the start: by place, how many of them shelter there.',
    'people by id under locations',
    { raqqa: 20000 },
  ),
  value: field(z.number().min(0).max(10).default(0), 'Worth to whoever holds it.', 'points, 0 to 10', 8),
  terrain: field(z.enum(TERRAINS).default('open'), 'Ground that defenders have.', 'terrain', 'city'),
  fortification: field(share.default(0), 'Works dug at the start.', 'share, 0 to 1', 0.2),
  controller: field(
    z.string().optional(),
    'Who holds it at the start; absent: nobody.',
    'id under actors',
    'government',
  ),
  home: field(
    z.record(z.string(), share).default({}),
    'By actor: how far its people would stand with that actor in defence.',
    'share, 0 to 1, by id under actors',
    { government: 0.1 },
  ),
  supplyYield: field(
    z.number().min(0).max(1000).default(0),
    'Supply it yields to its holder.',
    "thousands of men's daily use, a day",
    12,
  ),
  stock: field(
    z.number().min(0).max(10000).default(0),
    'Depot at the start: it makes up what is short for whoever holds it, and can be burnt or captured.',
    "thousands of men's days",
    10,
  ),
  region: field(
    text.optional(),
    'Governorate or other region it belongs to; for drawing and lists.',
    'text, or text by language code',
    { en: 'Hama' },
  ),
  seat: field(
    z.boolean().default(false),
    'Whether it is the seat of its region; for drawing.',
    'yes or no',
    true,
  ),
  ...citation,
});

export const route = z.strictObject({
  class: field(
    z.enum(ROUTE_CLASSES),
    'What kind of road it is; sea and air routes only carry shipments.',
    'class of route',
    'motorway',
  ),
  km: field(z.number().gt(0).max(20000), 'Length along the road.', 'km', 47),
  name: field(
    text.optional(),
    'Label on the map, such as a road number.',
    'text, or text by language code',
    'M5',
  ),
  via: field(
    z.array(point).default([]),
    'Points the road passes between its ends, for drawing.',
    'degrees, or km on a plain map',
    [[36.72, 34.92]],
  ),
  capacity: field(
    z.number().min(0).max(1000).default(0),
    "Traffic it carries; 0 takes its class's from the rules.",
    'index, a motorway is 100',
    50,
  ),
  shipment: field(
    z.number().min(0).max(1000).default(0),
    'What one shipment by it can bring; 0: none.',
    "thousands of men's daily use",
    6,
  ),
  days: field(
    z.int().min(0).max(60).default(1),
    'How long a shipment or reinforcement by it is on the way.',
    'days',
    2,
  ),
  ...citation,
});

export const link = z.strictObject({
  name: textField('Name of the connection.', 'Coast to capital'),
  about: field(text.optional(), 'What hangs on it.', 'text, or text by language code', {
    en: 'Roads from the coast to the capital.',
  }),
  actor: reference(
    'Whose connection it is: it runs over ground of this actor and its allies.',
    'actors',
    'government',
  ),
  from: references('Places at one end; one is enough.', 'locations', ['lattakia', 'tartous']),
  to: references('Places at the other end; one is enough.', 'locations', ['damascus']),
});
