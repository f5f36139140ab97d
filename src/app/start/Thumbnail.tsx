// The picture of a scenario on its card: who holds what when it begins.

import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { GroundPicture, usePicture } from '../picture/GroundPicture.tsx';
import type { ScenarioCard } from '../store/model.ts';

const SHAPE = 400 / 215;
const PIXELS = 400;

/** The picture of a scenario; an empty frame of the same size until it is drawn. */
export function Thumbnail({ card }: { readonly card: ScenarioCard }): ReactElement {
  const positions = useMemo(() => [card.position], [card.position]);
  const picture = usePicture(card.ground, positions, SHAPE, PIXELS);
  return (
    <span className="thumbnail">
      {picture && <GroundPicture picture={picture} ground={card.ground} position={0} />}
    </span>
  );
}
