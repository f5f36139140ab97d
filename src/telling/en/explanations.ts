// One or two sentences of help for every quantity that screens and reports show.

import type { QuantityName } from '../quantities.ts';

export const explanations: {
  readonly [Q in QuantityName]: { readonly label: string; readonly text: string };
} = {
  strength: {
    label: 'Strength',
    text: 'Men fit to fight. Those lost are counted as killed, wounded, captured, scattered or gone over; some of the scattered and wounded come back.',
  },
  quality: {
    label: 'Quality',
    text: 'Training and equipment; 1 is a good regular formation. It multiplies the power of every man and does not change during a game.',
  },
  cohesion: {
    label: 'Cohesion',
    text: 'Order and nerve, 0 to 100. Losses, repulses, being struck from several sides and bad news lower it; a day of rest with supply restores some.',
  },
  supply: {
    label: 'Supply',
    text: 'Fuel, food and ammunition in hand, 0 to 100. Attacks use it up; an open road to a source fills it, the nearer the better.',
  },
  supplyState: {
    label: 'Shortage',
    text: 'A formation with very little supply loses men and order every day. One with no open road to a source uses up what it has.',
  },
  breakpoint: {
    label: 'Breaking point',
    text: 'The cohesion below which a formation of this kind breaks: it falls back once, or lays down its arms where there is no way out.',
  },
  power: {
    label: 'Power',
    text: 'Thousands of men, times how well their kind attacks or defends, times quality, lowered by poor cohesion and supply.',
  },
  odds: {
    label: 'Odds',
    text: 'Power of the attack over power of the defence, both cut to what the roads let through. Luck moves both sides by up to a third.',
  },
  frontage: {
    label: 'Frontage',
    text: 'Men who can fight along the roads used; a motorway lets through more than a mountain road. Those beyond it wait behind.',
  },
  terrain: {
    label: 'Terrain',
    text: 'Towns, hills and cities multiply the power of those who defend them; open country does not.',
  },
  fortification: {
    label: 'Works',
    text: 'What a garrison has dug, added to its defence. It grows for each day a garrison holds, and is lost when the place is left or taken.',
  },
  stance: {
    label: 'Stance',
    text: 'What a garrison does when attacked: hold (full defence, and the risk of surrender), delay (fall back in order when pressed) or leave tonight.',
  },
  homeDefence: {
    label: 'Home defence',
    text: 'People of the place who would defend it with one actor, more in large places, and only as far as that actor’s resolve carries.',
  },
  rising: {
    label: 'Rising',
    text: 'A place that would stand with another actor may rise against a holder whose resolve is low.',
  },
  resolve: {
    label: 'Resolve',
    text: 'An actor’s will to go on, 0 to 100. It falls when places of value fall, rises when they are taken, and follows the help of sponsors.',
  },
  collapse: {
    label: 'Collapse',
    text: 'An actor whose resolve reaches its floor falls apart: its ground goes to opponents nearby, to local people or to nobody.',
  },
  moraleShock: {
    label: 'Shock',
    text: 'The fall of a place of value shakes the loser’s formations within reach, more the nearer they are and the lower its resolve.',
  },
  commitment: {
    label: 'Commitment',
    text: 'A sponsor’s will to help, 0 to 100. High commitment lifts its clients, lets formations be sent and makes its pressure count.',
  },
  commandPoints: {
    label: 'Command points',
    text: 'Orders that an actor can give in a turn. Up to three formations ordered together cost one; losing a great city, a cut link and low resolve cost some, and advisers add one.',
  },
  initiative: {
    label: 'Initiative',
    text: 'The order of turns is drawn anew each round by these weights. Who moved among the last does not move among the first of the next round.',
  },
  throughput: {
    label: 'Capacity',
    text: 'What the open roads of a link can carry, a motorway being 100. The narrowest cut along the way sets it.',
  },
  link: {
    label: 'Link',
    text: 'A connection that the scenario asks about by name. Cutting it shakes its holder’s formations and resolve.',
  },
  momentum: {
    label: 'Momentum',
    text: 'Value of places taken less those lost, fading day by day. Who is gaining ground is less willing to deal.',
  },
  pressure: {
    label: 'Pressure',
    text: 'How much others urge an actor to make a deal. It fades day by day, and a refusal uses part of it up.',
  },
  credit: {
    label: 'Credit',
    text: 'How far an actor’s word is listened to. Proposals that come to nothing and proposals left unanswered cost it; it returns slowly.',
  },
  claims: {
    label: 'Claims',
    text: 'What outlets say of the war. It may be true, inflated or false, and nobody knows at first. Believed or not, it moves nerve, resolve, opinion and doubt.',
  },
  credibility: {
    label: 'Credibility',
    text: 'How far an outlet is believed, 0 to 1. Refuted claims lower it, verified ones raise it, and it goes back slowly to where it began.',
  },
  verification: {
    label: 'Verification',
    text: 'A mediator can look into a claim and say who was right. The older the claim, the likelier the answer. An answer wins credit, none costs credit.',
  },
  rumour: {
    label: 'Rumours',
    text: 'Word that opposing fighters have slipped into a threatened city. It shakes the garrison and lames home defence. Fresh troops and advisers keep it down.',
  },
  opinion: {
    label: 'Outside opinion',
    text: 'What those who watch the war think of an actor, −100 to 100. Harm to civilians, flight and broken truces lower it; resolve, the help of sponsors and readiness for a deal follow it.',
  },
  willingness: {
    label: 'Willingness',
    text: 'How ready an actor is for a deal: liking for its terms, men lost, weakness and pressure, less momentum. Above its threshold it accepts.',
  },
  trust: {
    label: 'Trust',
    text: 'How far those on a talk track trust each other, 0 to 100. It warms with talk and agreements, cools in silence and with broken words; along a warm track a word weighs more.',
  },
  truce: {
    label: 'Truce',
    text: 'A deal that stops its parties from fighting each other. Whoever breaks it is at war again at once, and its word is listened to less.',
  },
  meeting: {
    label: 'Meeting',
    text: 'Talks called together by a mediator. All who come are pressed, and proposals need not wait. One that ends with nothing costs the mediator credit.',
  },
  pause: {
    label: 'Day of quiet',
    text: 'A round without fighting at one place, if all who stand there agree. People come back, nobody flees. Whoever attacks all the same pays in credit and will.',
  },
  proposal: {
    label: 'Proposal',
    text: 'A deal stays on the table for two days. One that failed can be proposed again only after a pause.',
  },
  sorties: {
    label: 'Sorties',
    text: 'Units of air effort, each a good number of strikes. They support fighting at a place, slow traffic on a route, or wear down troops.',
  },
  airbase: {
    label: 'Airbase',
    text: 'Sorties come from bases. Opposing troops nearby lessen what a base can fly; if it falls, its aircraft are lost.',
  },
  effort: {
    label: 'Effort',
    text: 'Kilometres as they feel: a kilometre of mountain road or desert track counts for more than one of motorway.',
  },
  reach: {
    label: 'Reach',
    text: 'Effort that the slowest formation can cover in a round; poor supply shortens it. An attack reaches only a part of a day’s way.',
  },
  room: {
    label: 'Room',
    text: 'Men who can be quartered at a place: fewest in open country and on hills, most in cities.',
  },
  threat: {
    label: 'Threat',
    text: 'Power of opponents within a day’s march that could be turned against a place.',
  },
  losses: {
    label: 'Losses',
    text: 'Men killed, wounded, captured, scattered or gone over to another side. Most are lost when a formation breaks, not while it fights.',
  },
  refit: {
    label: 'Refit',
    text: 'A turn of rest: cohesion rises and some of the scattered and wounded come back.',
  },
  displaced: {
    label: 'People displaced',
    text: 'People away from home. They leave heavy fighting, strikes and the approach of a front, and return once a place has been quiet.',
  },
  hardship: {
    label: 'Hardship',
    text: 'Days that people spend away from home, counted higher in hard weather and where a place shelters more than it can.',
  },
  weather: {
    label: 'Weather',
    text: 'The same for everybody. It cuts what can be flown, slows mountain roads and desert tracks, and makes flight harder. What is expected for tomorrow may not come.',
  },
  raid: {
    label: 'Raid',
    text: 'A few men slip in by night: they shake the garrison, which may panic, burn stores and harm roads, and take no ground. The more are on watch, the more often raiders are caught.',
  },
  offer: {
    label: 'Local deal',
    text: 'An offer to a garrison and its notables, answered at night. Accepted, the place changes hands without a fight and the garrison goes in safety or lays down its arms. Fighting there breaks it.',
  },
  depot: {
    label: 'Depot',
    text: 'Stores that make up what is short for whoever holds the place. A garrison that leaves in order burns most of them; what is captured arms the taker.',
  },
  drones: {
    label: 'Short-range strikes',
    text: 'Sorties flown from where a formation stands, only against what is near it. They cost fewer lives and more nerve than strikes by aircraft.',
  },
  harmed: {
    label: 'Civilians harmed',
    text: 'People killed or hurt by an actor’s operations. It is never an aim; it lowers the resolve of whoever causes it.',
  },
  value: {
    label: 'Value',
    text: 'Worth of a place to whoever holds it, 0 to 10. It counts towards aims only once the place has been held for two days.',
  },
  shipment: {
    label: 'Shipment',
    text: 'Supplies brought from abroad by sea or air. They lie in stock where they land and feed whoever holds the place.',
  },
  reinforcement: {
    label: 'Reinforcement',
    text: 'A formation that a sponsor sends in by one of its entries, if its commitment is high enough.',
  },
  leverage: {
    label: 'Leverage',
    text: 'What a sponsor’s word weighs with a client, 0 to 100 %. It grows with help received and losses, and goes as the client wins. It scales pressure and the price of defiance.',
  },
  licence: {
    label: 'Licence',
    text: 'The light a sponsor shows a client towards an opponent: green permits attacks, amber tolerates them at a small price, red forbids them. A client may defy it and pays.',
  },
  advisers: {
    label: 'Advisers',
    text: 'They add a command point, let orders through more surely, and steady troops within reach. They are lost if the place where they are falls.',
  },
  bases: {
    label: 'Bases abroad',
    text: 'What a sponsor has on a client’s ground. Leaving takes days, is seen by all and shakes the client; what is still there when the place falls is lost.',
  },
  lending: {
    label: 'Lent formations',
    text: 'A formation under an ally’s command for a time. It stays its owner’s: losses, supply and prisoners are counted there.',
  },
  delay: {
    label: 'Late orders',
    text: 'When command is strained by lost cities, a cut link or low resolve, orders may not reach a formation in time: it stays where it is that day.',
  },
  aim: {
    label: 'Aim',
    text: 'What an actor wants, with its weight. Aims are added up day by day and are not compared between actors.',
  },
};
