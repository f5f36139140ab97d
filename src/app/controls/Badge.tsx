// The sign of an actor: shape, letter and colour together, so that none of them carries it alone.

import type { ReactElement } from 'react';
import type { ActorView } from '../store/model.ts';

const SHAPES: Readonly<Record<ActorView['style'], string>> = {
  'blue-square': 'M2,2H22V22H2Z',
  'amber-disc': 'M12,1A11,11 0 1 1 11.99,1Z',
  'plum-diamond': 'M12,0L24,12L12,24L0,12Z',
  'teal-hexagon': 'M6.5,2H17.5L23,12L17.5,22H6.5L1,12Z',
  'grey-disc': 'M12,1A11,11 0 1 1 11.99,1Z',
  ring: 'M12,1.5A10.5,10.5 0 1 1 11.99,1.5Z',
};

/** The badge of an actor; `named` gives it the actor's name for screen readers. */
export function Badge({
  actor,
  size = 18,
  named = false,
}: {
  readonly actor: Pick<ActorView, 'style' | 'letter' | 'name'>;
  readonly size?: number;
  readonly named?: boolean;
}): ReactElement {
  const ring = actor.style === 'ring';
  const text = `var(--actor-${actor.style}-text)`;
  return (
    <svg
      className="badge"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      {...(named ? { role: 'img', 'aria-label': actor.name } : { 'aria-hidden': true })}
    >
      <path
        d={SHAPES[actor.style]}
        fill={ring ? 'var(--panel)' : text}
        stroke={ring ? 'var(--ink)' : 'none'}
        strokeWidth={ring ? 1.6 : 0}
      />
      <text
        x="12"
        y={actor.letter.length > 1 ? 15.8 : 16.6}
        textAnchor="middle"
        fontSize={actor.letter.length > 1 ? 10.5 : 13}
        fontWeight="650"
        fill={ring ? 'var(--ink)' : 'var(--panel)'}
      >
        {actor.letter}
      </text>
    </svg>
  );
}
