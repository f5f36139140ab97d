// Row numbers of the compiled tables, branded so that a place is never taken for a formation.

declare const brand: unique symbol;
type Index<Table extends string> = number & { readonly [brand]?: Table };

export type LocationIndex = Index<'location'>;
export type RouteIndex = Index<'route'>;
export type ActorIndex = Index<'actor'>;
export type FormationIndex = Index<'formation'>;
export type DealIndex = Index<'deal'>;
export type TermIndex = Index<'term'>;
export type TrackIndex = Index<'track'>;
export type LinkIndex = Index<'link'>;
export type TriggerIndex = Index<'trigger'>;
export type MeasureIndex = Index<'measure'>;
export type AudienceIndex = Index<'audience'>;
export type OutletIndex = Index<'outlet'>;
/** A slot of the ring of claims. */
export type ClaimIndex = Index<'claim'>;
export type OutcomeIndex = Index<'outcome'>;

/** Stands in an index column for "no such row": nobody holds it, not on the map, not proposed. */
export const NONE = -1;
