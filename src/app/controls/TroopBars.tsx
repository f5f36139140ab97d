// Cohesion and supply of a formation, small enough for a row of a table.

import type { ReactElement } from 'react';

/** Cohesion of a hundred as a bar. */
export function CohesionBar({
  value,
  label,
}: {
  readonly value: number;
  readonly label: string;
}): ReactElement {
  return (
    <>
      <svg className="bar" viewBox="0 0 50 8" aria-hidden="true">
        <rect width="50" height="8" fill="var(--line-2)" />
        <rect width={Math.max(0, Math.min(100, value)) / 2} height="8" fill="var(--ink)" />
      </svg>
      <span className="hidden">{label}</span>
    </>
  );
}

/** Five pips of supply; hollow ones are missing. */
export function SupplyPips({
  value,
  label,
}: {
  readonly value: number;
  readonly label: string;
}): ReactElement {
  const full = Math.round(value / 20);
  return (
    <>
      <svg className="pips" viewBox="0 0 46 8" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((pip) => (
          <rect
            key={pip}
            x={pip * 9.5 + 0.5}
            y="0.5"
            width="7"
            height="7"
            stroke="var(--link)"
            fill={pip < full ? 'var(--link)' : 'none'}
          />
        ))}
      </svg>
      <span className="hidden">{label}</span>
    </>
  );
}
