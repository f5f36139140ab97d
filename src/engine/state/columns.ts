// Every column of the state, once: what it counts, its type, its unit and who may know it.
// Allocation, copying, hashing, conservation and views are all derived from this table.
//
// Who may know a new column: ask whose knowledge it would be on the ground.
//   `all`     everybody, at once: it is announced, or anybody can see it.
//   `owner`   the actor whose row it is, its allies, and the sponsors it is a client of. Whose row it is follows from the dimension: a
//             formation's actor, a place's holder, an aim's actor, the first actor of a pair or of an actor's row of places, the sender
//             and the receiver of a cargo. Dimensions without an owner cannot be `owner`.
//   `seen`    of locations: whoever has the place in sight now.
//   `nobody`  no actor: dice, hidden draws, what the engine counts for itself.
// Others find in its stead what `unknown` says: a number, or when it says nothing what the scenario publishes at the start (zero where
// the start sets nothing). What is remembered of others is a column of the one who remembers. tests/unit/engine/fog.test.ts holds all
// of this for every column, new ones included.

/** What a column has a value for. `game` columns have one value; `pair` columns one for each ordered pair of actors. */
export type Dimension =
  | 'game'
  | 'actor'
  | 'location'
  | 'formation'
  | 'route'
  | 'deal'
  | 'deal-actor'
  | 'track'
  | 'link'
  | 'trigger'
  | 'measure'
  | 'aim'
  | 'uncertain'
  | 'rule'
  | 'pair'
  | 'actor-location'
  | 'actor-route'
  | 'actor-formation'
  | 'audience-actor'
  | 'outlet'
  | 'claim'
  | 'draft'
  | 'stream'
  | 'cargo'
  | 'base';

export interface Column {
  readonly of: Dimension;
  readonly type: 'f64' | 'i32' | 'u8';
  readonly unit: string;
  /** Who may know it; see the head of this file. */
  readonly known: 'all' | 'owner' | 'seen' | 'nobody';
  /** What stands in the views of those who may not know; left out: what the scenario publishes at the start. */
  readonly unknown?: number;
  /** True for what is settled before the first round and never changes after it: views need not look again within a game. */
  readonly fixed?: true;
  /** True for columns that can be computed from the others; they are copied but not hashed. */
  readonly derived?: true;
}

/** Shipments and reinforcements that can be on the way at once. */
export const CARGO_SLOTS = 24;
/** Claims that are remembered at once; the oldest gives way. None where the scenario has no outlets. */
export const CLAIM_SLOTS = 64;
/** Claims that can wait at once for outlets that speak late. */
export const DRAFT_SLOTS = 24;
/** Numbers that one generator's state takes. */
export const STREAM_WIDTH = 4;

/** Named sources of chance; the draws of one never move another's. */
export const STREAMS = [
  'setup',
  'initiative',
  'combat',
  'air',
  'triggers',
  'weather',
  'sight',
  'raid',
  'offers',
  'command',
  'claims',
] as const;
export type StreamName = (typeof STREAMS)[number];

