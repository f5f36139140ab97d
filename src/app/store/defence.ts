// How the selected place would meet the strongest attack that could come.

/** What the seat can foresee of an attack on a place that it holds. */
export interface DefenceView {
  readonly place: number;
  /** Who could attack most strongly, and with how many men as the seat estimates them. */
  readonly by: number;
  readonly men: number;
  /** Of fifty attacks like that one, those in which the place holds. */
  readonly holds: number;
}
