// Orders as the rest of the app may name them: the screens hold them, only the session gives them.

export type { Order } from '../../../engine/game.ts';
export type { Injection } from '../../../engine/game.ts';
