// A small map of who holds what; a decoration of what is told beside it, so hidden from screen readers.

import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { MapGround, MapPosition } from '../map/model.ts';
import { askForPicture } from '../workers/pictures-client.ts';
import type { Picture } from './model.ts';

const NOWHERE: readonly number[] = [];

/** Draws once for a ground and its positions; null while it is being drawn or when it cannot be. */
export function usePicture(
  ground: MapGround,
  positions: readonly MapPosition[],
  shape: number,
  pixels: number,
  within: readonly number[] = NOWHERE,
): Picture | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(
    () => askForPicture({ ground, positions, shape, pixels, within }, setPicture),
    [ground, positions, shape, pixels, within],
  );
  return picture;
}

/** One position of a picture; `ring` marks places that changed hands. */
export function GroundPicture({
  picture,
  ground,
  position,
  ring = [],
  fills = false,
}: {
  readonly picture: Picture;
  readonly ground: MapGround;
  readonly position: number;
  readonly ring?: readonly number[];
  /** Whether it covers its frame to the edges, cut where the frame has another shape. */
  readonly fills?: boolean;
}): ReactElement {
  const clip = useId();
  const { box, holdings, unit } = picture;
  const holding = holdings[position];
  const width = box.right - box.left;
  return (
    <svg
      className="picture"
      viewBox={`${box.left} ${box.top} ${width} ${box.bottom - box.top}`}
      preserveAspectRatio={fills ? 'xMidYMid slice' : 'xMidYMid meet'}
      aria-hidden="true"
    >
      <clipPath id={clip}>
        {picture.state === '' ? (
          <rect x={box.left} y={box.top} width={width} height={box.bottom - box.top} />
        ) : (
          <path d={picture.state} clipRule="evenodd" />
        )}
      </clipPath>
      <rect
        x={box.left}
        y={box.top}
        width={width}
        height={box.bottom - box.top}
        fill={picture.sea ? 'var(--sea)' : 'var(--land)'}
      />
      <path d={picture.foreign} fill="var(--foreign)" fillRule="evenodd" />
      <path d={picture.state} fill="var(--land)" fillRule="evenodd" />
      <g clipPath={`url(#${clip})`}>
        {holding?.areas.map(({ actor, path }) => (
          <path
            key={actor}
            d={path}
            fillRule="evenodd"
            fill={`var(--actor-${ground.actors[actor]?.style ?? 'grey-disc'}-tint)`}
            fillOpacity="0.34"
          />
        ))}
        <path
          d={picture.roads}
          fill="none"
          stroke="var(--road-minor)"
          strokeWidth={unit * 0.9}
          opacity="0.6"
        />
        <path d={picture.motorways} fill="none" stroke="var(--road-casing)" strokeWidth={unit * 2} />
        {holding?.fronts.map((path) => (
          <path key={path} d={path} fill="none" stroke="var(--ink)" strokeWidth={unit * 2} />
        ))}
      </g>
      <path d={picture.coast} fill="none" stroke="var(--river)" strokeWidth={unit} />
      {ring.map((place) => (
        <circle
          key={place}
          cx={picture.places[place]?.x}
          cy={picture.places[place]?.y}
          r={unit * 8}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={unit * 1.8}
        />
      ))}
      {picture.names.map((name) => (
        <g key={name.text}>
          <circle
            cx={name.x}
            cy={name.y}
            r={unit * 3.4}
            fill="var(--panel)"
            stroke="var(--ink)"
            strokeWidth={unit * 1.8}
          />
          <text
            x={name.x + unit * (name.before ? -8 : 8)}
            y={name.y + unit * 4.5}
            textAnchor={name.before ? 'end' : 'start'}
            fontSize={unit * 13.5}
            fontWeight="620"
            fill="var(--ink)"
            stroke="var(--land)"
            strokeWidth={unit * 3.4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {name.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
