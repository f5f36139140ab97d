// What each rule is called and what it does, in a paragraph, for its page in the help.

import type { RuleName } from '../../engine/game.ts';
import type { RuleText } from '../language.ts';

export const rules: { readonly [R in RuleName]: RuleText } = {
  initiative: {
    title: 'Turns and command',
    about:
      'Draws the order of turns afresh each round and counts command points. Great cities lost, links cut and a low resolve strain command: fewer points, and orders that come too late. Command so fails before men do; advisers steady it.',
  },
  movement: {
    title: 'Movement',
    about:
      'Formations take the way of least effort over ground of their side, as far as a day lets them; poor supply shortens it. A place that nobody defends is taken by walking in, which ends the move.',
  },
  sight: {
    title: 'Sight',
    about:
      'What each seat knows. It sees where troops or ground of its side look along the roads; elsewhere it remembers who stood there, when, and how many they were taken for. Nerve and supply of others are never seen.',
  },
  combat: {
    title: 'Combat',
    about:
      'Men, class, quality, cohesion and supply make power; ground, works, stance and air support change it. Odds decide losses and lost order. Formations whose cohesion falls too low break and go back, or lay down their arms where no way is open.',
  },
  stance: {
    title: 'Stance, works and refitting',
    about:
      'A garrison holds and digs in, delays and falls back in order, or leaves by night. Ground given up in order shocks less than ground lost. Refitting away from the fighting brings back men and order.',
  },
  home: {
    title: 'Home defence and risings',
    about:
      'The people of a place may stand with its holder and add to its defence, or stand with its opponent and rise where the holder’s will is low.',
  },
  supply: {
    title: 'Supply',
    about:
      'Sources feed all formations that open roads join to them, less the further the road. Cut off, a formation uses up what it carries, then loses men and order.',
  },
  link: {
    title: 'Links',
    about:
      'A link is joined while any of its starts is joined to any of its ends over ground of its actor. What it can carry is the greatest flow over those roads. The day it breaks costs will and order.',
  },
  air: {
    title: 'Aircraft and drones',
    about:
      'Arms fly as many sorties as their bases and the weather let them. They support a fight, slow a road, or wear troops down; people under a strike come to harm.',
  },
  civilians: {
    title: 'Civilians',
    about:
      'Fighting and strikes harm people, counted against who caused it. People flee from fighting and ahead of a front, come back after quiet days, and may have to flee again.',
  },
  morale: {
    title: 'Morale and collapse',
    about:
      'The fall of a place moves the will of both sides and shakes troops near it. Rested, supplied troops recover; those without nerve leave their posts. A side whose will reaches its floor falls apart.',
  },
  sponsors: {
    title: 'Sponsors',
    about:
      'Commitment says how much of what a sponsor could send it sends. Shipments and formations need a way in and a landing in friendly hands, on leaving and on arrival.',
  },
  diplomacy: {
    title: 'Deals',
    about:
      'A party accepts a deal when its willingness passes a threshold: liking for the terms, losses, weakness, pressure and trust, less momentum. Red lines and unmet conditions bar a party whatever it wants. Pressing adds pressure; failed proposals cost credit.',
  },
  weather: {
    title: 'Weather',
    about:
      'One kind of weather rules each round for everybody. It grounds aircraft, slows mountain roads and desert tracks, and makes days away from home harder.',
  },
  opinion: {
    title: 'Outside opinion',
    about:
      'Those who watch think better or worse of an actor: harm to civilians, flight, refused deals and broken truces lower their opinion, deals made raise it. Will, sponsors’ help and readiness for a deal follow.',
  },
  raid: {
    title: 'Raids',
    about:
      'Some formations can slip into an opponent’s place by night: they shake its garrison, burn stores and harm roads. They take no ground, and may be caught.',
  },
  offer: {
    title: 'Local deals',
    about:
      'A local deal is put to a garrison and its notables and answered each night while it stands. Force near by, being cut off, empty stores and low nerve speak for it; promises kept and broken are remembered.',
  },
  depots: {
    title: 'Depots and captured arms',
    about:
      'Stores make up what supply is short of. Who leaves in order burns most of them; what is left arms the taker.',
  },
  leverage: {
    title: 'Leverage',
    about:
      'What a sponsor’s word weighs with a client. It grows with help that has arrived and with the client’s losses, and goes as the client wins.',
  },
  licence: {
    title: 'Licences',
    about:
      'A sponsor permits, tolerates or forbids a client’s attacks on an opponent. Attacks are answered for: the giver’s commitment, the credit of both, and for defiance supplies withheld.',
  },
  advisers: {
    title: 'Advisers',
    about:
      'Advisers stand at a client’s place for some days, add a command point and steady the troops near them. They are lost if the place falls.',
  },
  bases: {
    title: 'Bases abroad',
    about:
      'Leaving a base takes days, is seen by all and cannot be taken back. What has left is saved; what is there when the place is taken is lost.',
  },
  lending: {
    title: 'Lending',
    about:
      'A formation under an ally’s command takes its orders from the ally for some days and stays its owner’s in all else.',
  },
  claims: {
    title: 'Claims and rumours',
    about:
      'Outlets tell of the war with bias and delay. Claims move nerve, will, opinion and doubt whether they are true or not; some are confirmed or refuted late. Rumours of infiltration shake a threatened garrison.',
  },
  tracks: {
    title: 'Talk tracks and truces',
    about:
      'A track joins those who talk along it. Trust on it warms with use and cools in silence; a warm track makes a word weigh more. Breaking a truce costs credit and trust.',
  },
  mediation: {
    title: 'Mediation',
    about:
      'A mediator calls meetings and asks for days of quiet. What is kept earns it credit, what fails spends it, and without credit nobody comes.',
  },
};
