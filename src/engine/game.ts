// The only door to the engine.

export { begin } from './begin.ts';
export * from './claim-kinds.ts';
export type { Condition, Effect, Quantity } from './conditions/conditions.ts';
export { commandedFormations } from './orders/command.ts';
export { COLUMNS, COLUMN_NAMES } from './state/columns.ts';
export type { Column, ColumnName } from './state/columns.ts';
export type { Declaration } from './numbers/declaration.ts';
export { ORDER_KINDS, check, costOf, legalOrders, preview, revealsOrDraws } from './dispatch.ts';
export { DOCTRINE } from './numbers/doctrine.ts';
export type { DoctrineName, DoctrineValues } from './numbers/doctrine.ts';
export { holds, measureValue, read } from './conditions/evaluate.ts';
export {
  BATTLE_RESULTS,
  DISPLACEMENT_CAUSES,
  EVENTS,
  EVENT_KINDS,
  LOSS_KINDS,
  recordEvents,
  silent,
} from './events.ts';
export type { Emit, EventKind, GameEvent } from './events.ts';
export { distances, surroundings } from './roads/geography.ts';
export { NONE } from './world/indices.ts';
export type { ActorIndex, FormationIndex, LocationIndex, OutcomeIndex } from './world/indices.ts';
export { onceFor } from './state/once.ts';
export { END, LIGHTS, REFUSALS, STANCES } from './orders/orders.ts';
export type { Light, Order, OrderKind, Refusal, RefusalCode, StrikeOrder } from './orders/orders.ts';
export { P, PARAMETERS, RULES, defaultRules, parameterRow } from './numbers/parameters.ts';
export type { Parameter, RuleName } from './numbers/parameters.ts';
export { effortOf, walkable } from './roads/effort.ts';
export { pathStep, reachFrom, wayOf } from './roads/paths.ts';
export { apply, openTurn, outcomeOf, playGame, playOn, playOnByTurns, playTurn } from './play.ts';
export type { Player } from './play.ts';
export type {
  AdvisePreview,
  AttackPreview,
  BreakPreview,
  ConvenePreview,
  DiplomacyPreview,
  LeavePreview,
  LendPreview,
  LicencePreview,
  LicencePrice,
  MovePreview,
  PausePreview,
  Preview,
  Range,
  OfferPreview,
  RaidPreview,
  RefitPreview,
  ShipmentPreview,
  StancePreview,
  StrikePreview,
  VerifyPreview,
} from './orders/preview.ts';
export { rehearsal, rehearse } from './rehearse.ts';
export { seededRandom, seedStreams } from './state/random.ts';
export { asPerceived, perceives } from './knowledge/perceive.ts';
export type { Random } from './state/random.ts';
export { atWar, foesOf, sameSide, sideOf } from './relations.ts';
export { basesKept } from './rules/bases.ts';
export { openClaims } from './rules/verification.ts';
export { doubtOf } from './rules/sight.ts';
export { displacedPeople } from './rules/civilians.ts';
export { checkAttacker } from './rules/attack.ts';
export { groundFactor, weigh } from './rules/combat.ts';
export { settled } from './rules/control.ts';
export { airSupport, sortiesFor } from './rules/air.ts';
export { weighOffer } from './rules/offer.ts';
export { raidChance, watchAt } from './rules/raid.ts';
export { onTable } from './rules/diplomacy.ts';
export { barOf, barredParty } from './rules/positions.ts';
export { trackBetween } from './rules/tracks.ts';
export { leanings, readiness, willingness } from './rules/willingness.ts';
export { homeDefence, openTo } from './rules/home.ts';
export { commandStrain, delayChance } from './rules/initiative.ts';
export { lightFor } from './rules/licence.ts';
export { linkStatus } from './rules/link.ts';
export type { LinkStatus } from './rules/link.ts';
export { roomLeft } from './rules/movement.ts';

export { scores } from './rules/outcome.ts';
export { UMPIRE_CHANGES, UMPIRE_CLAIMS, inject, mayInject } from './rules/umpire.ts';
export type { Injection } from './rules/umpire.ts';
export { wayBack } from './rules/retreat.ts';
export { landing } from './rules/sponsors.ts';
export { powerLeft, threatTo } from './rules/threat.ts';
export { actorOnTurn, allocateState, copyState, forgetMarks, stateHash } from './state/state.ts';
export type { State } from './state/state.ts';
export { allocateMuster, lossesOf, muster } from './troops.ts';
export type { Muster } from './troops.ts';
export { allocateView, learned, observe } from './knowledge/view.ts';
export type { View } from './knowledge/view.ts';
export { ALLY, ENEMY, RELATIONS, STRIKE_PURPOSES, UNCERTAIN_COLUMNS } from './world/world.ts';
export { GROUND_ROUTE_CLASSES, LOCATION_KINDS, ROUTE_CLASSES, TERRAINS } from './world/ground.ts';
export { formationsOf, raiders } from './world/rosters.ts';
export type { StrikePurpose, World } from './world/world.ts';
export type { RouteClass } from './world/ground.ts';
export type { Text } from './world/text.ts';

/** Raised whenever behaviour changes, so that an old record says which rules it was played by. */
export const ENGINE_VERSION = 1;
