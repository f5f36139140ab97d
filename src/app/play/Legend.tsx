// What the signs of the shown layers mean, each drawn as on the map.

import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Layer } from '../store/layers.ts';
import { GroundLegend } from './GroundLegend.tsx';

const HALO = { stroke: 'var(--land)', strokeWidth: 6 } as const;
const INK = { stroke: 'var(--ink)', strokeWidth: 2.2, fill: 'none' } as const;

/** Chevrons in a row, the last at the tip. */
function heads(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `M${21 - index * 6},3L${26 - index * 6},9L${21 - index * 6},15`,
  ).join('');
}

function threat(count: number): ReactNode {
  return (
    <>
      <path d="M2,9H20" stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="2 4" />
      <path d={heads(count)} {...INK} />
    </>
  );
}

function claim(sign: ReactNode, isOpen: boolean): ReactNode {
  return (
    <>
      <circle
        cx="15"
        cy="9"
        r="7"
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="1.4"
        strokeDasharray={isOpen ? '3 2.4' : undefined}
      />
      {sign}
    </>
  );
}

function letter(text: string): ReactNode {
  return (
    <text x="15" y="13" textAnchor="middle" fontSize="11" fontStyle="italic" fill="var(--ink-2)">
      {text}
    </text>
  );
}

function note(text: string): ReactNode {
  return (
    <>
      <rect x="1" y="2" width="28" height="14" rx="2" fill="var(--panel)" stroke="var(--line-2)" />
      <text x="15" y="13" textAnchor="middle" fontSize="10" fontWeight="620" fill="var(--ink)">
        {text}
      </text>
    </>
  );
}

const SIGNS = {
  links: [
    ['linkWay', <path key="way" d="M1,9H29" stroke="var(--link)" strokeWidth="5" />],
    ['linkCut', <path key="cut" d="M10,15L13,3M17,15L20,3" {...INK} />],
    ['linkLost', <path key="lost" d="M1,9H29" stroke="var(--ink-3)" strokeWidth="3" strokeDasharray="9 7" />],
  ],
  supply: [
    ['supplyRoad', <path key="road" d="M0,9H30" stroke="var(--ink)" strokeWidth="3" strokeDasharray="9 6" />],
    ['supplySource', <rect key="source" x="8" y="2" width="14" height="14" {...INK} />],
    ['supplyCut', <circle key="cut" cx="15" cy="9" r="7" {...INK} strokeDasharray="6.1 4.9" />],
    ['supplyNote', note('60%')],
  ],
  claims: [
    ['claimDisputed', claim(letter('?'), true)],
    ['claimOpen', claim(letter('…'), true)],
    ['claimConfirmed', claim(<path d="M11.6,9.2L14,11.8L18.6,6.2" {...INK} strokeWidth="1.6" />, false)],
    ['claimRefuted', claim(<path d="M12,6L18,12M18,6L12,12" {...INK} strokeWidth="1.6" />, false)],
  ],
  threat: [
    ['threatLow', threat(1)],
    ['threatEven', threat(2)],
    ['threatHigh', threat(3)],
    ['threatNote', note('≈ 900')],
  ],
  displaced: [
    [
      'peopleDisc',
      <g key="disc">
        <circle cx="15" cy="9" r="7.5" fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />
        <path d="M15,9V1.5A7.5,7.5 0 1 1 7.5,9Z" fill="var(--ink-2)" />
      </g>,
    ],
    [
      'peopleArc',
      <g key="arc">
        <circle cx="15" cy="9" r="4.4" fill="var(--ink-2)" />
        <path d="M15,1.4A7.6,7.6 0 0 1 22.6,9" {...INK} strokeWidth="3" />
      </g>,
    ],
    [
      'peopleFlow',
      <g key="flow">
        <path
          d="M1,13Q11,3 21,8"
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth="4"
          strokeDasharray="1.5 2.5"
        />
        <path d="M29,11L20,3L18,13Z" fill="var(--ink-2)" />
      </g>,
    ],
    ['peopleNote', note('−9 +2')],
  ],
} as const satisfies Record<Layer, readonly (readonly [string, ReactNode])[]>;

/** The legend of some layers, and of the map itself where that is asked for. */
export function Legend({
  layers,
  hasGround,
}: {
  readonly layers: readonly Layer[];
  readonly hasGround: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const host = useRef<HTMLElement>(null);
  /* The keyboard can scroll it where it is longer than the map is high. */
  useEffect(() => {
    const box = host.current;
    if (!box) return undefined;
    const watch = new ResizeObserver(() => {
      if (box.scrollHeight > box.clientHeight) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    });
    for (const each of [box, ...box.children]) watch.observe(each);
    return () => watch.disconnect();
  }, []);
  return (
    <section className="legend" aria-label={t('layers.legend')} data-ground={hasGround} ref={host}>
      <div className="legend-parts">
        {layers.map((layer) => (
          <div key={layer}>
            <h2 className="caps">{t(`layers.${layer}`)}</h2>
            <ul>
              {SIGNS[layer].map(([name, sign]) => (
                <li key={name}>
                  <svg viewBox="0 0 30 18" aria-hidden="true">
                    {layer === 'supply' && <path d="M0,9H30" {...HALO} />}
                    {sign}
                  </svg>
                  <span>{t(`legend.${name}`)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {hasGround && <GroundLegend />}
      </div>
      <p className="caption">{t('layers.inList')}</p>
    </section>
  );
}
