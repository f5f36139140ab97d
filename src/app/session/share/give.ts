// A link made of the game on the page: the whole of it, or a chair in it from a day on.

import { outcomeOf } from '../../../engine/game.ts';
import type { LinkView } from '../../store/share.ts';
import { appStore } from '../../store/store.ts';
import { currentGame } from '../current.ts';
import type { Current } from '../current.ts';
import { isPersonSeat } from '../game/game.ts';
import { say } from '../snapshot/ground.ts';
import { recordOf } from '../game/records.ts';
import { cutRecord, ordersBefore } from '../replay/cut.ts';
import { dateOf } from '../snapshot/words.ts';
import { LONGEST_WITH_FILE, packLink } from './pack.ts';
import { makePicture } from './picture.ts';
import type { Parcel } from './pack.ts';

/** Round from which a chair is offered unless somebody chooses another. */
const USUAL_ROUND = 3;

let making = 0;

/** Opens the dialog that makes a link of the game on the page. */
export async function openShare(): Promise<void> {
  const held = currentGame();
  if (!held) return;
  const { world, state, seats, hashes } = held.game;
  const { language } = appStore.getState();
  const over = outcomeOf(state) !== null;
  const rounds = Math.max(1, over ? hashes.length : (state.round[0] ?? 1));
  const actors = world.actors.ids.flatMap((id, actor) =>
    world.actors.latent[actor] === 1 ? [] : [{ id, name: say(world.actors.names[actor], language) }],
  );
  const person = world.actors.ids.find((_, actor) => isPersonSeat(seats[actor]));
  appStore.setState({
    dialog: 'share',
    link: {
      what: 'game',
      seats: actors,
      days: Array.from({ length: rounds }, (_, n) => ({
        id: String(n + 1),
        name: dateOf(world, n + 1, 'long', language),
      })),
      chosen: { seat: person ?? actors[0]?.id ?? '', day: String(Math.min(USUAL_ROUND, rounds)) },
      address: '',
      copied: 'not',
      file: held.entry.text === null ? null : { name: held.entry.file, isCarried: true },
      over,
    },
  });
  await Promise.all([make(), over ? makePicture() : null]);
}

/** Chooses what the link carries. */
export async function chooseLink(change: Partial<Pick<LinkView, 'what' | 'chosen'>>): Promise<void> {
  const { link } = appStore.getState();
  if (!link) return;
  appStore.setState({ link: { ...link, ...change, address: '', copied: 'not' } });
  await make();
}

function parcelOf({ game, entry }: Current, { what, chosen }: LinkView): Parcel {
  const file = entry.text === null ? null : { name: entry.file, text: entry.text };
  if (what === 'game') return { record: recordOf(game), chair: null, file };
  const round = Number(chosen.day);
  const actor = game.world.actors.ids.indexOf(chosen.seat);
  const orders = ordersBefore(game, actor, round);
  return {
    record: cutRecord(game, orders, [actor]),
    chair: { actor: chosen.seat, round },
    file,
  };
}

async function make(): Promise<void> {
  const held = currentGame();
  const { link } = appStore.getState();
  if (!held || !link) return;
  const mine = ++making;
  const parcel = parcelOf(held, link);
  const whole = await packLink(parcel);
  const isCarried = parcel.file === null || whole.length <= LONGEST_WITH_FILE;
  const fragment = isCarried ? whole : await packLink({ ...parcel, file: null });
  const now = appStore.getState().link;
  if (mine !== making || !now) return;
  const { origin, pathname } = window.location;
  const place = origin === 'null' ? window.location.href.replace(/[?#].*$/s, '') : origin + pathname;
  const file = now.file && { ...now.file, isCarried };
  appStore.setState({ link: { ...now, address: place + fragment, file } });
}

/** Copies the link; where the browser refuses, the page says so and selects it instead. */
export async function copyLink(): Promise<void> {
  const { link } = appStore.getState();
  if (!link || link.address === '') return;
  const copied = await copyText(link.address);
  const now = appStore.getState().link;
  if (now) appStore.setState({ link: { ...now, copied: copied ? 'copied' : 'refused' } });
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
