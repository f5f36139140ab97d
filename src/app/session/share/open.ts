// A game that came in a link: read, played again beside the page's answers, compared, and offered to be watched or gone on with.

import { ENGINE_VERSION, NONE } from '../../../engine/game.ts';
import type { GameRecord } from '../../../scenario/index.ts';
import { t } from 'i18next';
import type { CheckView, SharedGame, SharedView } from '../../store/share.ts';
import { appStore } from '../../store/store.ts';
import { isPersonSeat } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { worldOf } from '../game/library.ts';
import type { Entry } from '../game/library.ts';
import { recordOf } from '../game/records.ts';
import { cutRecord } from '../replay/cut.ts';
import { openTape, takeChair } from '../replay/replay.ts';
import { layOut } from '../replay/tape.ts';
import type { Tape } from '../replay/tape.ts';
import { allEntries, beginGame, showRecord, toStart } from '../begin/start.ts';
import { dateOf } from '../snapshot/words.ts';
import { isOf, takeIn } from './carried.ts';
import type { Carried } from './carried.ts';
import { LINK_MARK, unpackLink } from './pack.ts';
import type { Chair, Parcel, ParcelFault } from './pack.ts';

/** Round from which a chair is offered unless somebody chooses another. */
const USUAL_ROUND = 3;

/** What was read from the link that the page shows. */
interface Opened {
  readonly parcel: Parcel;
  readonly entry: Entry;
  tape: Tape | null;
}

let opened: Opened | null = null;
/** A link whose scenario is not here, kept until a file with it is opened. */
let waiting: Parcel | null = null;
let reading = 0;

/** Opens the link in the address when the scenarios are there, and any that is put there later. */
export async function followLinks(scenarios: Promise<void>): Promise<void> {
  appStore.subscribe(({ screen, scenarios: now, language }, before) => {
    if (language !== before.language) retell();
    if (screen !== 'shared' && screen !== 'replay' && before.screen !== screen) forget();
    if (waiting && now !== before.scenarios && entryFor(waiting.record).entry) void lookAt(waiting);
  });
  window.addEventListener('hashchange', () => void openAddress());
  if (!window.location.hash.startsWith(LINK_MARK)) return;
  showShared({ kind: 'reading' });
  await scenarios;
  await openAddress();
}

/** Says all of it again in another language. */
function retell(): void {
  const { shared } = appStore.getState();
  if (shared?.kind === 'game' && opened) {
    const { chosen, check } = shared.game;
    setGame({ ...describe(opened), chosen, check: opened.tape ? checkOf(opened, opened.tape) : check });
  } else if (shared?.kind === 'broken') {
    if (waiting) void lookAt(waiting);
    else void openAddress();
  }
}

/** Takes the link out of the address: a reload then shows what is on the page. */
function forget(): void {
  opened = null;
  reading++;
  if (window.location.hash.startsWith(LINK_MARK))
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  if (appStore.getState().shared) appStore.setState({ shared: null });
}

function showShared(shared: SharedView): void {
  appStore.setState({ shared, screen: 'shared' });
}

async function openAddress(): Promise<void> {
  const { hash } = window.location;
  if (!hash.startsWith(LINK_MARK)) return;
  waiting = null;
  if (!['start', 'shared'].includes(appStore.getState().screen)) toStart();
  showShared({ kind: 'reading' });
  const mine = ++reading;
  const { parcel, fault } = await unpackLink(hash);
  if (mine !== reading) return;
  if (fault) showShared(faultView(fault));
  else await lookAt(parcel);
}

function faultView(fault: ParcelFault): SharedView {
  switch (fault.kind) {
    case 'newer':
      return broken(t('shared.faults.newer'), t('shared.faults.newerRemedy'), 'reload');
    case 'cut':
      return broken(t('shared.faults.cut', fault), t('shared.faults.cutRemedy'), 'file');
    case 'long':
      return broken(t('shared.faults.long', fault), t('shared.faults.longRemedy'), 'file');
    case 'garbled':
      return broken(t('shared.faults.garbled'), t('shared.faults.garbledRemedy'), 'file');
    case 'no-game':
      return broken(t('shared.faults.noGame', fault), t('shared.faults.noGameRemedy'), 'file');
  }
}

