// A small picture of a scenario: its places and roads, each place in the mark of who holds it.

import type { ReactElement } from 'react';
import type { ScenarioCard } from '../store/model.ts';

const WIDTH = 400;
const HEIGHT = 190;
const MARGIN = 26;

/** Places and roads of a scenario, fitted into the card. */
export function Thumbnail({ card }: { readonly card: ScenarioCard }): ReactElement {
  const { ground, position } = card;
  const plain = ground.projection === 'plain';
  const inside = ground.locations.map((location) => location.kind !== 'abroad');
  const opening = ground.opening;
  const middle = opening ? (opening.south + opening.north) / 2 : 35;
  const squeeze = plain ? 1 : Math.cos((middle * Math.PI) / 180);
  const xs = ground.locations.flatMap((location, index) => (inside[index] ? [location.at[0]] : []));
  const ys = ground.locations.flatMap((location, index) => (inside[index] ? [location.at[1]] : []));
  const box = opening ?? {
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  };
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(1e-6, (box.east - box.west) * squeeze),
    (HEIGHT - 2 * MARGIN) / Math.max(1e-6, box.north - box.south),
  );
  const x = (value: number) => WIDTH / 2 + (value - (box.west + box.east) / 2) * squeeze * scale;
  const y = (value: number) => HEIGHT / 2 - (value - (box.south + box.north) / 2) * scale;
  const most = Math.max(1, ...ground.locations.map((location) => location.value));
  const named = ground.locations
    .map((location, index) => ({ location, index }))
    .filter(
      ({ location, index }) =>
        inside[index] && (ground.locations.length < 12 || location.value >= most * 0.65),
    );
  return (
    <svg
      className="thumbnail"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--land)" />
      {ground.routes.map((route) => {
        const from = ground.locations[route.from];
        const to = ground.locations[route.to];
        if (!from || !to || !inside[route.from] || !inside[route.to]) return null;
        const line = [from.at, ...route.via, to.at].map(
          ([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`,
        );
        return (
          <polyline
            key={route.id}
            points={line.join(' ')}
            fill="none"
            stroke="var(--road-minor)"
            strokeWidth={route.class === 'motorway' ? 2.6 : 1.1}
            strokeLinejoin="round"
          />
        );
      })}
      {ground.locations.map((location, index) => {
        const actor = ground.actors[position.controller[index] ?? -1];
        if (!inside[index]) return null;
        return (
          <circle
            key={location.id}
            cx={x(location.at[0])}
            cy={y(location.at[1])}
            r={3 + (4 * location.value) / most}
            fill={actor ? `var(--actor-${actor.style})` : 'var(--panel)'}
            stroke={actor ? 'var(--land)' : 'var(--ink-2)'}
            strokeWidth="1.4"
          />
        );
      })}
      {named.map(({ location }) => (
        <text
          key={location.id}
          x={x(location.at[0]) + 9}
          y={y(location.at[1]) + 4}
          fontSize="13"
          fontWeight="600"
          fill="var(--ink)"
          stroke="var(--land)"
          strokeWidth="3.4"
          paintOrder="stroke"
        >
          {location.name}
        </text>
      ))}
    </svg>
  );
}
