// How the game goes from one person to the next: turns are closed, policies move, lists are carried out, curtains fall, films run.

import { END, NONE, actorOnTurn, outcomeOf } from '../../../engine/game.ts';
import { t } from 'i18next';
import type { MapPosition } from '../../map/model.ts';
import { mapOnPage } from '../../store/mapHold.ts';
import { appStore } from '../../store/store.ts';
import { afterFrame, whenFrameIsSpent } from '../breathe.ts';
import { autosave, currentGame, hold, refresh, selectThing, snapshotInSlices } from '../current.ts';
import type { Current } from '../current.ts';
import { LONGEST_FILM, filmOf } from './film.ts';
import { carryOut, isPerson, isWatched, playOrder } from '../game/game.ts';
import type { Seat } from '../game/game.ts';
import { mapPosition, say } from '../snapshot/ground.ts';
import { heard, seenBy } from '../game/hearing.ts';
import { showPar } from '../after/par.ts';
import { policyTurn } from './policy-turn.ts';
import { reportOf } from '../after/report.ts';
import { viewerOf } from '../snapshot/snapshot.ts';
import { askedNow, handIn, isShared, planIn, tableMode } from '../game/table.ts';
import type { Asked } from '../game/table.ts';
import { dateOf } from '../snapshot/words.ts';
import { rememberStanding } from '../standing.ts';

/** What somebody saw last: where the film of what followed begins. */
interface Look {
  readonly viewer: number;
  readonly from: number;
  readonly before: MapPosition;
}

/** Who sits before the page, and what each saw last; of the game on the page. */
interface Sitting {
  shownTo: Seat | null;
  /** Last round that the umpire let pass. */
  desked: number;
  readonly looks: Map<Seat, Look>;
}

let sitting: Sitting = { shownTo: null, desked: 0, looks: new Map() };
let films = 0;
/** The game whose curtain is being lifted. */
let lifting: Current | null = null;

/** Who sits before a game that nobody plays. */
const WATCHING: Seat = 'watching';

/** How far the game goes on: to the next person, by a day of a watched game, or to the end. */
type Until = 'person' | 'day' | 'end';

/** Sits down to the game on the page, from its beginning or from where it was left. */
export async function sitDown(): Promise<void> {
  const held = currentGame();
  if (!held) return;
  sitting = { shownTo: null, desked: 0, looks: new Map() };
  if (outcomeOf(held.game.state) !== null) {
    const snapshot = await snapshotInSlices();
    if (currentGame() !== held) return;
    refresh({}, snapshot);
    await reportNow();
    return;
  }
  if (isShared(held.game)) drawCurtain(null);
  else refresh();
  autosave();
  const watched = isWatched(held.game) && !held.game.umpire;
  if (!watched) await goOn('person');
}

/** Remembers what is seen through a viewer's eyes by who leaves the page now. */
function lookBack({ game, scene }: Current, who: Seat, viewer: number): void {
  const before = mapPosition(game.world, seenBy(game, viewer), viewer, scene.language);
  sitting.looks.set(who, { viewer, from: game.played.length, before });
}

/** Lets policies move and lists be carried out until somebody is asked, then shows the page to them, behind a curtain where others sat before it. */
async function goOn(until: Until, film = true): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { game } = held;
  const { state } = game;
  const round = state.round[0]!;
  let asked = askedNow(game, sitting.desked);
  /* Also where nobody moves any more, as after the order that ended the game: the page is not asked before it shows what came of it. */
  if (asked === null) appStore.setState({ busy: actorOnTurn(state) });
  while (asked === null && outcomeOf(state) === null) {
    if (until === 'day' && state.round[0]! !== round) break;
    const actor = actorOnTurn(state);
    if (game.sealed && isPerson(game, actor)) carryOut(game);
    else {
      appStore.setState({ busy: actor });
      await whenFrameIsSpent();
      if (currentGame() !== held) return;
      await policyTurn(held);
      if (currentGame() !== held) return;
    }
    asked = askedNow(game, sitting.desked);
  }
  if (asked && isShared(game) && asked.who !== sitting.shownTo) {
    appStore.setState({ busy: null });
    autosave();
    drawCurtain(asked);
    return;
  }
  await afterFrame();
  if (currentGame() !== held) return;
  await meet(held, asked, film && until !== 'end');
  if (currentGame()?.slot !== held.slot) return;
  if (outcomeOf(state) === null) return;
  const report = await reportOf(held);
  if (!report) return;
  appStore.setState({ report });
  if (appStore.getState().film === null) showReport();
}

/** Hides everything that the last person saw; `asked` is who may lift the curtain, null while the others still move. */
function drawCurtain(asked: Asked | null): void {
  const held = currentGame();
  if (!held) return;
  const { game, scene } = held;
  const name = asked
    ? asked.actor === NONE
      ? t('table.umpire')
      : say(game.world.actors.names[asked.actor], scene.language)
    : '';
  const date = dateOf(game.world, game.state.round[0] ?? 1, 'full', scene.language);
  sitting.shownTo = null;
  appStore.setState({
    curtain: { kind: asked?.kind ?? 'wait', name, date },
    snapshot: null,
    selection: null,
    hovered: null,
    choices: null,
    prepared: null,
    film: null,
    supplyPath: null,
    dialog: null,
    notices: [],
    estimate: null,
    stopped: null,
  });
}

