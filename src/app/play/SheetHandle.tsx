// The handle of the sheet on small screens: drawn by a finger, or set by its two buttons, to one of three heights.

import { useRef } from 'react';
import type { PointerEvent, ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

/** Heights of the sheet, from a strip to nearly all of the screen. */
export const SHEET_HEIGHTS = ['low', 'middle', 'high'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** Pixels that a finger draws the handle for one step. */
const STEP = 48;

/** A height so many steps up; down when negative. */
function stepped(height: SheetHeight, steps: number): SheetHeight {
  const at = Math.max(0, Math.min(2, SHEET_HEIGHTS.indexOf(height) + steps));
  return SHEET_HEIGHTS[at] ?? height;
}

/** The handle; `onChange` is told the height that is wanted. */
export function SheetHandle({
  height,
  onChange,
}: {
  readonly height: SheetHeight;
  readonly onChange: (height: SheetHeight) => void;
}): ReactElement {
  const { t } = useTranslation();
  const from = useRef<{ readonly y: number; readonly height: SheetHeight } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    from.current = { y: event.clientY, height };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!from.current) return;
    const wanted = stepped(from.current.height, Math.round((from.current.y - event.clientY) / STEP));
    if (wanted !== height) onChange(wanted);
  };
  const letGo = () => {
    from.current = null;
  };
  const button = (steps: 1 | -1) => (
    <button
      type="button"
      className="sheet-step"
      aria-label={t(steps > 0 ? 'rail.larger' : 'rail.smaller')}
      aria-disabled={stepped(height, steps) === height}
      onClick={() => onChange(stepped(height, steps))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={steps > 0 ? 'M3,10.5L8,5.5L13,10.5' : 'M3,5.5L8,10.5L13,5.5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
    </button>
  );
  return (
    <div className="sheet-handle">
      {button(-1)}
      <div
        className="sheet-grip"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      />
      {button(1)}
    </div>
  );
}