function carriedFault(file: string, carried: Exclude<Carried, { kind: 'here' }>): SharedView {
  return carried.kind === 'scenario'
    ? broken(
        t('shared.faults.scenario', { file, problem: carried.problem }),
        t('shared.faults.scenarioRemedy'),
        'file',
      )
    : broken(t('shared.faults.strange', { file }), t('shared.faults.strangeRemedy'), 'file');
}

type Way = Extract<SharedView, { kind: 'broken' }>['way'];

function broken(text: string, remedy: string, way: Way): SharedView {
  return { kind: 'broken', text, remedy, way };
}

/** The scenario of a record among those on the page; `other` is one of its name that is not the same. */
function entryFor(record: GameRecord): { readonly entry: Entry | null; readonly other: Entry | null } {
  const named = allEntries().filter(({ scenario }) => scenario.id === record.scenario.id);
  return { entry: named.find((each) => isOf(each, record)) ?? null, other: named[0] ?? null };
}

/** Says what a parcel is, and plays it again to compare. */
async function lookAt(parcel: Parcel): Promise<void> {
  const { record } = parcel;
  if (record.engine > ENGINE_VERSION) {
    const versions = { engine: record.engine, here: ENGINE_VERSION };
    showShared(broken(t('shared.faults.engine', versions), t('shared.faults.engineRemedy'), 'reload'));
    return;
  }
  const here = entryFor(record);
  const mine = ++reading;
  const { file } = parcel;
  const carried = here.entry || !file ? null : await takeIn(file, record);
  if (mine !== reading) return;
  if (file && carried && carried.kind !== 'here') {
    waiting = parcel;
    showShared(carriedFault(file.name, carried));
    return;
  }
  const { other } = here;
  const entry = here.entry ?? (carried?.kind === 'here' ? carried.entry : null);
  if (!entry) {
    waiting = parcel;
    const { language } = appStore.getState();
    showShared(
      other
        ? broken(
            t('shared.faults.other', { title: say(worldOf(other, null).title, language) }),
            t('shared.faults.otherRemedy'),
            'fresh',
          )
        : broken(t('shared.faults.unknown', record.scenario), t('shared.faults.unknownRemedy'), 'file'),
    );
    return;
  }
  waiting = null;
  const now: Opened = { parcel, entry, tape: null };
  opened = now;
  showShared({ kind: 'game', game: describe(now) });
  const tape = await layOut(entry, record, (done) => {
    if (mine !== reading) return false;
    setGame({ check: { kind: 'counting', done, all: record.orders.length } });
    return true;
  });
  if (!tape || mine !== reading) return;
  now.tape = tape;
  setGame({ check: checkOf(now, tape) });
}

function setGame(part: Partial<SharedGame>): void {
  const { shared } = appStore.getState();
  if (shared?.kind === 'game')
    appStore.setState({ shared: { ...shared, game: { ...shared.game, ...part } } });
}

function checkOf({ parcel }: Opened, { refusedAt, differs, game }: Tape): CheckView {
  const { language } = appStore.getState();
  if (differs)
    return {
      kind: 'differs',
      date: dateOf(game.world, differs.round, 'long', language),
      before: differs.before,
      now: differs.now || t('shared.notReached'),
    };
  if (refusedAt !== null) return { kind: 'refused', number: refusedAt };
  const { hashes } = parcel.record;
  return hashes.length === 0
    ? { kind: 'none' }
    : { kind: 'same', hash: hashes.at(-1) ?? '', days: hashes.length };
}

