import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, NONE, ORDER_KINDS, REFUSALS } from '../../../src/engine/game.ts';
import type { EventKind, Order, OrderKind, RefusalCode } from '../../../src/engine/game.ts';
import { tellEvent, tellOrder, tellRefusal } from '../../../src/telling/index.ts';
import { FORBIDDEN, bridges, everyEvent, hama, row, samples } from './worlds.ts';

const BOOKS: readonly EventKind[] = ['turn-begun', 'round-ended'];
const LONGEST = 170;

/** The line itself when it is too long for one row of a panel, for the message of a failing test. */
function tooLong(line: string): string {
  return line.length > LONGEST ? line : '';
}

/** Names of authors may hold words that our own voice avoids, such as "Liberation" in the name of a movement. */
function voice(text: string): string {
  return [hama, bridges].reduce(
    (told, world) => world.formations.names.reduce((rest, name) => rest.replaceAll(name.en, '…'), told),
    text,
  );
}

describe.each([
  ['three bridges', bridges],
  ['Hama', hama],
])('in %s', (_, world) => {
  test.each(EVENT_KINDS.filter((kind) => !BOOKS.includes(kind)))(
    'an event %s is told in one line',
    (kind) => {
      const told = everyEvent(world, kind).map((event) => tellEvent(world, event));
      expect(told.length).toBeGreaterThan(0);
      for (const line of told) {
        expect(line).toMatch(/^[A-Z0-9“].*[.!?]$/);
        expect(tooLong(line!)).toBe('');
        expect(voice(line!)).not.toMatch(FORBIDDEN);
      }
    },
  );

  test.each(Object.keys(REFUSALS) as RefusalCode[])('a refusal %s says why and what to do', (code) => {
    const values = REFUSALS[code].map((meaning) => samples(world, meaning));
    const most = Math.max(1, ...values.map((list) => list.length));
    for (let i = 0; i < most; i++) {
      const line = tellRefusal(world, {
        code,
        arguments: values.map((list) => list[i % list.length] ?? NONE),
      });
      expect(line).toMatch(/^[A-Z].*[.]$/);
      expect(tooLong(line)).toBe('');
      expect(voice(line)).not.toMatch(FORBIDDEN);
    }
  });
});

test('an attack with no road at all is refused without a distance', () => {
  const values = [row(bridges.formations, 'hill-first'), row(bridges.locations, 'port'), Infinity, 91];
  expect(tellRefusal(bridges, { code: 'too-far-to-attack', arguments: values })).toBe(
    'No road leads straight from the First Hill Column to Port. Move next to it first.',
  );
});

const ORDERS: { readonly [K in OrderKind]: Extract<Order, { kind: K }> } = {
  move: { kind: 'move', formations: [0, 1], to: 2 },
  attack: { kind: 'attack', formations: [5, 6, 7, 8], target: 2, advance: true },
  stance: { kind: 'stance', place: 3, stance: 'delay' },
  refit: { kind: 'refit', formation: 0 },
  strike: { kind: 'strike', purpose: 'interdict', target: 4, sorties: 2 },
  raid: { kind: 'raid', formation: 0, place: 2 },
  offer: { kind: 'offer', place: 2 },
  ship: { kind: 'ship', entry: 10, client: 0 },
  reinforce: { kind: 'reinforce', formation: 4, entry: 10 },
  commit: { kind: 'commit', level: 60 },
  licence: { kind: 'licence', client: 1, front: 0, light: 'amber' },
  advise: { kind: 'advise', client: 1, at: 4 },
  leave: { kind: 'leave', base: 6 },
  lend: { kind: 'lend', formation: 0, to: 1, days: 3 },
  press: { kind: 'press', actor: 0 },
  propose: { kind: 'propose', deal: 0 },
  accept: { kind: 'accept', deal: 0 },
  reject: { kind: 'reject', deal: 0 },
  verify: { kind: 'verify', claim: 3 },
  break: { kind: 'break', deal: 0 },
  convene: { kind: 'convene', track: 0 },
  pause: { kind: 'pause', place: 2 },
  end: { kind: 'end' },
};

