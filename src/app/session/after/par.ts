// How the scores of the game on the page stand to machine games in the same seats, worked out beside the page.

import { outcomeOf, scores } from '../../../engine/game.ts';
import { PAR_GAMES, placeOf } from '../../../lab/forecast/par.ts';
import type { ParPoints } from '../../../lab/forecast/par.ts';
import type { ParView } from '../../store/model.ts';
import { appStore } from '../../store/store.ts';
import { firstWorker } from '../../workers/client.ts';
import type { Asked } from '../../workers/client.ts';
import type { Answer } from '../../workers/protocol.ts';
import { currentGame } from '../current.ts';
import type { Current } from '../current.ts';

/** Pars by scenario hash, which holds the variant too. */
const known = new Map<string, ParPoints>();

let asked: { readonly game: Current; readonly question: Asked } | null = null;

/** Begins to work out the par of the finished game on the page, unless that is on; what is known already is shown at once. */
export function showPar(): void {
  const held = currentGame();
  if (asked !== null && asked.game === held) return;
  leavePar();
  if (!held || outcomeOf(held.game.state) === null) return;
  const { world } = held.game;
  const kept = known.get(world.hash);
  if (kept) {
    show(held, kept);
    return;
  }
  appStore.setState({ par: { kind: 'counting', done: 0, games: PAR_GAMES } });
  const question = { kind: 'par', world, games: PAR_GAMES } as const;
  const listen = (answer: Answer): void => {
    if (answer.kind === 'progress') {
      appStore.setState({ par: { kind: 'counting', done: answer.done, games: PAR_GAMES } });
    } else if (answer.kind === 'failed') {
      appStore.setState({ par: { kind: 'failed', reason: answer.reason } });
    } else if (answer.kind === 'par') {
      known.set(world.hash, answer.points);
      if (currentGame() === held) show(held, answer.points);
    }
  };
  asked = { game: held, question: firstWorker.ask(question, listen) };
}

/** Nobody looks at the report any more. */
export function leavePar(): void {
  asked?.question.drop();
  asked = null;
  appStore.setState({ par: null });
}

function show({ game }: Current, points: ParPoints): void {
  const places = scores(game.world, game.state).map(({ actor, total }) => {
    const others = points[actor] ?? [];
    const { share, low, high } = placeOf(total, others);
    return {
      actor,
      better: Math.round(100 * share),
      low: Math.floor(100 * low),
      high: Math.ceil(100 * high),
      mean: others.reduce((sum, each) => sum + each, 0) / Math.max(1, others.length),
    };
  });
  appStore.setState({ par: { kind: 'ready', games: PAR_GAMES, places } satisfies ParView });
}
