// A number or a word that explains itself: on hover, on focus, and on a tap.

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

/** Pixels between the thing and its explanation, and from the edge of the screen. */
const GAP = 6;
const WIDTH = 264;

interface Spot {
  readonly left: number;
  readonly top: number | null;
  readonly bottom: number | null;
}

/** Where an explanation stands: below what it explains, above it where there is no room. */
function spotFor(element: HTMLElement): Spot {
  const box = element.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH - GAP));
  const isLow = box.bottom > window.innerHeight * 0.66;
  return isLow
    ? { left, top: null, bottom: window.innerHeight - box.top + GAP }
    : { left, top: box.bottom + GAP, bottom: null };
}

/** Something with an explanation; `text` is read with it by screen readers, which call it by `label` where it is given. */
export function Why({
  text,
  label,
  className,
  children,
}: {
  readonly text: ReactNode;
  /** What it is and comes to, where it stands apart from its name: its own words must be in it. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactElement {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const show = useCallback(() => trigger.current && setSpot(spotFor(trigger.current)), []);
  const hide = useCallback(() => setSpot(null), []);
  useEffect(() => {
    if (!spot) return undefined;
    window.addEventListener('scroll', hide, true);
    return () => window.removeEventListener('scroll', hide, true);
  }, [spot, hide]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !spot) return;
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    hide();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className ? `why ${className}` : 'why'}
        aria-label={label}
        aria-describedby={id}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
        onPointerLeave={(event) => event.pointerType === 'mouse' && hide()}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span
        id={id}
        role="tooltip"
        className="why-text"
        hidden={spot === null}
        style={
          spot ? { left: spot.left, top: spot.top ?? undefined, bottom: spot.bottom ?? undefined } : undefined
        }
      >
        {text}
      </span>
    </>
  );
}
