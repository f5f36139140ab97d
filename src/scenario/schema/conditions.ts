// The questions, numbers and changes of which triggers, measures, aims and outcomes are made.

import * as z from 'zod';
import { LIGHTS } from '../../engine/game.ts';
import { field, reference, references } from './field.ts';

const bounds = (what: string, unit: string, low: number, high: number) => ({
  atLeast: field(
    z.number().optional(),
    `Least ${what} for which it holds; absent: no lower bound.`,
    unit,
    low,
  ),
  atMost: field(
    z.number().optional(),
    `Greatest ${what} for which it holds; absent: no upper bound.`,
    unit,
    high,
  ),
});

const actor = reference('The actor asked about.', 'actors', 'government');
const audienceAsked = reference('The audience asked.', 'audiences', 'neighbours');
const places = references('The places, all of them.', 'locations', ['hama', 'homs']);

const levelOf = (what: string) => z.strictObject({ actor, ...bounds(what, 'points, 0 to 100', 20, 60) });

/** A condition as written: exactly one of its properties. */
export interface ConditionValue {
  all?: ConditionValue[] | undefined;
  any?: ConditionValue[] | undefined;
  not?: ConditionValue | undefined;
  controls?: { actor: string; places: string[] } | undefined;
  linked?: string | undefined;
  'at-war'?: [string, string] | undefined;
  deal?: string | undefined;
  measure?: { id: string; atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  resolve?: { actor: string; atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  commitment?: { actor: string; atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  opinion?:
    | { audience: string; actor: string; atLeast?: number | undefined; atMost?: number | undefined }
    | undefined;
  credit?: { actor: string; atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  trust?: { track: string; atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  round?: { atLeast?: number | undefined; atMost?: number | undefined } | undefined;
  happened?: string | undefined;
  collapsed?: string | undefined;
}

/** A question about the game with a yes or no. */
export const condition: z.ZodType<ConditionValue, ConditionValue> = z
  .strictObject({
    get all() {
      return field(
        z.array(condition).min(1).optional(),
        'Holds when every one of these holds.',
        'list of conditions',
        [{ linked: 'coast-road' }, { round: { atLeast: 5 } }],
      );
    },
    get any() {
      return field(
        z.array(condition).min(1).optional(),
        'Holds when at least one of these holds.',
        'list of conditions',
        [{ collapsed: 'government' }, { deal: 'ceasefire' }],
      );
    },
    get not() {
      return field(condition.optional(), 'Holds when this does not.', 'condition', { linked: 'coast-road' });
    },
    controls: field(
      z.strictObject({ actor, places }).optional(),
      'Holds while the actor holds every one of the places.',
      'actor and places',
      { actor: 'government', places: ['hama'] },
    ),
    linked: field(z.string().optional(), 'Holds while the link is joined.', 'id under links', 'coast-road'),
    'at-war': field(
      z.tuple([z.string(), z.string()]).optional(),
      'Holds while the two actors are at war with each other.',
      'two ids under actors',
      ['coalition', 'government'],
    ),
    deal: field(z.string().optional(), 'Holds while the deal is in force.', 'id under deals', 'ceasefire'),
    measure: field(
      z
        .strictObject({
          id: reference('The measure asked about.', 'measures', 'hama-falls'),
          ...bounds('value', "the measure's own; rounds for a first day", 1, 5),
        })
        .optional(),
      'Holds when the first day of a measure has come, or its quantity lies within the bounds.',
      'measure and bounds',
      { id: 'hama-falls', atMost: 5 },
    ),
    resolve: field(
      levelOf('resolve').optional(),
      "Holds while an actor's will to go on lies within the bounds.",
      'actor and bounds',
      {
        actor: 'government',
        atMost: 20,
      },
    ),
    commitment: field(
      levelOf('commitment').optional(),
      "Holds while a sponsor's will to help lies within the bounds.",
      'actor and bounds',
      {
        actor: 'russia',
        atLeast: 60,
      },
    ),
    opinion: field(
      z
        .strictObject({
          audience: audienceAsked,
          actor,
          ...bounds('opinion', 'points, -100 to 100', -20, 20),
        })
        .optional(),
      'Holds while what an audience thinks of an actor lies within the bounds.',
      'audience, actor and bounds',
      { audience: 'neighbours', actor: 'government', atMost: -20 },
    ),
    credit: field(
      z.strictObject({ actor, ...bounds('credit', 'share, 0 to 1', 0.3, 0.9) }).optional(),
      'Holds while the word of an actor is listened to within the bounds.',
      'actor and bounds',
      { actor: 'un-envoy', atLeast: 0.5 },
    ),
    trust: field(
      z
        .strictObject({
          track: reference('The track asked about.', 'tracks', 'ankara-damascus'),
          ...bounds('trust', 'points, 0 to 100', 50, 90),
        })
        .optional(),
      'Holds while trust along a talk track lies within the bounds.',
      'track and bounds',
      { track: 'ankara-damascus', atLeast: 50 },
    ),
    round: field(
      z.strictObject(bounds('round', 'rounds, the first is 1', 5, 14)).optional(),
      'Holds in these rounds.',
      'rounds',
      {
        atLeast: 5,
      },
    ),
    happened: field(
      z.string().optional(),
      'Holds once the trigger has fired.',
      'id under triggers',
      'port-in-danger',
    ),
    collapsed: field(
      z.string().optional(),
      'Holds once the actor has collapsed.',
      'id under actors',
      'government',
    ),
  })
  .refine((value) => Object.keys(value).length === 1, { params: { code: 'one-property' }, abort: true })
  .meta({
    id: 'condition',
    description:
      'A question about the game with a yes or no: exactly one of these properties. Unit: condition.',
    examples: [{ controls: { actor: 'government', places: ['hama'] } }],
    minProperties: 1,
    maxProperties: 1,
  });

function kinds<const Names extends readonly [string, ...string[]]>(...names: Names) {
  return field(z.enum(names), 'What is read or changed.', 'kind', names[0]);
}

/** A number read off the game. */
export const quantity = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kinds('holds'),
      condition: field(condition, 'Counts 1 while this holds, else 0.', 'condition', {
        linked: 'coast-road',
      }),
    }),
    z.strictObject({ kind: kinds('value-held'), actor, places }),
    z.strictObject({ kind: kinds('resolve', 'commitment', 'strength', 'losses'), actor }),
    z.strictObject({ kind: kinds('displaced') }),
    z.strictObject({ kind: kinds('hardship', 'moved-again') }),
    z.strictObject({
      kind: kinds('harmed'),
      actor: field(
        z.string().optional(),
        'By whose operations; absent: by all.',
        'id under actors',
        'government',
      ),
    }),
    z.strictObject({ kind: kinds('throughput'), link: reference('The link read.', 'links', 'coast-road') }),
    z.strictObject({ kind: kinds('credit'), actor: reference('Whose.', 'actors', 'russia') }),
    z.strictObject({ kind: kinds('opinion'), audience: audienceAsked, actor }),
    z.strictObject({ kind: kinds('bases'), actor: reference('Whose.', 'actors', 'russia') }),
    z.strictObject({
      kind: kinds('claims', 'refuted'),
      outlet: field(z.string().optional(), 'Whose; absent: all outlets’.', 'id under outlets', 'agency'),
    }),
    z.strictObject({
      kind: kinds('credibility'),
      outlet: reference('Whose.', 'outlets', 'agency'),
    }),
    z.strictObject({
      kind: kinds('trust'),
      track: reference('The track read.', 'tracks', 'ankara-damascus'),
    }),
    z.strictObject({ kind: kinds('readiness'), deal: reference('The deal read.', 'deals', 'truce') }),
  ])
  .meta({
    id: 'quantity',
    description:
      'A number read off the game: holds (1 or 0), value-held (share, 0 to 1, of the value of places held for two days), resolve and commitment (0 to 100), strength (share of starting men, 0 to 1), losses (men), displaced (people away from home), hardship (person-days away from home, weighted by weather and crowding), moved-again (people who had to move on from where they sheltered), harmed (civilians killed or hurt), throughput (a motorway is 100), credit (0 to 1, how far the word of an actor is listened to), trust (0 to 100, along a talk track), opinion (-100 to 100, what an audience thinks of an actor), claims (how many an outlet has made, or all have), refuted (share of them found false, 0 to 1), credibility (how far an outlet is believed, 0 to 1), bases (0 to 1, what a sponsor has at its bases abroad: all of what is in use, half of what was brought home), readiness (-1 to 1, how near a deal is to the party furthest from it; 1 in force). Unit: by kind.',
    examples: [{ kind: 'value-held', actor: 'government', places: ['hama'] }],
  });
export type QuantityValue = z.output<typeof quantity>;

/** A change that a trigger or a deal in force makes. */
export const effect = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: kinds('commitment', 'resolve', 'cohesion', 'pressure', 'credit'),
      actor: reference('Whose.', 'actors', 'russia'),
      add: field(
        z.number().min(-100).max(100),
        'What is added; negative takes away.',
        'points; pressure in willingness, credit as a share',
        20,
      ),
    }),
    z.strictObject({
      kind: kinds('opinion'),
      audience: reference('Who thinks so.', 'audiences', 'neighbours'),
      actor: reference('Of whom.', 'actors', 'government'),
      add: field(z.number().min(-100).max(100), 'What is added; negative takes away.', 'points', -15),
    }),
    z.strictObject({
      kind: kinds('wake'),
      actor: reference('Which latent actor.', 'actors', 'southern-towns'),
    }),
    z.strictObject({
      kind: kinds('trust'),
      track: reference('The track.', 'tracks', 'ankara-damascus'),
      add: field(z.number().min(-100).max(100), 'What is added; negative takes away.', 'points', -15),
    }),
    z.strictObject({
      kind: kinds('leverage'),
      actor: reference('The sponsor.', 'actors', 'turkey'),
      client: reference('Whom its word is to move.', 'actors', 'sna'),
      add: field(z.number().min(-1).max(1), 'What is added; negative takes away.', 'leverage, a share', -0.2),
    }),
    z.strictObject({
      kind: kinds('licence'),
      client: reference('Who is licensed.', 'actors', 'sna'),
      front: reference('The opponent it is licensed against.', 'actors', 'government'),
      light: field(
        z.enum(LIGHTS),
        'The light that stands from then on, until its licensor shows another.',
        'light',
        'red',
      ),
    }),
    z.strictObject({
      kind: kinds('exchange'),
      a: reference('One of the two who have lost prisoners.', 'actors', 'coalition'),
      b: reference('The other.', 'actors', 'government'),
      share: field(
        z.number().gt(0).max(1).default(1),
        'Share of the prisoners of each that comes home.',
        'share, 0 to 1',
        0.8,
      ),
    }),
    z.strictObject({
      kind: kinds('withdraw'),
      actor: reference('Whose formations leave.', 'actors', 'turkey'),
      places: references(
        'The places they leave; they go to the nearest other place they hold.',
        'locations',
        ['al-bab'],
      ),
      to: field(
        z.string().optional(),
        'Who gets those of the places that the actor holds; absent: nobody.',
        'id under actors',
        'government',
      ),
    }),
    z.strictObject({
      kind: kinds('relation'),
      a: reference('One of the two actors.', 'actors', 'coalition'),
      b: reference('The other actor.', 'actors', 'government'),
      to: field(
        z.enum(['neutral', 'ally', 'enemy', 'truce']),
        'How they stand to each other from then on.',
        'relation',
        'truce',
      ),
    }),
  ])
  .meta({
    id: 'effect',
    description:
      'A change: commitment, resolve, cohesion, pressure or credit of an actor, what an audience thinks of it, trust along a track, leverage of a sponsor over a client, the light that it shows one, an exchange of prisoners, a withdrawal from places, the relation of two, or the end of a latent actor’s sleep. Unit: by kind.',
    examples: [{ kind: 'commitment', actor: 'russia', add: 20 }],
  });
export type EffectValue = z.output<typeof effect>;