function describe({ parcel, entry }: Opened): SharedGame {
  const { record, chair } = parcel;
  const { language } = appStore.getState();
  const world = worldOf(entry, record.variant);
  const ids = world.actors.ids;
  const rounds = Math.max(1, record.outcome === null ? record.hashes.length + 1 : record.hashes.length);
  const outcome = record.outcome === null ? -1 : world.outcomes.ids.indexOf(record.outcome);
  const variant = record.variant === null ? null : entry.scenario.variants[record.variant];
  const named = chair && ids.indexOf(chair.actor) >= 0 ? chair : null;
  const person = ids.find((id) => isPersonSeat(record.seats[id]));
  const seats = ids.flatMap((id, actor) =>
    world.actors.latent[actor] === 1 ? [] : [{ id, name: say(world.actors.names[actor], language) }],
  );
  return {
    title: say(world.title, language),
    about: say(world.about, language),
    variant: variant ? say(textOf(variant.name), language) : null,
    persons: ids.flatMap((id, actor) =>
      isPersonSeat(record.seats[id]) ? [say(world.actors.names[actor], language)] : [],
    ),
    date: dateOf(world, rounds, 'long', language),
    round: rounds,
    orders: record.orders.length,
    outcome: outcome < 0 ? null : say(world.outcomes.names[outcome], language),
    chair: named && {
      name: say(world.actors.names[ids.indexOf(named.actor)], language),
      date: dateOf(world, named.round, 'long', language),
    },
    check: { kind: 'counting', done: 0, all: record.orders.length },
    olderEngine: record.engine < ENGINE_VERSION ? record.engine : null,
    seats,
    days: Array.from({ length: rounds }, (_, n) => ({
      id: String(n + 1),
      name: dateOf(world, n + 1, 'long', language),
    })),
    chosen: {
      seat: named?.actor ?? person ?? seats[0]?.id ?? '',
      day: String(named?.round ?? Math.min(USUAL_ROUND, rounds)),
    },
  };
}

function textOf(text: unknown): Parameters<typeof say>[0] {
  return typeof text === 'string' ? { en: text } : (text as Parameters<typeof say>[0]);
}

/** Chooses a chair in the game of the link. */
export function chooseShared(chosen: Partial<SharedGame['chosen']>): void {
  const { shared } = appStore.getState();
  if (shared?.kind === 'game') setGame({ chosen: { ...shared.game.chosen, ...chosen } });
}

/** Watches the game of the link; one that offers a chair only through that chair's eyes, from where it is taken. */
export async function watchShared(): Promise<void> {
  if (!opened?.tape) return;
  const { tape, parcel } = opened;
  const chair = chairOf(tape, parcel.chair);
  await openTape(tape, {
    at: 0,
    viewer: chair,
    locked: chair !== NONE,
    back: { screen: 'shared' },
  });
}

function chairOf({ game }: Tape, chair: Chair | null): number {
  return chair === null ? NONE : game.world.actors.ids.indexOf(chair.actor);
}

/** Shows the report of the game of the link, or goes on with it where it stands. */
export async function goOnShared(): Promise<void> {
  if (!opened?.tape) return;
  const { tape } = opened;
  await showRecord(tape.entry, recordOf(tape.game), null);
}

/** Takes the chair that the link offers, or the one that was chosen. */
export async function takeShared(): Promise<void> {
  const { shared } = appStore.getState();
  if (!opened?.tape || shared?.kind !== 'game') return;
  const { tape, parcel } = opened;
  const { seat, day } = shared.game.chosen;
  const actor = tape.game.world.actors.ids.indexOf(seat);
  if (actor < 0) return;
  if (parcel.chair === null) {
    await takeChair(tape, actor, Number(day));
    return;
  }
  const orders = tape.game.played.length;
  await showRecord(tape.entry, cutRecord(tape.game, orders, [actor]), null);
}

/** Begins the scenario of the link as it is here, from its start, with the link's seed and seats. */
export async function freshShared(): Promise<void> {
  if (!waiting) return;
  const { record } = waiting;
  const { other } = entryFor(record);
  if (!other) return;
  const variant =
    record.variant !== null && record.variant in other.scenario.variants ? record.variant : null;
  const { ids } = worldOf(other, variant).actors;
  const persons = ids.filter((id) => isPersonSeat(record.seats[id]));
  waiting = null;
  await beginGame(other, variant, persons, record.seed);
}
