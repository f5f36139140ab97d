// A small place where everything can happen: every class of road, every kind of ground, air arms, a sponsor, a mediator,
// a deal, a link, hungry and half-hearted troops, people who stand with the other side.

import { playTurn, begin, NONE } from '../../../src/engine/game.ts';
import type { Player, State, World } from '../../../src/engine/game.ts';
import { anActor, worldOf } from './situation.ts';
import type { Extras } from './situation.ts';

const GROUND = `
  place port blue town value 6 people 60000 yield 1 works 0.3 home blue 0.7
  place capital blue city value 9 people 200000 yield 2 home blue 0.5 red 0.3
  place gap blue hill value 3 people 4000
  place moor blue value 2 people 2000 home red 0.6
  place salt blue value 4 people 3000
  place east red town value 8 people 90000 home blue 0.7
  place camp red value 7 people 20000 yield 3 home red 0.8
  place ridge red hill value 2 people 5000
  place wells red value 3 people 8000 home blue 0.6
  place free nobody value 1 people 500
  place overseas nobody kind abroad
  road capital port motorway 40 capacity 0
  road port salt secondary 20
  road capital salt desert 12
  road gap port primary 30
  road capital gap secondary 25
  road capital moor mountain 18
  road gap moor desert 15
  road east gap primary 18
  road capital east motorway 45
  road east moor mountain 14
  road camp east motorway 35
  road camp ridge secondary 20
  road east ridge primary 22
  road camp wells desert 18
  road free wells secondary 12
  road wells moor desert 20
  road overseas port sea 300 shipment 3 days 2
  troops first blue capital 2600 cohesion 70 supply 80 quality 0.8
  troops second blue gap 1900 cohesion 55 supply 60
  troops third blue port 900 class watch cohesion 45
  troops fourth blue moor 700 cohesion 50 supply 32
  troops fifth blue capital 400 class watch
  troops sixth red east 2400 cohesion 75 supply 70
  troops seventh red ridge 1700 cohesion 60 supply 80 quality 1.1
  troops eighth red camp 1200 class watch cohesion 40
  troops ninth red wells 800 cohesion 65 supply 45
  troops tenth red east 300 cohesion 35
  troops band red ridge 400 class raiders cohesion 80
  troops scouts blue gap 250 class raiders
  troops eyes red east 200 class drones
  troops wolves wild wells 500
  reserve volunteers blue lender 900 quality 0.9`;

/** Rules that differ from game to game. */
const UNSURE_RULES = {
  'home-power': {
    name: 'Home',
    column: 'rule',
    rule: 'home.power',
    operation: 'scale',
    low: 0.2,
    mode: 1,
    high: 4,
  },
  'attack-reach': {
    name: 'Reach',
    column: 'rule',
    rule: 'combat.reach',
    operation: 'scale',
    low: 0.4,
    mode: 1,
    high: 1.5,
  },
  'road-pace': {
    name: 'Pace',
    column: 'rule',
    rule: 'movement.primary',
    operation: 'scale',
    low: 0.5,
    mode: 1,
    high: 2,
  },
};