test('every kind of order is told in a short sentence', () => {
  const told = ORDER_KINDS.map((kind) => tellOrder(bridges, ORDERS[kind]));
  for (const line of told) {
    expect(line).toMatch(/^[A-Z].*[.]$/);
    expect(line).not.toMatch(FORBIDDEN);
  }
  expect(told).toMatchInlineSnapshot(`
    [
      "Move the Camp Guard and the First Guard to Ford.",
      "Attack Ford with 4 formations, moving in if it falls.",
      "At Hill, delay and fall back in order when pressed.",
      "Let the Camp Guard rest and refit.",
      "Fly 2 sorties against the road from Camp to Hill.",
      "Raid Ford by night with the Camp Guard.",
      "Offer the garrison and notables of Ford a local deal.",
      "Ship supplies to the Hill Council by way of Port.",
      "Send the Third Hill Column to Port.",
      "Set commitment at 60 of 100.",
      "Tolerate attacks of the Coast League on the Hill Council, no more.",
      "Send advisers to the Coast League at Market.",
      "Begin to leave the base at Overseas.",
      "Lend the Camp Guard to the Coast League for 3 days.",
      "Press the Hill Council towards a deal.",
      "Propose the deal “Truce”.",
      "Accept the deal “Truce”.",
      "Reject the deal “Truce”.",
      "Look into what was claimed and say in public who was right.",
      "Break the deal “Truce”.",
      "Call the talks “Harbour talks” together for the next round.",
      "Ask for a day of quiet at Ford.",
      "End the turn.",
    ]
  `);
});

test('orders that differ in their choice are told differently', () => {
  const { attack, stance, strike } = ORDERS;
  expect(tellOrder(bridges, { ...attack, advance: false })).not.toBe(tellOrder(bridges, attack));
  expect(
    new Set(
      (['hold', 'delay', 'leave'] as const).map((way) => tellOrder(bridges, { ...stance, stance: way })),
    ).size,
  ).toBe(3);
  expect(
    new Set(
      (['support', 'wear'] as const).map((purpose) => tellOrder(bridges, { ...strike, target: 2, purpose })),
    ).size,
  ).toBe(2);
});