export const COLUMNS = {
  // f64 columns first, then i32, then u8, so that each stays aligned.
  rules: { of: 'rule', type: 'f64', unit: 'by parameter', known: 'nobody' },
  random: { of: 'stream', type: 'f64', unit: 'alea state', known: 'nobody' },
  drawn: { of: 'uncertain', type: 'f64', unit: 'by entry', known: 'nobody' },
  quality: { of: 'formation', type: 'f64', unit: '1 = good regular', known: 'owner' },
  cohesion: { of: 'formation', type: 'f64', unit: '0..100', known: 'owner' },
  supply: { of: 'formation', type: 'f64', unit: '0..100', known: 'owner' },
  fortification: { of: 'location', type: 'f64', unit: '0..1', known: 'seen' },
  intensity: { of: 'location', type: 'f64', unit: 'fighting this round, 1 = heavy', known: 'all' },
  stock: { of: 'location', type: 'f64', unit: "thousand men's days", known: 'owner' },
  home: { of: 'actor-location', type: 'f64', unit: '0..1', known: 'owner', fixed: true },
  resolve: { of: 'actor', type: 'f64', unit: '0..100', known: 'owner' },
  resolveStart: { of: 'actor', type: 'f64', unit: '0..100', known: 'owner', fixed: true },
  commitment: { of: 'actor', type: 'f64', unit: '0..100', known: 'all' },
  momentum: { of: 'actor', type: 'f64', unit: 'value taken less lost, decaying', known: 'all' },
  pressure: { of: 'actor', type: 'f64', unit: '0..', known: 'all' },
  credit: { of: 'actor', type: 'f64', unit: '0..1, how far its word is listened to', known: 'all' },
  /** What the word of a sponsor weighs with a client, at [sponsor * actors + client]. */
  leverage: { of: 'pair', type: 'f64', unit: '0..1', known: 'all' },
  /** Share of what was at a base that has left, and that was lost when the place fell. */
  gone: { of: 'base', type: 'f64', unit: '0..1', known: 'all' },
  overrun: { of: 'base', type: 'f64', unit: '0..1', known: 'all' },
  /** Outside opinion: said in public. */
  opinion: { of: 'audience-actor', type: 'f64', unit: '-100..100', known: 'all' },
  standing: {
    of: 'actor',
    type: 'f64',
    unit: 'weighted change of opinion since the start, 1 = 100 points',
    known: 'all',
  },
  /** What is said in public. */
  credibility: { of: 'outlet', type: 'f64', unit: '0..1, how far it is believed', known: 'all' },
  doubt: { of: 'location', type: 'f64', unit: '0..1, public doubt over who holds it', known: 'all' },
  accrued: { of: 'aim', type: 'f64', unit: 'share of aim x rounds', known: 'owner' },
  /** Bargaining. */
  trust: { of: 'track', type: 'f64', unit: '0..100', known: 'all' },
  liking: { of: 'deal-actor', type: 'f64', unit: 'mean liking for the terms this morning', known: 'all' },
  measured: {
    of: 'measure',
    type: 'f64',
    unit: 'round of a first day, 0 not yet; else by measure',
    known: 'all',
  },
  /** Person-days away from home so far, each day's people counted by the weather and by how crowded their shelter is. */
  hardship: { of: 'game', type: 'f64', unit: 'person-days', known: 'all' },
  cargoAmount: { of: 'cargo', type: 'f64', unit: "thousand men's days", known: 'owner' },
  supplyCost: {
    of: 'actor-location',
    type: 'f64',
    unit: 'km of cheapest open path from a source',
    known: 'owner',
    derived: true,
  },
  ration: {
    of: 'location',
    type: 'f64',
    unit: 'share of what is asked that a net can give, at its lowest source',
    known: 'owner',
    derived: true,
  },

  round: { of: 'game', type: 'i32', unit: 'round', known: 'all' },
  /** Turns of this round: one for each actor that is awake. */
  turns: { of: 'game', type: 'i32', unit: 'turns', known: 'all' },
  /** Place in this round's order of turns. */
  position: { of: 'game', type: 'i32', unit: 'turn', known: 'all' },
  /** Today's weather and what is expected of tomorrow's: kinds, or NONE in a world without weather. */
  weather: { of: 'game', type: 'i32', unit: 'kind of weather or NONE', known: 'all' },
  forecast: { of: 'game', type: 'i32', unit: 'kind of weather or NONE', known: 'all' },
  /** People who sheltered somewhere and had to move on. */
  movedAgain: { of: 'game', type: 'i32', unit: 'people', known: 'all' },
  lastRound: { of: 'game', type: 'i32', unit: 'round', known: 'nobody' },
  outcome: { of: 'game', type: 'i32', unit: 'outcome or NONE', known: 'all' },
  turnOrder: { of: 'actor', type: 'i32', unit: 'actor at each place of the order', known: 'all' },
  points: { of: 'actor', type: 'i32', unit: 'command points left', known: 'owner' },
  sorties: { of: 'actor', type: 'i32', unit: 'sorties left this round', known: 'owner' },
  /** Sorties left this round of formations that strike at short range. */
  drones: { of: 'actor', type: 'i32', unit: 'sorties left this round', known: 'all' },
  /** Local deals that came about, and offers that the actor itself broke by fighting. */
  offersKept: { of: 'actor', type: 'i32', unit: 'offers', known: 'all' },
  offersBroken: { of: 'actor', type: 'i32', unit: 'offers', known: 'all' },
  collapsed: { of: 'actor', type: 'i32', unit: 'round, 0 never', known: 'all' },
  /** Value, in tenths, of places taken less lost this round. */
  balance: { of: 'actor', type: 'i32', unit: 'value x 10', known: 'owner' },
  harmed: { of: 'actor', type: 'i32', unit: 'people', known: 'all' },
  uprooted: { of: 'actor', type: 'i32', unit: 'people', known: 'all' },
  /** Harm and flight that outside opinion has already answered. */
  harmedAnswered: { of: 'actor', type: 'i32', unit: 'people', known: 'all' },
  uprootedAnswered: { of: 'actor', type: 'i32', unit: 'people', known: 'all' },
  claimsMade: { of: 'outlet', type: 'i32', unit: 'claims', known: 'all' },
  claimsVerified: { of: 'outlet', type: 'i32', unit: 'claims', known: 'all' },
  claimsRefuted: { of: 'outlet', type: 'i32', unit: 'claims', known: 'all' },
  /** A claim lies in the slot of its number modulo the slots. */
  claimCount: { of: 'game', type: 'i32', unit: 'claims made so far', known: 'all' },
  claimSerial: { of: 'claim', type: 'i32', unit: 'number of the claim, 0 none', known: 'all' },
  claimOutlet: { of: 'claim', type: 'i32', unit: 'outlet', known: 'all' },
  claimKind: { of: 'claim', type: 'i32', unit: 'code', known: 'all' },
  claimAbout: { of: 'claim', type: 'i32', unit: 'actor or NONE', known: 'all' },
  claimPlace: { of: 'claim', type: 'i32', unit: 'location or NONE', known: 'all' },
  claimNumber: { of: 'claim', type: 'i32', unit: 'men, people or km', known: 'all' },
  claimTruth: { of: 'claim', type: 'i32', unit: 'the true number, or 1 true and 0 false', known: 'nobody' },
  claimRound: { of: 'claim', type: 'i32', unit: 'round it was made', known: 'all' },
  claimAnswers: { of: 'claim', type: 'i32', unit: 'number of the claim it answers, 0 none', known: 'all' },
  claimStatus: { of: 'claim', type: 'i32', unit: 'code', known: 'all' },
  claimJudge: { of: 'claim', type: 'i32', unit: 'outlet, or outlets + mediator', known: 'all' },
  claimJudged: { of: 'claim', type: 'i32', unit: 'round it was settled, 0 not', known: 'all' },
  claimFound: { of: 'claim', type: 'i32', unit: 'the truth, once it is settled', known: 'all' },
  draftDue: { of: 'draft', type: 'i32', unit: 'round it is made, 0 none', known: 'nobody' },
  draftOutlet: { of: 'draft', type: 'i32', unit: 'outlet', known: 'nobody' },
  draftKind: { of: 'draft', type: 'i32', unit: 'code', known: 'nobody' },
  draftAbout: { of: 'draft', type: 'i32', unit: 'actor or NONE', known: 'nobody' },
  draftPlace: { of: 'draft', type: 'i32', unit: 'location or NONE', known: 'nobody' },
  draftNumber: { of: 'draft', type: 'i32', unit: 'men, people or km', known: 'nobody' },
  draftTruth: { of: 'draft', type: 'i32', unit: 'as claimTruth', known: 'nobody' },
  /** What outlets have already told of. */
  lossesTold: { of: 'formation', type: 'i32', unit: 'men', known: 'nobody' },
  capturedTold: { of: 'formation', type: 'i32', unit: 'men', known: 'nobody' },
  placeTold: { of: 'formation', type: 'i32', unit: 'location or NONE', known: 'nobody' },
  harmedTold: { of: 'actor', type: 'i32', unit: 'people', known: 'nobody' },
  rumoured: { of: 'location', type: 'i32', unit: 'round of the last rumour, 0 never', known: 'all' },
  controller: { of: 'location', type: 'i32', unit: 'actor or NONE', known: 'seen' },
  previous: { of: 'location', type: 'i32', unit: 'holder before or NONE', known: 'seen', unknown: -1 },
  heldSince: { of: 'location', type: 'i32', unit: 'round, 0 from the start', known: 'seen' },
  fought: { of: 'location', type: 'i32', unit: 'last round of fighting, 0 never', known: 'all' },
  /** Bit for each actor that has attacked the place this round. */
  attackers: { of: 'location', type: 'i32', unit: 'bits', known: 'all' },
  /** Bit for each edge of the place over which it was attacked this round. */
  sides: { of: 'location', type: 'i32', unit: 'bits', known: 'all' },
  /** Whose offer of a local deal lies before the garrison; the last round on which it stands, then the round from which another may be made. */
  offeredBy: { of: 'location', type: 'i32', unit: 'actor or NONE', known: 'all' },
  offeredUntil: { of: 'location', type: 'i32', unit: 'round', known: 'all' },
  atHome: { of: 'location', type: 'i32', unit: 'people', known: 'all' },
  sheltering: { of: 'location', type: 'i32', unit: 'people from elsewhere', known: 'all' },
  away: { of: 'location', type: 'i32', unit: 'people of the place who are elsewhere', known: 'all' },
  dead: { of: 'location', type: 'i32', unit: 'people', known: 'all' },
  at: { of: 'formation', type: 'i32', unit: 'location or NONE', known: 'owner', unknown: -1 },
  initial: { of: 'formation', type: 'i32', unit: 'men at the start', known: 'owner', fixed: true },
  strength: { of: 'formation', type: 'i32', unit: 'men fit', known: 'owner' },
  killed: { of: 'formation', type: 'i32', unit: 'men', known: 'owner' },
  wounded: { of: 'formation', type: 'i32', unit: 'men', known: 'owner' },
  captured: { of: 'formation', type: 'i32', unit: 'men', known: 'owner' },
  dispersed: { of: 'formation', type: 'i32', unit: 'men', known: 'owner' },
  changedSide: { of: 'formation', type: 'i32', unit: 'men', known: 'owner' },
  acted: { of: 'formation', type: 'i32', unit: 'round it last acted', known: 'owner' },
  retreated: { of: 'formation', type: 'i32', unit: 'turn stamp of its last retreat', known: 'owner' },
  cameFrom: { of: 'formation', type: 'i32', unit: 'location it left last, or NONE', known: 'owner' },
  arrivedRound: { of: 'formation', type: 'i32', unit: 'round it came where it is', known: 'owner' },
  proposedBy: { of: 'deal', type: 'i32', unit: 'actor or NONE', known: 'all' },
  /** Last round on which the proposal stands, then the round from which it may be made again. */
  proposedUntil: { of: 'deal', type: 'i32', unit: 'round', known: 'all' },
  acceptedBy: { of: 'deal', type: 'i32', unit: 'bits of actors', known: 'all' },
  rejectedBy: { of: 'deal', type: 'i32', unit: 'bits of actors', known: 'all' },
  inForce: { of: 'deal', type: 'i32', unit: 'round, 0 not', known: 'all' },
  /** Bargaining: when a track was last talked along, the round of its next or last meeting, and who called it. */
  trackUsed: { of: 'track', type: 'i32', unit: 'round, 0 never', known: 'all' },
  meets: { of: 'track', type: 'i32', unit: 'round, 0 never', known: 'all' },
  convener: { of: 'track', type: 'i32', unit: 'actor or NONE', known: 'all' },
  /** The round in which a day of quiet at the place is agreed, and who asked for it. */
  paused: { of: 'location', type: 'i32', unit: 'round, 0 none', known: 'all' },
  pausedBy: { of: 'location', type: 'i32', unit: 'actor or NONE', known: 'all' },
  fired: { of: 'trigger', type: 'i32', unit: 'round, 0 not', known: 'all' },
  /** Round in which an actor last pressed, proposed or answered. */
  spoke: { of: 'actor', type: 'i32', unit: 'round, 0 never', known: 'all' },
  /** Round in which a sponsor last changed its commitment by order. */
  committed: { of: 'actor', type: 'i32', unit: 'round', known: 'all' },
  cargoActor: { of: 'cargo', type: 'i32', unit: 'sender or NONE', known: 'owner', unknown: -1 },
  cargoClient: { of: 'cargo', type: 'i32', unit: 'receiver', known: 'owner' },
  cargoRoute: { of: 'cargo', type: 'i32', unit: 'entry route', known: 'owner' },
  cargoRound: { of: 'cargo', type: 'i32', unit: 'round of arrival', known: 'owner' },
  cargoFormation: { of: 'cargo', type: 'i32', unit: 'formation or NONE', known: 'owner' },
  /** Actor that orders a formation: its owner, or whom it is lent to. */
  commandedBy: { of: 'formation', type: 'i32', unit: 'actor', known: 'all' },
  lentUntil: {
    of: 'formation',
    type: 'i32',
    unit: 'last round under that command, 0 not lent',
    known: 'all',
  },
  lent: { of: 'game', type: 'i32', unit: 'formations that are lent', known: 'all' },
  /** Round in which its orders did not get through in time. */
  delayed: { of: 'formation', type: 'i32', unit: 'round, 0 never', known: 'owner' },
  leaving: { of: 'base', type: 'i32', unit: 'round in which its owner began to leave, 0 not', known: 'all' },
  /** Pairs of sponsor and client: [sponsor * actors + client]. */
  helped: { of: 'pair', type: 'i32', unit: 'round in which help last arrived, 0 never', known: 'all' },
  advisersAt: { of: 'pair', type: 'i32', unit: 'location or NONE', known: 'owner', unknown: -1 },
  advisersUntil: { of: 'pair', type: 'i32', unit: 'last round of their stay', known: 'owner' },
  withheldUntil: { of: 'pair', type: 'i32', unit: 'last round without supplies, 0 never', known: 'all' },
  /** Pairs of client and opponent: [client * actors + front]. The giver is the client's licensor. */
  lightUntil: {
    of: 'pair',
    type: 'i32',
    unit: 'last round of a light given, 0: the usual one',
    known: 'all',
  },
  charged: { of: 'pair', type: 'i32', unit: 'last round in which an attack was answered for', known: 'all' },
  shipped: { of: 'route', type: 'i32', unit: 'round it was last used by a shipment', known: 'all' },
  supplySource: {
    of: 'actor-location',
    type: 'i32',
    unit: 'net: lowest source that its roads join, or NONE',
    known: 'owner',
    derived: true,
  },

  /** What an actor last knew of another's formation: where, how many men by its estimate, and when. */
  seenAt: { of: 'actor-formation', type: 'i32', unit: 'location or NONE', known: 'owner' },
  seenStrength: { of: 'actor-formation', type: 'i32', unit: 'men, an estimate', known: 'owner' },
  seenRound: { of: 'actor-formation', type: 'i32', unit: 'round, 0 from published reports', known: 'owner' },
  /** Who holds a place as far as an actor knows: now where it sees it, else as on the last evening. */
  knownController: { of: 'actor-location', type: 'i32', unit: 'actor or NONE', known: 'owner' },
  /** Round in which people of a place last stopped an actor's troops who had thought it open: for as long as that is remembered it is not. */
  stopped: { of: 'actor-location', type: 'i32', unit: 'round, 0 never', known: 'owner' },
  /** What this game's estimates of strength are wrong by, behind a hash. */
  sightSalt: { of: 'game', type: 'i32', unit: 'any', known: 'nobody' },
  /** Actors who see a place with their own eyes: from ground or troops of their own. */
  sightBy: { of: 'location', type: 'i32', unit: 'bits of actors', known: 'nobody', derived: true },
  /** Actors with sorties against any route. */
  interdicting: { of: 'game', type: 'i32', unit: 'bits of actors', known: 'all', derived: true },
  /** Actors who may have something new to see: when each looks after an order of its own, and when all look at a turn's end. */
  newsOwn: { of: 'game', type: 'i32', unit: 'bits of actors', known: 'nobody', derived: true },
  newsAll: { of: 'game', type: 'i32', unit: 'bits of actors', known: 'nobody', derived: true },
  /** Actors whose aircraft support the fighting anywhere now. */
  flying: { of: 'game', type: 'i32', unit: 'bits of actors', known: 'nobody', derived: true },
  /** Actors through whose eyes an actor sees: its own, its allies', its clients'. */
  eyes: { of: 'actor', type: 'i32', unit: 'bits of actors', known: 'nobody', derived: true },

  lostBase: { of: 'location', type: 'u8', unit: '1 once its aircraft were lost', known: 'seen' },
  /** 1 for a latent actor that nothing has woken yet. */
  asleep: { of: 'actor', type: 'u8', unit: 'flag', known: 'all' },
  movedLate: { of: 'actor', type: 'u8', unit: '1 if in the last third last round', known: 'all' },
  stance: { of: 'location', type: 'u8', unit: 'code', known: 'owner' },
  relation: { of: 'pair', type: 'u8', unit: 'code', known: 'all' },
  /** Light of a client's licensor towards an opponent, at [client * actors + front]. */
  light: { of: 'pair', type: 'u8', unit: 'code', known: 'all' },
  /** The light that stands while none is given, at the same place: the scenario's, or what an effect has made of it. */
  usualLight: { of: 'pair', type: 'u8', unit: 'code', known: 'all' },
  pressed: { of: 'pair', type: 'u8', unit: '1 if pressed this turn', known: 'all' },
  /** Sorties that an actor gives to the fighting at a place until its next turn. */
  support: { of: 'actor-location', type: 'u8', unit: 'sorties', known: 'owner' },
  /** Sorties that an actor flies against a route until its next turn. */
  interdiction: { of: 'actor-route', type: 'u8', unit: 'sorties', known: 'all' },
  /** What forbids an actor a deal this morning: 0 nothing, else for the deal's nth term 2n + 1 (it needs something) or 2n + 2 (a red line). */
  barred: { of: 'deal-actor', type: 'u8', unit: 'code', known: 'all' },
  linked: { of: 'link', type: 'u8', unit: '1 joined', known: 'all' },
  /** 1: the actor's supply net must be searched again. */
  supplyStale: { of: 'actor', type: 'u8', unit: 'flag', known: 'nobody', derived: true },
  /** What has to be looked at again: see rules/sight.ts. */
  sightStale: { of: 'game', type: 'u8', unit: 'bits', known: 'nobody', derived: true },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];
