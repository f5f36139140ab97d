// Hands and keys on the map: pan, zoom at the pointer, pinch, click, drag of a symbol. Knows pixels, not the map.

/** What gestures do to the map; pixels are CSS pixels from the map's left top. */
export interface GestureTarget {
  pan(dx: number, dy: number): void;
  zoomAt(x: number, y: number, factor: number): void;
  /** Zooms round the middle of what is seen. */
  zoom(factor: number): void;
  fit(): void;
  /** The pointer rests or moves over the map without a button; null when it leaves. */
  hover(at: readonly [number, number] | null): void;
  /** `reach` is how far a finger or a mouse may miss, in pixels. */
  click(x: number, y: number, reach: number): void;
  /** Asks whether a drag that begins here takes up a symbol; else it pans. */
  takeUp(x: number, y: number, reach: number): boolean;
  carry(x: number, y: number): void;
  putDown(x: number, y: number, isDrop: boolean): void;
}

const slack = 5;
const keyStep = 90;

function reachOf(event: PointerEvent): number {
  return event.pointerType === 'touch' ? 16 : 5;
}

/** Listens on an element; gives the function that takes the listeners away. */
export function listen(element: HTMLElement, target: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let start: { x: number; y: number; reach: number } | null = null;
  let mode: 'none' | 'press' | 'pan' | 'carry' | 'pinch' = 'none';
  const abort = new AbortController();
  const { signal } = abort;

  const at = (event: PointerEvent | WheelEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const cancelCarry = () => {
    if (mode === 'carry' && start !== null) target.putDown(start.x, start.y, false);
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, at(event));
      if (pointers.size === 1) {
        start = { ...at(event), reach: reachOf(event) };
        mode = 'press';
      } else {
        cancelCarry();
        mode = 'pinch';
      }
    },
    { signal },
  );

  element.addEventListener(
    'pointermove',
    (event) => {
      const now = at(event);
      const before = pointers.get(event.pointerId);
      if (before === undefined) {
        if (event.pointerType !== 'touch') target.hover([now.x, now.y]);
        return;
      }
      if (mode === 'press' && start !== null && Math.hypot(now.x - start.x, now.y - start.y) > slack) {
        mode = target.takeUp(start.x, start.y, start.reach) ? 'carry' : 'pan';
      }
      if (mode === 'pan') target.pan(now.x - before.x, now.y - before.y);
      else if (mode === 'carry') target.carry(now.x, now.y);
      else if (mode === 'pinch') {
        const other = [...pointers.entries()].find(([id]) => id !== event.pointerId)?.[1];
        if (other !== undefined) {
          const [old, next] = [
            Math.hypot(before.x - other.x, before.y - other.y),
            Math.hypot(now.x - other.x, now.y - other.y),
          ];
          target.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
          if (old > 0 && next > 0) target.zoomAt((now.x + other.x) / 2, (now.y + other.y) / 2, next / old);
        }
      }
      pointers.set(event.pointerId, now);
    },
    { signal },
  );

  const release = (event: PointerEvent, isDone: boolean) => {
    if (!pointers.delete(event.pointerId)) return;
    const now = at(event);
    if (mode === 'press' && isDone && start !== null) target.click(now.x, now.y, start.reach);
    else if (mode === 'carry') target.putDown(now.x, now.y, isDone);
    if (pointers.size === 0) {
      mode = 'none';
      start = null;
    } else mode = 'pan';
  };
  element.addEventListener('pointerup', (event) => release(event, true), { signal });
  element.addEventListener('pointercancel', (event) => release(event, false), { signal });
  element.addEventListener('pointerleave', () => target.hover(null), { signal });

  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = at(event);
      const lines =
        event.deltaMode === WheelEvent.DOM_DELTA_LINE
          ? 16
          : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
            ? 400
            : 1;
      const strength = event.ctrlKey ? 0.01 : 0.0018;
      target.zoomAt(x, y, Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * strength));
    },
    { signal, passive: false },
  );

  const actions: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => target.pan(keyStep, 0),
    ArrowRight: () => target.pan(-keyStep, 0),
    ArrowUp: () => target.pan(0, keyStep),
    ArrowDown: () => target.pan(0, -keyStep),
    '+': () => target.zoom(1.35),
    '=': () => target.zoom(1.35),
    '-': () => target.zoom(1 / 1.35),
    '0': () => target.fit(),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && mode === 'carry') {
        cancelCarry();
        mode = 'none';
        return;
      }
      const focus = document.activeElement;
      if (focus !== null && focus !== document.body && !element.contains(focus)) return;
      const action = actions[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
  return () => abort.abort();
}