test('one line an event in the world of three bridges', () => {
  const place = (id: string): number => row(bridges.locations, id);
  const formation = (id: string): number => row(bridges.formations, id);
  const [league, council, neighbour] = ['league', 'council', 'neighbour'].map((id) =>
    row(bridges.actors, id),
  ) as [number, number, number];
  const sea = row(bridges.routes, 'overseas--port');
  const told = (
    [
      ['round-begun', 2, NONE, NONE, 0],
      ['turn-begun', league, NONE, NONE, 0],
      ['formation-moved', formation('hill-first'), place('hill'), place('ford'), 0],
      ['place-taken', place('mill'), council, league, 0],
      ['place-taken', place('mill'), council, NONE, 0],
      ['place-taken', place('mill'), NONE, league, 0],
      ['battle', place('market'), council, league, 1.4],
      ['battle-ended', place('market'), council, 0, 0.8],
      ['battle-ended', place('market'), council, 1, 1.1],
      ['battle-ended', place('market'), council, 2, 1.4],
      ['losses', formation('first-guard'), 0, place('market'), 12],
      ['losses', formation('first-guard'), 4, place('market'), 1],
      ['losses', formation('first-guard'), 1, place('market'), 0],
      ['formation-broke', formation('mill-watch'), place('mill'), NONE, 31],
      ['formation-retreated', formation('mill-watch'), place('mill'), place('market'), 0],
      ['formation-surrendered', formation('mill-watch'), place('mill'), council, 390],
      ['formation-dissolved', formation('mill-watch'), place('mill'), NONE, 40],
      ['stance-set', place('bridge'), league, 1, 0],
      ['place-left', place('bridge'), league, NONE, 0],
      ['formation-refitted', formation('port-guard'), place('port'), NONE, 17],
      ['struck-place', league, place('ford'), 0, 2],
      ['struck-place', league, place('ford'), 2, 1],
      ['struck-route', league, row(bridges.routes, 'ford--market'), 1, 3],
      ['people-harmed', place('market'), council, NONE, 4],
      ['people-displaced', place('market'), place('port'), 0, 6210],
      ['people-displaced', place('market'), place('port'), 1, 1],
      ['people-returned', place('port'), place('market'), NONE, 900],
      ['formation-cut-off', formation('volunteers'), place('port'), NONE, 40],
      ['formation-starving', formation('first-guard'), place('market'), NONE, 22],
      ['base-threatened', place('port'), league, NONE, 0],
      ['base-lost', place('port'), league, NONE, 3],
      ['shipment-sent', neighbour, sea, league, 3.3],
      ['shipment-arrived', neighbour, place('port'), league, 3.3],
      ['shipment-lost', neighbour, place('port'), league, 3.3],
      ['reinforcement-sent', formation('volunteers'), sea, neighbour, 800],
      ['reinforcement-arrived', formation('volunteers'), place('port'), neighbour, 800],
      ['reinforcement-turned-back', formation('volunteers'), place('port'), neighbour, 0],
      ['commitment-set', neighbour, NONE, NONE, 60],
      ['pressed', neighbour, league, NONE, 0.14],
      ['deal-proposed', council, 0, NONE, 0],
      ['deal-accepted', league, 0, NONE, 0],
      ['deal-rejected', league, 0, NONE, 0],
      ['deal-lapsed', 0, NONE, NONE, 0],
      ['deal-in-force', 0, NONE, NONE, 0],
      ['deal-broken', council, 0, NONE, 0],
      ['talks-called', neighbour, 0, NONE, 0],
      ['talks-opened', 0, neighbour, NONE, 0],
      ['talks-held', 0, neighbour, NONE, 0],
      ['talks-failed', 0, neighbour, NONE, 0],
      ['pause-agreed', place('market'), neighbour, NONE, 0],
      ['pause-refused', place('market'), neighbour, council, 0],
      ['pause-kept', place('market'), neighbour, NONE, 0],
      ['pause-broken', place('market'), neighbour, council, 0],
      ['prisoners-returned', formation('mill-watch'), NONE, NONE, 120],
      ['morale-shock', place('market'), league, NONE, 5.76],
      ['actor-collapsed', league, NONE, NONE, 0],
      ['place-rose', place('mill'), council, league, 0],
      ['trigger-fired', 0, NONE, NONE, 0],
      ['link-joined', 0, NONE, NONE, 0],
      ['link-cut', 0, NONE, NONE, 0],
      ['round-ended', 2, NONE, NONE, 0],
      ['game-ended', 0, NONE, NONE, 6],
    ] as const
  ).map(([kind, a, b, c, n]) => tellEvent(bridges, { kind, a, b, c, n }));
  expect(told).toMatchInlineSnapshot(`
    [
      "Round 2, Wednesday 2 May 2001.",
      null,
      "The First Hill Column moves from Hill to Ford.",
      "The Hill Council takes Mill from the Coast League.",
      "The Hill Council takes Mill, which nobody held.",
      "Mill is left without a holder; the Coast League held it.",
      "Hill Council troops attack Market, held by the Coast League, at odds of 1.4 to 1.",
      "The attack by the Hill Council on Market is repulsed.",
      "The attack by the Hill Council on Market ends undecided.",
      "The attack by the Hill Council carries Market.",
      "12 men of the First Guard are killed at Market.",
      "1 man of the First Guard changes side at Market.",
      null,
      "The Mill Watch breaks at Mill.",
      "The Mill Watch falls back from Mill to Market.",
      "The Mill Watch lays down its arms at Mill to the Hill Council: 390 prisoners.",
      "The Mill Watch ceases to exist at Mill; the last 40 men scatter.",
      "The Coast League orders the garrison of Bridge to delay and fall back.",
      "The Coast League gives up Bridge in good order.",
      "The Port Guard refits at Port; 17 men come back.",
      "The Coast League flies 2 sorties in support of its side at Ford.",
      "The Coast League flies 1 sortie against troops at Ford.",
      "The Coast League flies 3 sorties against the motorway from Ford to Market.",
      "4 civilians are killed or hurt at Market by operations of the Hill Council.",
      "6,200 people leave Market for Port because of the fighting.",
      "1 person leaves Market for Port as the front comes near.",
      "900 people return from Port to Market.",
      "The Volunteers from overseas at Port have no open road to supply.",
      "The First Guard runs out of supply at Market; 22 men leave.",
      "Opposing troops come near the base at Port; the Coast League can fly less from it.",
      "The Coast League loses the base at Port and three sorties a day.",
      "The Neighbour over the sea sends the Coast League supplies for 3,300 men for a day by sea to Port.",
      "Supplies for 3,300 men for a day from the Neighbour over the sea reach the Coast League at Port.",
      "Supplies for 3,300 men for a day from the Neighbour over the sea for the Coast League do not get through to Port.",
      "The Volunteers from overseas set out for Port with 800 men.",
      "The Volunteers from overseas arrive at Port with 800 men.",
      "The Volunteers from overseas find Port closed and turn back.",
      "The Neighbour over the sea sets its commitment at 60 of 100.",
      "The Neighbour over the sea presses the Coast League towards a deal.",
      "The Hill Council proposes a deal: “Truce”.",
      "The Coast League accepts the deal “Truce”.",
      "The Coast League rejects the deal “Truce”.",
      "The deal “Truce” was not accepted in time and is off the table.",
      "All parties have accepted: the deal “Truce” is in force.",
      "The Hill Council breaks the deal “Truce”.",
      "The Neighbour over the sea calls the talks “Harbour talks” together for the next round.",
      "The talks “Harbour talks” meet at the call of the Neighbour over the sea; all who come are pressed.",
      "The talks “Harbour talks” leave something on the table; the Neighbour over the sea gains in credit.",
      "The talks “Harbour talks” end with nothing; the Neighbour over the sea loses credit.",
      "All sides agree to a day of quiet at Market.",
      "The Hill Council refuses a day of quiet at Market, for which the Neighbour over the sea asked.",
      "The day of quiet at Market is kept; people can come back.",
      "The Hill Council breaks the day of quiet at Market.",
      "120 prisoners of the Mill Watch come home.",
      "The loss of Market shakes the Coast League, whose resolve falls by 6 points.",
      "The Coast League collapses; its forces no longer fight as one.",
      "The people of Mill rise against the Hill Council and side with the Coast League.",
      "The neighbour fears for the port.",
      "The link “Market to port” is open again.",
      "The link “Market to port” is cut.",
      null,
      "The game ends on 6 May: “Truce”.",
    ]
  `);
});

