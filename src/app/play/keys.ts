// The keys of the page; the help lists them.

import { showGuided } from '../lesson/Guide.tsx';
import { commands } from '../session/index.ts';
import { mapOnPage } from '../store/mapHold.ts';
import { LAYERS } from '../store/layers.ts';
import { appStore } from '../store/store.ts';
import { focusPanel, hasColumn, isRead } from './column.ts';

/** True where keys write text or choose in a list. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type))
  );
}

/** True where Enter already does something: not on a box that Space ticks, nor on the choice that lies prepared. */
function takesEnter(target: EventTarget | null): boolean {
  const control = target instanceof HTMLElement ? target.closest('button, a, summary') : null;
  return control !== null && !control.matches('.choices [aria-pressed="true"]');
}

/** Shows what days stop for; when that is in sight, lets them pass. */
function standFast(): void {
  const list = document.querySelector<HTMLDetailsElement>('details.stand');
  if (!list) return;
  if (list.open) {
    void commands.standFast();
    return;
  }
  commands.openPanel('orders');
  list.open = true;
  requestAnimationFrame(() => list.querySelector<HTMLButtonElement>(':scope > button')?.focus());
}

/** Keys of the map, in a game and in a replay. */
const MAP_KEYS: Readonly<Record<string, () => void>> = {
  l: () => commands.openDialog('list'),
  '+': () => mapOnPage()?.zoom(1.4),
  '=': () => mapOnPage()?.zoom(1.4),
  '-': () => mapOnPage()?.zoom(1 / 1.4),
  '0': () => mapOnPage()?.fit(),
  '/': () => commands.openDialog('list'),
  k: () => document.querySelector<HTMLButtonElement>('.legend-button')?.click(),
  ...Object.fromEntries(LAYERS.map((layer, index) => [String(index + 1), () => commands.toggleLayer(layer)])),
};

/** Keys that choose what an order is about: Enter gives the order then. */
const CHOOSING = new Set(['f', 't', 'a', 'm', 'h', 's']);

/** Leaves the control that was used last, the end of the turn say, or Enter would press it once more. */
function leaveControl(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && takesEnter(activeElement)) activeElement.blur();
}

const PLAY_KEYS: Readonly<Record<string, () => void>> = {
  e: () => void commands.endTurn(),
  z: () => commands.undo(),
  w: standFast,
  p: () => {
    if (appStore.getState().snapshot?.mode === 'watch') void commands.togglePlaying();
    else commands.toggleEstimate();
  },
  b: () => {
    if (appStore.getState().snapshot?.bargain) commands.openDialog('talks');
  },
  n: () => focusPanel('news'),
  o: () => focusPanel('orders'),
  c: () => focusPanel('links'),
  f: () => commands.nextReady(),
  t: () => commands.nextPlace(),
  g: showGuided,
  a: () => commands.choose('attack'),
  m: () => commands.choose('move'),
  h: () => commands.choose('stance'),
  s: () => commands.chooseStrike(),
  ...MAP_KEYS,
};

function onKey(event: KeyboardEvent): void {
  const state = appStore.getState();
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  if (state.dialog !== null) return;
  const { key } = event;
  if (key === '?') {
    event.preventDefault();
    commands.openDialog('help');
    return;
  }
  if (state.screen === 'start') {
    if (key === 'Enter' && !takesEnter(event.target)) {
      event.preventDefault();
      void commands.begin();
    }
    return;
  }
  if (state.screen === 'replay') {
    const action = key === 'Escape' ? () => commands.select(null) : MAP_KEYS[key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
    return;
  }
  if (state.screen !== 'play' || state.curtain !== null) return;
  if (key === 'Escape') {
    event.preventDefault();
    if (state.stopped?.going) commands.stopStanding();
    else if (isRead(state.panel) && hasColumn()) focusPanel('place');
    else commands.back();
  } else if (key === 'Enter' && !takesEnter(event.target)) {
    if (state.prepared) {
      event.preventDefault();
      commands.confirm();
    }
  } else if (key === ' ' && state.film) {
    event.preventDefault();
    commands.skipFilm();
  } else {
    const action = event.shiftKey && key.toLowerCase() === 'z' ? commands.redo : PLAY_KEYS[key.toLowerCase()];
    if (action) {
      event.preventDefault();
      if (CHOOSING.has(key.toLowerCase())) leaveControl();
      action();
    }
  }
}

/** Listens to the keys of the whole page until the returned function is called. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
