// Hands and keys on the map as gestures: pan, zoom at the pointer, pinch, click, drag of a symbol. Knows pixels, not the map.

import type { Pointer } from './pointing.ts';

/** What gestures do to the map; pixels are CSS pixels from the map's left top. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoomAt(x: number, y: number, factor: number): void;
  /** The pointer rests or moves over the map without a button; null when it leaves. */
  hover(at: readonly [number, number] | null): void;
  click(x: number, y: number, reach: number): void;
  /** Asks whether a drag that begins here takes up a symbol; else it pans. */
  takeUp(pointer: Pointer): boolean;
  carry(x: number, y: number): void;
  putDown(isDrop: boolean): void;
  /** To the next or the last place by key; false where there is none, so that the focus leaves the map. */
  step(by: 1 | -1): boolean;
  /** Chooses the place that keys have come to; false where there is none. */
  enter(): boolean;
  /** Points at no place any more; the next step leaves the map. */
  leave(): void;
  /** The focus has gone elsewhere. */
  forget(): void;
}

/** Pixels that a hand may tremble before a click becomes a drag. */
const slack = 5;
const keyStep = 90;
const reach = { mouse: 5, touch: 16 } as const;

interface Spot {
  x: number;
  y: number;
}

function spotOf(element: HTMLElement, event: PointerEvent | WheelEvent): Spot {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

/** Mouse, pen and fingers. */
function listenToPointers(element: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  const pointers = new Map<number, Spot>();
  let start: Pointer | null = null;
  let mode: 'none' | 'press' | 'pan' | 'carry' | 'pinch' = 'none';

  const cancel = () => {
    if (mode === 'carry') target.putDown(false);
    mode = 'none';
  };

  const press = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    const spot = spotOf(element, event);
    pointers.set(event.pointerId, spot);
    if (pointers.size === 1) {
      start = { ...spot, reach: event.pointerType === 'touch' ? reach.touch : reach.mouse };
      mode = 'press';
    } else {
      cancel();
      mode = 'pinch';
    }
  };

  const pinch = (id: number, before: Spot, now: Spot) => {
    const other = [...pointers].find(([each]) => each !== id)?.[1];
    if (other === undefined) return;
    const old = Math.hypot(before.x - other.x, before.y - other.y);
    const next = Math.hypot(now.x - other.x, now.y - other.y);
    target.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    if (old > 0 && next > 0) target.zoomAt((now.x + other.x) / 2, (now.y + other.y) / 2, next / old);
  };

  const move = (event: PointerEvent) => {
    const now = spotOf(element, event);
    const before = pointers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType !== 'touch') target.hover([now.x, now.y]);
      return;
    }
    if (mode === 'press' && start !== null && Math.hypot(now.x - start.x, now.y - start.y) > slack)
      mode = target.takeUp(start) ? 'carry' : 'pan';
    if (mode === 'pan') target.pan(now.x - before.x, now.y - before.y);
    else if (mode === 'carry') target.carry(now.x, now.y);
    else if (mode === 'pinch') pinch(event.pointerId, before, now);
    pointers.set(event.pointerId, now);
  };

  const release = (event: PointerEvent, isDone: boolean) => {
    if (!pointers.delete(event.pointerId)) return;
    const { x, y } = spotOf(element, event);
    if (mode === 'press' && isDone && start !== null) target.click(x, y, start.reach);
    else if (mode === 'carry') target.putDown(isDone);
    mode = pointers.size === 0 ? 'none' : 'pan';
  };

  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', (event) => release(event, true), { signal });
  element.addEventListener('pointercancel', (event) => release(event, false), { signal });
  element.addEventListener('pointerleave', () => target.hover(null), { signal });
  element.ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') cancel();
    },
    { signal },
  );
}

function listenToWheel(element: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = spotOf(element, event);
    const unit = { [WheelEvent.DOM_DELTA_LINE]: 16, [WheelEvent.DOM_DELTA_PAGE]: 400 }[event.deltaMode] ?? 1;
    const strength = event.ctrlKey ? 0.01 : 0.0018;
    const turned = Math.max(-240, Math.min(240, event.deltaY * unit));
    target.zoomAt(x, y, Math.exp(-turned * strength));
  };
  element.addEventListener('wheel', turn, { signal, passive: false });
}

/** Arrows pan; Tab steps from place to place and out of the map past the last; Enter chooses; Escape leaves. */
function listenToKeys(element: HTMLElement, target: GestureTarget, signal: AbortSignal): void {
  const pans: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [keyStep, 0],
    ArrowRight: [-keyStep, 0],
    ArrowUp: [0, keyStep],
    ArrowDown: [0, -keyStep],
  };
  const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
  element.addEventListener(
    'keydown',
    (event) => {
      if (hasModifier(event)) return;
      const isTaken =
        (event.key === 'Tab' && target.step(event.shiftKey ? -1 : 1)) ||
        (event.key === 'Enter' && target.enter());
      if (event.key === 'Escape') target.leave();
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  element.addEventListener('blur', () => target.forget(), { signal });
  const { ownerDocument } = element;
  ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || hasModifier(event)) return;
      const focus = ownerDocument.activeElement;
      if (focus !== null && focus !== ownerDocument.body && !element.contains(focus)) return;
      const by = pans[event.key];
      if (by === undefined) return;
      event.preventDefault();
      target.pan(by[0], by[1]);
    },
    { signal },
  );
}

/** Listens on an element; gives the function that takes the listeners away. */
export function listen(element: HTMLElement, target: GestureTarget): () => void {
  const abort = new AbortController();
  listenToPointers(element, target, abort.signal);
  listenToWheel(element, target, abort.signal);
  listenToKeys(element, target, abort.signal);
  return () => abort.abort();
}
