// What the page keeps of a lesson that is not in the game: everything else the guide reads off the game itself.

/** The three seats by which a lesson is entered. */
export type DoorId = 'hold' | 'advance' | 'mediate';

/** The guide beside a lesson. */
export interface GuideView {
  /** False: left; it can be called back at any time. */
  readonly open: boolean;
  /** Parts of the screen that it has shown and that were acknowledged. */
  readonly told: readonly string[];
}
