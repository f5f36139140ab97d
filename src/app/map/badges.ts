// The shape of an actor's badge, so that colour is never the only sign; as an outline for a canvas.

import type { ActorStyle } from './model.ts';

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    return `${(Math.cos(angle) * radius).toFixed(2)},${(Math.sin(angle) * radius).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

/** Path data of a badge round the origin, about `2 × radius` wide. */
function badgePath(style: ActorStyle, radius: number): string {
  switch (style) {
    case 'blue-square':
      return polygon(4, radius * 1.25, Math.PI / 4);
    case 'plum-diamond':
      return polygon(4, radius * 1.3, 0);
    case 'teal-hexagon':
      return polygon(6, radius * 1.12, Math.PI / 6);
    case 'amber-disc':
    case 'grey-disc':
    case 'ring':
      return `M${-radius},0A${radius},${radius} 0 1 1 ${radius},0A${radius},${radius} 0 1 1 ${-radius},0Z`;
  }
}

/** The outline of a badge round the origin, about `2 × radius` wide. */
export function badgeOutline(style: ActorStyle, radius: number): Path2D {
  return new Path2D(badgePath(style, radius));
}
