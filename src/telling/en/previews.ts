// What an order can be expected to do, in English.

import type { PreviewWords, Warning } from '../previews/words.ts';
import { supplies } from './events.ts';
import { actor, actorShort, capital, deal, place } from './names.ts';
import { count, counted, decimal, list, men, people, percent } from './numbers.ts';

const points = (value: number): string => counted(value, 'point', 'points');

/** A minus as long as a plus. */
const sign = (value: number): string => (value < 0 ? '−' : '+');

/** A warning whose beginning stands alone where there is little room. */
const led = (brief: string, rest: string): Warning => ({ brief: `${brief}.`, whole: `${brief}${rest}` });

/** A warning that is short enough. */
const alone = (whole: string): Warning => ({ brief: whole, whole });

export const previews: PreviewWords = {
  figures: {
    acceptedTonight: 'Accepted tonight',
    arrives: 'Arrives',
    attack: 'Attack',
    battlesOfHundred: 'Battles of a hundred',
    brings: 'Brings',
    broughtMen: 'Brings',
    chanceToFindOut: 'Chance to find out',
    civiliansHarmed: 'Civilians killed or hurt',
    cohesion: 'Cohesion',
    cohesionLostThere: 'Cohesion lost there',
    cohesionTaken: 'Cohesion taken',
    cohesionTheirTroopsLose: 'Cohesion their troops lose',
    commitment: 'Commitment',
    commitmentAdded: 'Commitment added',
    commitmentLostAllTheSame: 'Commitment lost if it attacks all the same',
    couldAgreeOn: 'Could agree on',
    creditIfFound: 'Credit if found',
    creditIfKept: 'Own credit if it is kept',
    creditIfNotFound: 'Credit if not',
    creditIfNothingComes: 'Own credit if it ends with nothing',
    creditIfRefused: 'Own credit if it is refused',
    creditIfSomethingComes: 'Own credit if it leaves something',
    creditLost: 'Own credit lost',
    creditOnDayOfAttacks: 'Credit on a day of attacks',
    creditOnQuietDay: 'Credit on a quiet day',
    defence: 'Defence',
    drivenOut: 'People driven out',
    effort: 'Effort',
    effortAdded: 'Effort added',
    formationsInReach: 'Formations within reach',
    frontage: 'Frontage',
    gamesOfHundred: 'Games of a hundred',
    homeDefence: 'Of it home defence',
    leverage: 'Leverage',
    light: 'Light',
    menComingBack: 'Men who come back',
    menLostIfCaught: 'Men lost if caught',
    menLostThere: 'Men lost there',
    nothingLeftAfter: 'Nothing left there after',
    odds: 'Odds',
    opponentsInReach: 'Opponents in reach',
    ownCredit: 'Own credit',
    ownLosses: 'Own losses',
    panic: 'Garrison panics',
    peopleComingBack: 'People who may come back',
    peopleUnderIt: 'People under it',
    pointsAdded: 'Command points added',
    pointsLeft: 'Command points left',
    powerAdded: 'Power added',
    powerLent: 'Power lent',
    powerThere: 'Power there',
    recoverFaster: 'Recover faster by',
    resolveClientsLose: 'Resolve clients lose',
    sendingAdvisers: 'Sending advisers',
    sendingFormations: 'Sending formations',
    shareAtStake: 'Share of all at stake',
    shipmentOfCapacity: 'A shipment brings of its capacity',
    shockIfItFalls: 'Shock if it falls',
    sponsorCommitment: "Sponsor's commitment",
    sponsorLeverage: "Sponsor's leverage",
    standsUntil: 'Stands until',
    stayUntil: 'Stay until',
    storesBurnt: 'Stores burnt',
    takesPlace: 'Takes the place',
    theirLosses: 'Their losses',
    threatThere: 'Threat there',
    trustLost: 'Trust lost with the others',
    underCommandUntil: 'Under its command until',
    way: 'Way',
    wayBack: 'Way back',
    weightOfPress: 'Weight of a press on clients',
  },
  offerCauses: {
    strength: 'Force nearby',
    'cut-off': 'Cut off',
    supply: 'Empty stores',
    will: 'Will of the holder',
    nerve: 'Nerve of the garrison',
    home: 'Whom the people stand with',
    record: 'Your offers before',
    credit: 'How far your word is listened to',
    worth: 'What the place is worth',
    harm: 'Harm you have done',
  },
  lights: ['green, permitted', 'amber, tolerated', 'red, forbidden'],

  place,
  actor,
  actorShort,
  party: (world, row) => capital(actorShort(world, row)),
  deal,
  placesLeft: 'the places they leave',

  decimal,
  people,
  signed: (value) => `${sign(value)}${decimal(Math.abs(value))}`,
  signedPercent: (share) => `${sign(share)}${percent(Math.abs(share))}`,
  points,
  men,
  supplies,
  times: (factor) => `times ${decimal(factor)}`,
  kilometres: (value) => `${count(value)} km`,
  fromTo: (low, high) => `${low} to ${high}`,
  beforeAfter: (before, after) => `${before}, then ${after}`,

  yes: 'yes',
  none: 'none',
  nobody: 'none',
  nothing: 'nothing',
  possible: 'possible',
  notBelow: (level) => `not below ${decimal(level)}`,
  way: (places) => places.join(', '),
  effortOf: (effort, reach) => `${count(effort)} of ${count(reach)} km`,
  battles: (of) =>
    `${count(of.carried)} carried, ${count(of.undecided)} undecided, ${count(of.repulsed)} repulsed`,
  raids: (of) =>
    `${count(of.success)} succeed, ${count(of.caught)} are caught, ${count(of.nothing)} come to nothing`,
  ofHundred: (value) => `${count(value)} of 100`,
  gamesOfHundred: (value) => `${count(value)} of 100 games`,
  speaks: (value) => `${value > 0 ? 'for it' : 'against it'}, ${points(Math.abs(value))}`,
  partyToDeal: (party, name) => `${party}, ${name}`,
  willing: (now, needs, barred) =>
    `${now}; accepts above ${decimal(needs)}${barred ? '; cannot agree yet' : ''}`,
  agreesAbove: (now, needs) => `${decimal(now)}; agrees above ${decimal(needs)}`,
  pressureOn: (name) => `Pressure on ${name}`,
  renewed: (light) => `${light}, renewed`,
  levelTo: (now, level) => `${decimal(now)}, ${level > now ? 'up' : 'down'} to ${decimal(level)}`,

  uses: {
    supplyOfAttackers: 'supply of the attackers',
    supplyOfRaiders: 'supply of the raiders',
    sorties: (flown, left) => `${count(flown)} of ${counted(left, 'sortie', 'sorties')}`,
    commitment: (cost) => `${decimal(cost)} of commitment`,
  },
  free: 'Costs nothing; points left over are lost.',
  cost: (needed, left, uses) => {
    const of = `${count(needed)} of ${counted(left, 'command point', 'command points')}`;
    return `Uses ${list(uses === undefined ? [of] : [of, uses])}.`;
  },

  warnings: {
    leavesNobody: (where, threat) =>
      led(`Leaves nobody at ${where}`, `, where opponents with a power of ${decimal(threat)} could come.`),
    leavesLittle: (where, left, threat) =>
      led(
        `Leaves little at ${where}`,
        `: a power of ${decimal(left)}, where opponents with ${decimal(threat)} could come.`,
      ),
    exposed: (power, threat) =>
      led(
        `Would stand with a power of ${decimal(power)}`,
        `, where opponents with ${decimal(threat)} could come.`,
      ),
    forbidden: (giver, commitment, until) =>
      led(
        `${capital(giver)} forbids this`,
        `: it would commit itself less by ${points(commitment)} and withhold supplies until ${until}.`,
      ),
    tolerated: (giver, commitment) =>
      led(
        `${capital(giver)} only tolerates this`,
        `, and would commit itself less by ${decimal(commitment)}.`,
      ),
    repulsed: (ofHundred) => {
      const often =
        ofHundred === null ? 'nearly every battle like this' : `${count(ofHundred)} of 100 battles like this`;
      return led(`Repulsed in ${often}`, '; a repulse shakes the attackers.');
    },
    noWayBack: led('There is no way back', ': a garrison that breaks here lays down its arms.'),
    caught: (ofHundred) => alone(`Caught in ${count(ofHundred)} of 100 games.`),
    harm: (civilians) =>
      alone(
        `May kill or hurt ${people(civilians)} ${Math.round(civilians) === 1 ? 'civilian' : 'civilians'}.`,
      ),
    lowLeverage: led('Leverage is low', ': the client may attack all the same.'),
    advisersLost: (commitment) =>
      led('If the place falls they are lost', `, and ${points(commitment)} of commitment with them.`),
    cannotBeTakenBack: alone('This is seen by all and cannot be taken back.'),
    commitmentUp: {
      brief: 'Who wants it low scores less.',
      whole: 'Commitment is the price an actor pays: who wants it low scores less for every point.',
    },
    commitmentDown: led('Clients get less at once', ', and it can be raised again only step by step.'),
    garrisonRefuses: alone('As things stand, the garrison will refuse.'),
    notYetWilling: (actors) => alone(`Not yet willing: ${list(actors)}.`),
    notWilling: (actors) => alone(`Not willing: ${list(actors)}.`),
    endsTruce: (name) => led(`Ends the truce of ${name}`, ': its parties are at war again at once.'),
    meetingFails: led('No deal has all its parties on this track', ': the meeting can only fail.'),
    pointsUnused: (left) =>
      alone(`${capital(counted(left, 'command point is', 'command points are'))} still unused.`),
  },
};