/** Lifts the curtain for whom it names. */
export function liftCurtain(): void {
  const held = currentGame();
  if (!held || appStore.getState().curtain === null) return;
  const asked = askedNow(held.game, sitting.desked);
  if (!asked || held === lifting) return;
  lifting = held;
  void meet(held, asked, true).finally(() => (lifting = null));
}

/** Shows the page to who is asked, with a film of what happened since they looked last: worked out, kept and shown in a task each where a frame has no room for all. */
async function meet(held: Current, asked: Asked | null, withFilm: boolean): Promise<void> {
  const { game, entry, slot } = held;
  const who = asked?.who ?? sitting.shownTo ?? WATCHING;
  sitting.shownTo = who;
  if (game.umpire && !isWatched(game)) game.looking = asked?.kind === 'umpire' ? NONE : null;
  if (asked?.kind === 'plan') hold(entry, planIn(game, asked.actor), slot);
  const look = sitting.looks.get(who);
  const { reducedMotion, mapReady, speed, curtain } = appStore.getState();
  const still = reducedMotion || !(mapReady || curtain) || !withFilm || speed === 0 || !look;
  const played = look && !still ? heard(game, look.from, game.played.length, look.viewer) : [];
  const steps = filmOf(game.world, played);
  const round = game.played.at(-1)?.round ?? 1;
  const on = currentGame();
  if (!on) return;
  await whenFrameIsSpent();
  if (currentGame() !== on) return;
  const snapshot = await snapshotInSlices();
  await whenFrameIsSpent();
  if (currentGame() !== on) return;
  autosave();
  /* All panels follow a new snapshot at once: a frame's work of its own. */
  await afterFrame();
  if (currentGame() !== on) return;
  const change = {
    busy: null,
    curtain: null,
    film:
      look && steps.length > 0
        ? {
            id: ++films,
            date: dateOf(game.world, round, 'long', on.scene.language),
            steps,
            before: look.before,
          }
        : null,
  };
  refresh(change, snapshot);
  const { film } = appStore.getState();
  if (film) setTimeout(() => filmEnded(film.id), LONGEST_FILM);
}

/** Closes the turn, hands the list in, or lets the umpire's morning pass. The game goes on at once; without a film when none is wanted. */
export async function closeTurn(film = true): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { entry, game, slot } = held;
  selectThing(null);
  const who = sitting.shownTo ?? WATCHING;
  const viewer = viewerOf(game);
  const mode = tableMode(game);
  if (mode === 'plan') hold(entry, handIn(game), slot);
  else if (mode === 'umpire') {
    sitting.desked = game.state.round[0]!;
    game.newsFrom = game.played.length;
  } else {
    rememberStanding(game, viewer);
    playOrder(game, END);
  }
  const real = currentGame();
  if (!real) return;
  lookBack(real, who, viewer);
  if (real.game.umpire && !isWatched(real.game)) real.game.looking = null;
  await goOn('person', film);
}

/** Plays a day of a watched game, or to its end. */
export async function watchOn(until: 'day' | 'end'): Promise<void> {
  const held = currentGame();
  if (!held || appStore.getState().busy !== null || outcomeOf(held.game.state) !== null) return;
  skipFilm();
  held.game.newsFrom = held.game.played.length;
  lookBack(held, WATCHING, viewerOf(held.game));
  await goOn(until);
}

/** Ends the turn; asks once when nothing was ordered, or when formations and more than half of the command points are left. */
export async function endTurn(): Promise<void> {
  const held = currentGame();
  const { snapshot, endAsked, busy, film } = appStore.getState();
  if (!held || !snapshot || busy !== null) return;
  if (film) skipFilm();
  if (outcomeOf(held.game.state) !== null) {
    showReport();
    return;
  }
  if (snapshot.mode === 'watch') {
    await watchOn('day');
    return;
  }
  const { points, ready, orders } = snapshot;
  const idle = points.left > 0 && (orders.length === 0 || (2 * points.left > points.all && ready.length > 0));
  if (snapshot.mode !== 'umpire' && idle && !endAsked) {
    appStore.setState({ endAsked: true, prepared: null });
    return;
  }
  appStore.setState({ panel: 'news', stopped: null });
  await closeTurn();
}

/** Makes the report of a game that was resumed after its end, and shows it. */
async function reportNow(): Promise<void> {
  const held = currentGame();
  if (!held || outcomeOf(held.game.state) === null) return;
  const report = await reportOf(held);
  if (!report) return;
  appStore.setState({ report });
  showReport();
}

/** Shows the report of the game that is over, once it is made. */
export function showReport(): void {
  const { report } = appStore.getState();
  if (!report) return;
  appStore.setState({ film: null, selection: null, dialog: null, curtain: null, screen: 'report' });
  showPar();
  window.scrollTo({ top: 0 });
}

/** Ends the film at once. */
export function skipFilm(): void {
  if (appStore.getState().film) mapOnPage()?.skip();
  filmEnded(appStore.getState().film?.id ?? -1);
}

/** The film has been shown; a game that ended with it goes on to its report. */
export function filmEnded(id: number): void {
  const { film, report } = appStore.getState();
  if (film?.id !== id) return;
  appStore.setState({ film: null });
  if (report) showReport();
}
