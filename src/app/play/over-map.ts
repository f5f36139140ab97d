// What stands over the map and hides what is written there.

/** Controls over the map that names keep clear of. */
const OVER = '.layers-strip, .layers-open, .legend, .zoom';
/** On a phone the commonest outcome stands over it too. */
const CHIP = '.estimate-chip';

/** Where the controls stand over a map, from its left top. */
export function boxesOver(host: HTMLElement) {
  const { left, top, right } = host.getBoundingClientRect();
  const pane = host.parentElement;
  const controls = [...(pane?.querySelectorAll(OVER) ?? [])].map((control) =>
    control.getBoundingClientRect(),
  );
  /* Its width changes with each figure: names keep clear of all of its row, and stand still. */
  const chip = pane?.parentElement?.querySelector(CHIP)?.getBoundingClientRect();
  const row = chip && chip.width > 0 ? [new DOMRect(left, chip.top, right - left, chip.height)] : [];
  return [...controls, ...row]
    .filter(({ width }) => width > 0)
    .map((box) => ({
      left: box.left - left,
      top: box.top - top,
      right: box.right - left,
      bottom: box.bottom - top,
    }));
}