test('every kind of event has a line in the list above or only keeps the books', () => {
  for (const kind of BOOKS)
    expect(everyEvent(bridges, kind).map((event) => tellEvent(bridges, event))).toContain(null);
});

/** A world in which the first formation has another name, breaking at Mill. */
function named(name: string): string | null {
  const { formations } = bridges;
  const world = {
    ...bridges,
    formations: { ...formations, names: [{ en: name }, ...formations.names.slice(1)] },
  };
  return tellEvent(world, {
    kind: 'formation-broke',
    a: 0,
    b: row(bridges.locations, 'mill'),
    c: NONE,
    n: 20,
  });
}

test.each([
  ['Ahrar al-Sham', 'Ahrar al-Sham breaks'],
  ['HTS Umar Brigade', 'The HTS Umar Brigade breaks'],
  ['18th Armoured Division, Shayrat', 'The 18th Armoured Division (Shayrat) breaks'],
  ['4th Armoured Division, Hama task group', 'The 4th Armoured Division (Hama task group) breaks'],
  ['5th Assault Corps, desert road', 'The 5th Assault Corps (desert road) breaks'],
  ['National Defence Forces, Homs', 'The National Defence Forces (Homs) break'],
  ['Southern garrisons, Deraa (5th Division)', 'The Southern garrisons (Deraa; 5th Division) break'],
  ['Fatemiyoun (Iran-aligned)', 'Fatemiyoun (Iran-aligned) breaks'],
  ['Faylaq al-Sham, Idlib', 'Faylaq al-Sham (Idlib) breaks'],
  ['Regiment 46 and other remnants from Aleppo', 'Regiment 46 and other remnants from Aleppo break'],
  ['Local Defence Forces from Aleppo', 'The Local Defence Forces from Aleppo break'],
  ['HTS Red Bands', 'The HTS Red Bands break'],
  ['Liwa al-Quds', 'Liwa al-Quds breaks'],
  ['Nour al-Din al-Zenki Movement', 'The Nour al-Din al-Zenki Movement breaks'],
])('a formation called %s: “%s at Mill.”', (name, said) => {
  expect(named(name)).toBe(`${said} at Mill.`);
});

test('every formation of the Hama scenario makes a whole sentence', () => {
  for (const formation of hama.formations.ids.keys()) {
    const told = tellEvent(hama, {
      kind: 'formation-broke',
      a: formation,
      b: row(hama.locations, 'hama'),
      c: NONE,
      n: 20,
    });
    expect(told).toMatch(/^[A-Z0-9].* breaks? at Hama\.$/);
    expect(told).not.toMatch(/\bthe the\b/i);
  }
});

test('an unknown language falls back to English', () => {
  const event = { kind: 'place-taken', a: 1, b: 1, c: 0, n: 0 } as const;
  expect(tellEvent(bridges, event, 'xx')).toBe(tellEvent(bridges, event, 'en-GB'));
});

test('a round of quiet is a week where rounds are weeks', () => {
  const weekly = { ...bridges, calendar: { ...bridges.calendar, daysPerRound: 7 } };
  const [agreed] = everyEvent(weekly, 'pause-agreed');
  expect(tellEvent(weekly, agreed!)).toMatch(/agree to a week of quiet at /);
  expect(tellOrder(weekly, { kind: 'pause', place: 0 })).toMatch(/^Ask for a week of quiet at /);
});
