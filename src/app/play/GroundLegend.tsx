// What the map shows whatever layers are on: formations, the front and who holds the ground, roads and places, each drawn as there.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';

const INK = { stroke: 'var(--ink)', strokeWidth: 1.5, fill: 'none' } as const;
const FILL = 'var(--sunk)';
const ROAD = { stroke: 'var(--ink-3)', fill: 'none' } as const;

/** The crossed frame of infantry, its left top at a point. */
function frame(x: number, y: number, isWhole = true): ReactNode {
  return (
    <>
      <rect x={x} y={y} width="18" height="11" {...INK} fill={FILL} strokeWidth="1.2" />
      {isWhole && <path d={`M${x},${y}l18,11M${x},${y + 11}l18,-11`} {...INK} strokeWidth="1" />}
    </>
  );
}

function size(mark: string): ReactNode {
  return (
    <text x="15" y="13" textAnchor="middle" fontSize="11" fontWeight="650" fill="var(--ink)">
      {mark}
    </text>
  );
}

const DIAMOND = 'M15,1.5L22.5,9L15,16.5L7.5,9Z';

const SIGNS = {
  units: [
    ['unitOwn', frame(6, 3.5)],
    [
      'unitOther',
      <path
        key="other"
        d={`${DIAMOND}M11.2,5.2L18.8,12.8M18.8,5.2L11.2,12.8`}
        {...INK}
        fill={FILL}
        strokeWidth="1.2"
      />,
    ],
    [
      'unitNeutral',
      <path key="neutral" d="M9,3H21V15H9ZM9,3L21,15M21,3L9,15" {...INK} fill={FILL} strokeWidth="1.2" />,
    ],
    ['unitSizes', size('I ×')],
    [
      'unitStack',
      <g key="stack">
        {frame(9, 1, false)}
        {frame(7, 3, false)}
        {frame(5, 5)}
      </g>,
    ],
    [
      'unitBars',
      <g key="bars">
        <path d="M3,5.5H27" stroke="var(--line-2)" strokeWidth="3" />
        <path d="M3,5.5H19" stroke="var(--ink)" strokeWidth="3" />
        <path d="M3,12H7M8,12H12M13,12H17" stroke="var(--link)" strokeWidth="4" />
        <path
          d="M18.5,10.5H21.5V13.5H18.5ZM23.5,10.5H26.5V13.5H23.5Z"
          stroke="var(--link)"
          strokeWidth=".9"
          fill="none"
        />
      </g>,
    ],
    [
      'unitFaded',
      <g key="faded" opacity=".45">
        {frame(6, 3.5)}
      </g>,
    ],
    ['unitAbout', size('≈')],
    ['unitUnknown', size('?')],
  ],
  front: [
    ['frontLine', <path key="line" d="M1,12Q15,2 29,10" {...INK} strokeWidth="1.8" />],
    ['frontFought', <path key="fought" d="M1,12Q15,2 29,10" {...INK} strokeWidth="3.6" />],
    [
      'frontOther',
      <path key="other" d="M1,12Q15,2 29,10" {...ROAD} strokeWidth="1.2" strokeDasharray="4 3" />,
    ],
    [
      'frontContested',
      <g key="contested" strokeWidth="2.6" opacity=".7">
        <path d="M2,16L14,2M14,16L26,2" stroke="var(--ink)" />
        <path d="M8,16L20,2M20,16L29,5.5" stroke="var(--line-2)" />
      </g>,
    ],
    [
      'frontHeld',
      <g key="held">
        <rect x="1" y="2" width="28" height="14" fill="var(--sunk)" />
        <path d="M1,14.6H29" stroke="var(--ink-3)" strokeWidth="3" opacity=".55" />
      </g>,
    ],
    [
      'frontEmpty',
      <rect
        key="empty"
        x="1.5"
        y="2.5"
        width="27"
        height="13"
        fill="var(--land)"
        stroke="var(--line-2)"
        strokeDasharray="2 3"
      />,
    ],
  ],
  roads: [
    [
      'roadMotorway',
      <g key="motorway" fill="none">
        <path d="M1,9H29" stroke="var(--ink-3)" strokeWidth="5" />
        <path d="M1,9H29" stroke="var(--raised)" strokeWidth="2.8" />
      </g>,
    ],
    ['roadMain', <path key="main" d="M1,6H29" {...ROAD} strokeWidth="2.2" />],
    [
      'roadMountain',
      <path key="mountain" d="M1,9H29" {...ROAD} strokeWidth="1.6" strokeDasharray="1.5 2.5" />,
    ],
    ['roadDesert', <path key="desert" d="M1,9H29" {...ROAD} strokeWidth="1.3" strokeDasharray="5 4" />],
    [
      'roadLane',
      <path key="lane" d="M1,9H29" stroke="var(--link)" strokeWidth="1.2" strokeDasharray="8 4" />,
    ],
    [
      'placeCity',
      <g key="city">
        <circle cx="15" cy="9" r="6" {...INK} fill="var(--raised)" />
        <circle cx="15" cy="9" r="2.6" fill="var(--ink)" />
      </g>,
    ],
    [
      'placeBase',
      <g key="base" {...INK} strokeWidth="1.2">
        <circle cx="7" cy="9" r="5.2" />
        <path d="M7,5.4V12.6M3.6,9.4L7,7.4L10.4,9.4" />
        <path d="M16,5.5H23V12.5H16Z" />
      </g>,
    ],
    [
      'placeHill',
      <g key="hill" {...INK} strokeWidth="1.2">
        <path d="M7,4L12,13H2Z" />
        <circle cx="21" cy="9" r="4.6" />
        <path d="M18,6L24,12M24,6L18,12" />
      </g>,
    ],
  ],
} as const satisfies Record<string, readonly (readonly [string, ReactNode])[]>;

const PARTS = ['units', 'front', 'roads'] as const;

/** The legend of the map itself. */
export function GroundLegend(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      {PARTS.map((part) => (
        <div key={part}>
          <h2 className="caps">{t(`groundLegend.${part}`)}</h2>
          <ul>
            {SIGNS[part].map(([name, sign]) => (
              <li key={name}>
                <svg viewBox="0 0 30 18" aria-hidden="true">
                  {sign}
                </svg>
                <span>{t(`groundLegend.${name}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