/** Luck, and tempers so short that sides collapse, places rise and deals are made. */
const SHORT_TEMPERS: Extras = {
  rules: {
    initiative: { spread: 0.8, delay: 0.3, weakResolve: 45 },
    movement: { openRoom: 3000, townRoom: 4000, cityRoom: 5000 },
    combat: {
      fortuneLow: 0.6,
      fortuneHigh: 1.4,
      stagger: 10,
      cohesionPerLoss: 300,
      reach: 0.9,
      motorwayFrontage: 2500,
      primaryFrontage: 2000,
      secondaryFrontage: 1500,
      mountainFrontage: 900,
      desertFrontage: 700,
      mostLoss: 0.12,
      leastLoss: 0.03,
    },
    air: { luckLow: 0.5, luckHigh: 1.5, threatKm: 50, threatForce: 0.5 },
    supply: { freeRange: 20, reach: 100 },
    morale: { ceilingBase: 40, ceilingByResolve: 0.6 },
    home: { riseChance: 0.5 },
    civilians: { approachKm: 30 },
    claims: {
      most: 4,
      noise: 0.4,
      doubtKept: 0.7,
      cheer: 0.5,
      rumourChance: 0.4,
      rumourValue: 5,
      regained: 0.1,
    },
    diplomacy: {
      passedOn: 0.5,
      afterRefusal: 0.6,
      failedProposal: 0.3,
      noAnswer: 0.2,
      creditRegained: 0.05,
      silence: 0.03,
    },
  },
  patch: {
    classes: {
      raiders: {
        name: 'Raiders',
        attack: 1,
        defence: 0.8,
        kmPerDay: 120,
        supplyUse: 0.5,
        breakpoint: 30,
        raids: true,
      },
      drones: {
        name: 'Drones',
        attack: 0.3,
        defence: 0.5,
        kmPerDay: 100,
        supplyUse: 0.5,
        breakpoint: 30,
        strikes: { sorties: 20, km: 60 },
      },
    },
    locations: { port: { stock: 3 }, east: { stock: 2 }, gap: { stock: 1.5 } },
    calendar: { lastRound: { earliest: 12, latest: 14 } },
    actors: {
      blue: {
        command: 4,
        ground: { resolve: 40, floor: 25 },
        air: { bases: { capital: { sorties: 6 }, gap: { sorties: 3 } } },
        aims: {
          road: {
            name: 'Road',
            weight: 100,
            quantity: { kind: 'throughput', link: 'coast' },
            worst: 0,
            best: 150,
          },
        },
      },
      red: {
        command: 5,
        ground: { resolve: 38, floor: 25 },
        air: { bases: { ridge: { sorties: 6 } }, weight: 1.2 },
        aims: {
          east: {
            name: 'East',
            weight: 100,
            quantity: { kind: 'value-held', actor: 'red', places: ['east', 'capital'] },
          },
        },
      },
      lender: anActor({
        initiative: 1,
        speaks: true,
        sponsor: {
          commitment: 68,
          leverage: { blue: 0.6 },
          bases: { port: { stake: 2 }, gap: { stake: 1 } },
        },
        licenses: { blue: { red: 'amber' } },
        ships: { clients: ['blue'], entries: ['overseas--port'] },
        air: { bases: { overseas: { sorties: 4 } } },
        aims: { bases: { name: 'Bases', weight: 100, quantity: { kind: 'bases', actor: 'lender' } } },
      }),
      wild: anActor({
        initiative: 1,
        speaks: true,
        latent: true,
        ground: { resolve: 45, floor: 10 },
      }),
      envoy: anActor({ initiative: 1, speaks: true, mediates: true, command: 3 }),
    },
    relations: {
      'blue--lender': 'ally',
      'lender--red': 'enemy',
      'red--wild': 'enemy',
      'blue--wild': 'ally',
    },
    links: { coast: { name: 'Coast', actor: 'blue', from: ['port'], to: ['capital'] } },
    terms: {
      stop: {
        name: 'Stop',
        parties: ['blue', 'red'],
        preference: { blue: -0.2, red: -0.2 },
        shifts: { tired: { actor: 'blue', when: { resolve: { actor: 'blue', atMost: 33 } }, add: 0.2 } },
        returns: 0.1,
      },
      prisoners: {
        name: 'Prisoners',
        parties: ['blue', 'red'],
        preference: { blue: 0.6, red: 0.6 },
        effects: [
          { kind: 'exchange', a: 'blue', b: 'red', share: 0.8 },
          { kind: 'trust', track: 'back-door', add: 5 },
          { kind: 'credit', actor: 'envoy', add: 0.1 },
          { kind: 'leverage', actor: 'lender', client: 'blue', add: -0.1 },
          { kind: 'licence', client: 'blue', front: 'red', light: 'red' },
        ],
        redLines: { red: { trust: { track: 'back-door', atMost: 12 } } },
      },
      apart: {
        name: 'Apart',
        parties: ['lender', 'red'],
        preference: { lender: 0.9, red: 0.8 },
        needs: { round: { atLeast: 2, atMost: 6 } },
      },
      leave: {
        name: 'Leave',
        parties: ['blue', 'red'],
        preference: { blue: 0.3, red: 0.3 },
        needs: { deal: 'exchange' },
        effects: [{ kind: 'withdraw', actor: 'red', places: ['wells', 'ridge'], to: 'blue' }],
      },
    },
    deals: {
      truce: { name: 'Truce', terms: ['stop'], truce: true },
      exchange: { name: 'Exchange', terms: ['prisoners'] },
      line: { name: 'Line', terms: ['leave'] },
      respite: { name: 'Respite', terms: ['apart'], truce: true },
    },
    tracks: {
      'back-door': { name: 'Back door', parties: ['blue', 'red'], guarantors: ['envoy'], trust: 15 },
      abroad: { name: 'Abroad', parties: ['lender', 'red'], trust: 50 },
      capitals: { name: 'Capitals', parties: ['lender', 'blue'], trust: 60 },
    },
    weather: {
      fair: { name: 'Fair', chance: 2, lasts: 0.5 },
      rain: { name: 'Rain', air: 0.4, mountain: 2, desert: 1.5, hardship: 2 },
    },
    outlets: {
      gazette: {
        name: 'Gazette',
        actor: 'blue',
        city: 'capital',
        bias: 2,
        falsehood: 0.5,
        reports: 0.9,
        rivals: ['wireless'],
        answers: 0.7,
      },
      wireless: {
        name: 'Wireless',
        actor: 'red',
        city: 'capital',
        bias: 1.5,
        falsehood: 0.5,
        reports: 0.9,
        rivals: ['gazette', 'watchers'],
        answers: 0.7,
      },
      watchers: { name: 'Watchers', city: 'capital', reports: 0.8, delay: 1, verifies: 0.3, after: 1 },
    },
    audiences: {
      onlookers: {
        name: 'Onlookers',
        opinion: { blue: 20, red: -10, lender: 0 },
        borders: ['free', 'wells'],
      },
    },
    triggers: {
      blame: {
        name: 'Blame',
        when: { opinion: { audience: 'onlookers', actor: 'blue', atMost: 10 } },
        effects: [
          { kind: 'opinion', audience: 'onlookers', actor: 'red', add: 5 },
          { kind: 'relation', a: 'blue', b: 'red', to: 'enemy' },
        ],
      },
      alarm: {
        name: 'Alarm',
        when: { not: { controls: { actor: 'blue', places: ['gap'] } } },
        effects: [
          { kind: 'commitment', actor: 'lender', add: 10 },
          { kind: 'wake', actor: 'wild' },
        ],
        chance: 0.5,
      },
    },
  },
};

/** Everything, with numbers that are known. */
export const EVERYTHING: World = worldOf(GROUND, SHORT_TEMPERS);

/** The same with rules that nobody knew: views show the scenario's numbers, the game plays by those it drew. */
export const UNSURE: World = worldOf(GROUND, {
  ...SHORT_TEMPERS,
  patch: { ...SHORT_TEMPERS.patch, uncertain: UNSURE_RULES },
});

/** Plays at most so many rounds, the same player in every seat. */
export function playRounds(world: World, player: Player, seed: string, rounds: number): State {
  const state = begin(world, seed);
  while (state.outcome[0] === NONE && (state.round[0] ?? 0) <= rounds) playTurn(world, state, player, seed);
  return state;
}
