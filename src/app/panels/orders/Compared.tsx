// What each order of a list would change: asked for by one control, filled in as the staff plays, and told in a sentence at its end.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, fixed, signedFixed } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import { STAFF_WAY } from '../../store/comparison.ts';
import type { ComparedList, ComparedMeasure, ComparisonView } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { effectMark, scaleOf } from './effect-marks.ts';

/** The comparison of a list, while there is one. */
function useComparison(of: ComparedList): ComparisonView | null {
  return useApp(({ comparison }) => (comparison?.of === of ? comparison : null));
}

function measureIn({ measures, by }: ComparisonView): ComparedMeasure | undefined {
  return measures.find(({ key }) => key === by);
}

/** What is compared by: the seat's points, or how often something comes. */
function By({ comparison }: { readonly comparison: ComparisonView }): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="compare-by">
      <span className="hidden">{t('compare.by')}</span>
      <select value={comparison.by} onChange={(event) => commands.compareBy(event.target.value)}>
        {comparison.measures.map(({ key, name, isPoints }) => (
          <option key={key} value={key}>
            {isPoints ? t('compare.points') : name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The heading of a list with the control that asks, and below it what is compared once it was asked. */
export function CompareHead({
  of,
  title,
  children,
}: {
  readonly of: ComparedList;
  /** The heading itself. */
  readonly title: ReactElement;
  readonly children?: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const comparison = useComparison(of);
  const isPlaying = comparison?.state === 'playing';
  return (
    <>
      <div className="compare-head">
        {title}
        <button
          type="button"
          className="button quiet"
          onClick={() => (isPlaying ? commands.endComparing() : commands.compareThese(of))}
        >
          {t(isPlaying ? 'compare.enough' : comparison ? 'compare.again' : 'compare.ask')}
        </button>
      </div>
      {children}
      {comparison && <Asked comparison={comparison} />}
    </>
  );
}

/** What is compared, how far it is, and what it says in the end. */
function Asked({ comparison }: { readonly comparison: ComparisonView }): ReactElement {
  const { t } = useTranslation();
  const { failed, games, state } = comparison;
  const measure = measureIn(comparison);
  if (failed !== null) return <p className="err">{t('estimate.failed', { reason: failed })}</p>;
  if (!measure) return <p className="caption">{t('compare.begun')}</p>;
  const { isPoints, without } = measure;
  return (
    <div className="compare-about">
      <By comparison={comparison} />
      <p className="caption">
        {t(isPoints ? 'compare.aboutPoints' : 'compare.about', {
          games: count(games),
          without: count(Math.round(without)),
        })}
      </p>
      <output className="hidden">{state === 'done' && t('compare.done', { games: count(games) })}</output>
    </div>
  );
}

/** Dot and interval of what one order would change; nothing while nobody asked. */
export function EffectOf({
  of,
  row,
}: {
  readonly of: ComparedList;
  readonly row: string;
}): ReactElement | null {
  const { t } = useTranslation();
  const comparison = useComparison(of);
  if (!comparison || comparison.failed !== null) return null;
  const measure = measureIn(comparison);
  const difference = measure?.differences[row];
  if (!measure || !difference) return <span className="effect waiting" aria-hidden="true" />;
  const mark = effectMark(difference, scaleOf(measure));
  const digits = measure.isPoints ? 1 : 0;
  const mean = signedFixed(difference.mean, digits);
  return (
    <span className={mark.isTold ? 'effect told' : 'effect'}>
      <svg viewBox="-50 -7 100 14" aria-hidden="true">
        <path d="M-50,0H50" stroke="var(--line-2)" />
        <path d="M0,-7V7" stroke="var(--ink-2)" strokeDasharray="2 2" />
        <path d={`M${mark.low},0H${mark.high}`} stroke="var(--ink)" strokeWidth="1.6" />
        <circle
          cx={mark.at}
          cy="0"
          r="4"
          stroke="var(--ink)"
          strokeWidth="1.4"
          fill={mark.isTold ? 'var(--ink)' : 'var(--panel)'}
        />
      </svg>
      <span className="number" aria-hidden="true">
        <strong>{mean}</strong> <span className="half-width">±{fixed(mark.half, digits)}</span>
      </span>
      <span className="hidden">
        {t('compare.spoken', {
          what: measure.isPoints ? t('compare.points') : measure.name,
          mean,
          low: signedFixed(difference.low, digits),
          high: signedFixed(difference.high, digits),
        })}
      </span>
    </span>
  );
}

/** The row that all others are measured by: what the staff would do with the rest of the turn. */
export function StaffWay({ of }: { readonly of: ComparedList }): ReactElement | null {
  const { t } = useTranslation();
  const comparison = useComparison(of);
  if (!comparison || comparison.failed !== null) return null;
  return (
    <li className="staff-way">
      <span className="choice-detail">{t('compare.staffWay')}</span>
      <EffectOf of={of} row={STAFF_WAY} />
    </li>
  );
}
