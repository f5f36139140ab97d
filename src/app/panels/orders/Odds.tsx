// The odds of an attack in fifty battles, the losses of both sides, and the people who live under it.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { explain } from '../../../telling/index.ts';
import { about, count } from '../../i18n/index.ts';
import type { Assessment, AttackOdds, Snapshot } from '../../store/model.ts';
import { Why } from '../../controls/Why.tsx';

/** Pixels of a dot with its space. */
const DOT = 8.6;

const FILLS = { repulsed: 'none', undecided: 'var(--dot-middle)', carried: 'var(--ink)' } as const;

function Dots({
  count: dots,
  kind,
}: {
  readonly count: number;
  readonly kind: keyof typeof FILLS;
}): ReactElement {
  const columns = dots > 27 ? 12 : 9;
  const rows = Math.max(1, Math.ceil(dots / columns));
  return (
    <svg
      className="dots"
      style={{ inlineSize: columns * DOT }}
      viewBox={`0 ${rows > 3 ? 0 : (rows - 3) * 9} ${columns * 9} ${Math.max(27, rows * 9)}`}
      aria-hidden="true"
    >
      {Array.from({ length: dots }, (_, index) => (
        <circle
          key={index}
          cx={(index % columns) * 9 + 4.5}
          cy={(rows - 1 - Math.floor(index / columns)) * 9 + 4.5}
          r="3.4"
          fill={FILLS[kind]}
          stroke={kind === 'undecided' ? 'none' : 'var(--ink)'}
          strokeWidth="1.1"
        />
      ))}
    </svg>
  );
}

function Losses({
  label,
  range,
  scale,
  style,
}: {
  readonly label: string;
  readonly range: { readonly low: number; readonly middle: number; readonly high: number };
  readonly scale: number;
  readonly style: string;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const x = (value: number) => (200 * value) / scale;
  return (
    <div className="losses-row">
      <Why text={`${t('prepare.lossAbout')} ${explain('losses', i18n.language).text}`}>{label}</Why>
      <svg viewBox="-4 0 208 12" aria-hidden="true">
        <path d="M0,6H200" stroke="var(--line-2)" />
        <rect
          x={x(range.low)}
          y="3"
          width={Math.max(2, x(range.high) - x(range.low))}
          height="6"
          fill={`var(--actor-${style})`}
          opacity="0.45"
        />
        <circle cx={x(range.middle)} cy="6" r="4" fill={`var(--actor-${style})`} />
      </svg>
      <span className="losses-text">
        {t(about(range.low) === about(range.high) ? 'prepare.lossAlone' : 'prepare.lossText', {
          low: about(range.low),
          high: about(range.high),
          middle: about(range.middle),
        })}
      </span>
    </div>
  );
}

/** The end of an axis: the next of 1, 2, 4 or 6 times a power of ten. */
function roundUp(value: number): number {
  for (let step = 10; ; step *= 10)
    for (const times of [1, 2, 4, 6]) if (times * step >= value) return times * step;
}

/** Battles of fifty without a decision from which it is said what would decide them sooner. */
const OFTEN = 10;

/** How fifty battles like this one would end, and what they would cost. */
export function Odds({
  odds,
  snapshot,
}: {
  readonly odds: AttackOdds;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const scale = roundUp(Math.max(10, odds.own.high, odds.theirs.high));
  const styleOf = (actor: number) => snapshot.actors[actor]?.style ?? 'grey-disc';
  return (
    <div className="battle-odds">
      <p className="caption">{t('prepare.ofFifty')}</p>
      <ul className="battle-odds-groups">
        {(['repulsed', 'undecided', 'carried'] as const).map((kind) => (
          <li key={kind}>
            <Dots count={odds[kind]} kind={kind} />
            <Why text={`${t(`prepare.${kind}About`)}. ${explain('odds', i18n.language).text}`}>
              <strong>
                {t(`prepare.${kind}`)} {count(odds[kind])}
              </strong>
            </Why>
            <span>{t(`prepare.${kind}About`)}</span>
          </li>
        ))}
      </ul>
      {odds.undecided >= OFTEN && <p className="caption">{t('prepare.takenToHold')}</p>}
      <Losses label={t('prepare.ownLosses')} range={odds.own} scale={scale} style={styleOf(odds.ownActor)} />
      <Losses
        label={t('prepare.theirLosses')}
        range={odds.theirs}
        scale={scale}
        style={styleOf(odds.theirActor)}
      />
      <p className="losses-axis" aria-hidden="true">
        <span>{count(0)}</span>
        <span>{count(scale / 2)}</span>
        <span>{t('prepare.menAxis', { men: count(scale) })}</span>
      </p>
    </div>
  );
}

/** Who lives under the order, and what it may do to them. */
export function People({
  people,
  strike,
}: {
  readonly people: NonNullable<Assessment['people']>;
  readonly strike: boolean;
}): ReactElement {
  const { t, i18n } = useTranslation();
  return (
    <div className={strike && people.harmed >= 1 ? 'under harm' : 'under'}>
      <Why text={explain('harmed', i18n.language).text}>
        <strong>
          {people.under < 1
            ? t('prepare.peopleNone')
            : t(strike ? 'prepare.peopleUnder' : 'prepare.peopleThere', { people: about(people.under) })}
        </strong>
      </Why>{' '}
      <span>
        {people.harmed >= 1
          ? t('prepare.peopleHarmed', { count: Math.round(people.harmed), people: about(people.harmed) })
          : t('prepare.peopleHarmedNone')}{' '}
        {people.displaced >= 1 &&
          t('prepare.peopleDisplaced', {
            count: Math.round(people.displaced),
            people: about(people.displaced),
          })}
      </span>
    </div>
  );
}
