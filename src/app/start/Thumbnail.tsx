// The picture of a scenario on its card: who holds what when it begins.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { GroundPicture, usePicture } from '../picture/GroundPicture.tsx';
import type { ScenarioCard } from '../store/model.ts';

/** Steps in which a frame's size is followed, so that small changes draw nothing anew. */
const STEP = 4;

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The size of the frame in whole steps, followed as the page is laid out. */
function useFrame(frame: RefObject<HTMLElement | null>): Frame {
  const [size, setSize] = useState<Frame>({ width: 400, height: 190 });
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (!box || box.width === 0) return;
      const round = (length: number): number => Math.max(STEP, STEP * Math.round(length / STEP));
      const next = { width: round(box.width), height: round(box.height) };
      setSize((before) => (before.width === next.width && before.height === next.height ? before : next));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** The picture of a scenario in the shape of its frame; an empty frame until it is drawn. */
export function Thumbnail({ card }: { readonly card: ScenarioCard }): ReactElement {
  const frame = useRef<HTMLSpanElement>(null);
  const { width, height } = useFrame(frame);
  const positions = useMemo(() => [card.position], [card.position]);
  const picture = usePicture(card.ground, positions, width / height, width);
  return (
    <span className="thumbnail" ref={frame}>
      {picture && <GroundPicture picture={picture} ground={card.ground} position={0} fills />}
    </span>
  );
}
