// The page laid out part by part: what changes all of its words moves everything on it, more than one task's work.

import { afterFrame } from './breathe.ts';

/** Elements in a part, at most: some milliseconds of layout. */
const PART_SIZE = 250;
/** Milliseconds of a frame in which parts are laid out, whatever else is drawn in it: nothing is to be read until they are. */
const SHARE = 8;
/** Boxes whose inside can be left out of the layout. */
const BOXES = /^(?:block|flex|grid|flow-root|list-item)$/;

/** A part of the page, and the room inside its padding as CSS writes it. */
interface Part {
  readonly element: HTMLElement;
  readonly room: string;
}

/** The elements in another that are parts, each small enough; none that scrolls, which would forget where. */
function partsIn(element: Element): readonly HTMLElement[] {
  if (!(element instanceof HTMLElement) || element.childElementCount === 0) return [];
  const { display, overflowY } = getComputedStyle(element);
  if (display === 'none') return [];
  const isSmall = element.getElementsByTagName('*').length <= PART_SIZE;
  if (isSmall && BOXES.test(display) && overflowY === 'visible') return [element];
  return Array.from(element.children).flatMap(partsIn);
}

function roomIn(element: HTMLElement): string {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(element);
  const width = element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  const height = element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  return `${width}px ${height}px`;
}

/** The parts of the page as it is laid out now. */
export function partsOfPage(): readonly Part[] {
  return partsIn(document.body).map((element) => ({ element, room: roomIn(element) }));
}

/** Takes parts out of the layout, their room kept; not the one that has the focus, which would lose it. */
export function restParts(parts: readonly Part[]): void {
  for (const { element, room } of parts) {
    if (element.contains(document.activeElement)) continue;
    element.style.containIntrinsicSize = room;
    element.style.contentVisibility = 'hidden';
  }
}

/** Has them laid out again, some in each frame. */
export async function layOutParts(parts: readonly Part[]): Promise<void> {
  let until = performance.now() + SHARE;
  for (const { element } of parts) {
    if (performance.now() > until) {
      await afterFrame();
      until = performance.now() + SHARE;
    }
    element.style.contentVisibility = '';
    element.style.containIntrinsicSize = '';
    /* To be asked for its height has it laid out now. */
    void element.offsetHeight;
  }
}
