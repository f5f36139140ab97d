// A small war with tracks, red lines and a mediator, for the cases of bargaining.

import { anActor } from '../situation.ts';
import type { Extras } from '../situation.ts';

export const LAND = `
  place west blue value 4 people 10000
  place east red value 6 people 10000
  place farm red value 1
  road west east motorway 30
  road east farm motorway 30
  troops guard blue west 1000
  troops picket red east 1000`;

/** Blue and red with a sponsor of blue, a mediator, two tracks and five deals; `more` goes over the patch. */
export const BARGAIN: Extras = {
  patch: {
    actors: {
      lender: anActor({
        speaks: true,
        sponsor: { commitment: 60 },
        ships: { clients: ['blue'], entries: ['west--x'] },
        initiative: 0.7,
      }),
      envoy: anActor({ speaks: true, mediates: true, initiative: 0.6 }),
    },
    relations: { 'lender--red': 'enemy' },
    locations: { x: { name: 'X', at: [0, 0], kind: 'abroad' } },
    routes: { 'west--x': { class: 'sea', km: 9 } },
    tracks: {
      door: { name: 'Door', parties: ['blue', 'red'], guarantors: ['envoy'], trust: 40 },
      desk: { name: 'Desk', parties: ['lender', 'blue'], trust: 80 },
    },
    terms: {
      stop: {
        name: 'Stop',
        parties: ['blue', 'red'],
        preference: { blue: 0.3, red: -0.1 },
        shifts: { lost: { actor: 'blue', when: { controls: { actor: 'red', places: ['west'] } }, add: 0.4 } },
      },
      swap: {
        name: 'Swap',
        parties: ['blue', 'red'],
        preference: { blue: 0.4, red: 0.4 },
        effects: [
          { kind: 'exchange', a: 'blue', b: 'red', share: 0.5 },
          { kind: 'trust', track: 'door', add: 7 },
          { kind: 'credit', actor: 'envoy', add: -0.25 },
        ],
      },
      leave: {
        name: 'Leave',
        parties: ['blue', 'red'],
        redLines: { red: { trust: { track: 'door', atMost: 45 } } },
        effects: [{ kind: 'withdraw', actor: 'red', places: ['east'], to: 'blue' }],
      },
      peace: { name: 'Peace', parties: ['blue', 'red'], needs: { deal: 'truce' }, returns: 0.25 },
      apart: { name: 'Apart', parties: ['lender', 'red'] },
    },
    deals: {
      truce: { name: 'Truce', terms: ['stop'], truce: true },
      exchange: { name: 'Exchange', terms: ['swap'] },
      line: { name: 'Line', terms: ['leave'] },
      settlement: { name: 'Settlement', terms: ['peace'] },
      respite: { name: 'Respite', terms: ['apart'], truce: true },
    },
  },
};
