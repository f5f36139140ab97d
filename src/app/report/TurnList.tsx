// The days that turned a game: what happened on each, and what of its change the orders made and what luck.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, signed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { ReportView } from '../store/model.ts';
import type { TurnDay } from '../store/turning.ts';

const WIDE = 96;
const MIDDLE = WIDE / 2;

type Change = NonNullable<TurnDay['change']>;

/** A bar from the middle; `scale` is points for half of the width. */
function Bar({
  value,
  scale,
  top,
  isFilled,
}: {
  readonly value: number;
  readonly scale: number;
  readonly top: number;
  readonly isFilled: boolean;
}): ReactElement {
  const wide = Math.max(1, (Math.abs(value) / scale) * (MIDDLE - 2));
  return (
    <rect
      x={value < 0 ? MIDDLE - wide : MIDDLE}
      y={top}
      width={wide}
      height="7"
      fill={isFilled ? 'var(--ink)' : 'var(--panel)'}
      stroke="var(--ink)"
    />
  );
}

function Bars({ change, scale }: { readonly change: Change; readonly scale: number }): ReactElement {
  return (
    <svg className="turn-bars" width={WIDE} height="26" viewBox={`0 0 ${WIDE} 26`} aria-hidden="true">
      {change.orders && <Bar value={change.orders.mean} scale={scale} top={4.5} isFilled />}
      <Bar value={change.rest} scale={scale} top={change.orders ? 14.5 : 9.5} isFilled={false} />
      <line x1={MIDDLE} x2={MIDDLE} y1="0" y2="26" stroke="var(--ink)" />
    </svg>
  );
}

/** Orders of a day that are told by name. */
const NAMED = 3;

/** What the chosen seat ordered on a day, where a person plays it. */
function Ordered({ texts }: { readonly texts: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const more = texts.length - NAMED;
  return (
    <span className="turn-ordered">
      {texts.length === 0
        ? t('turning.orderedNone')
        : t('turning.ordered', { orders: texts.slice(0, NAMED).join(' ') })}
      {more > 0 && ` ${t('turning.orderedMore', { count: more })}`}
    </span>
  );
}

/** The list; days without a change are told without bars. */
export function TurnList({
  report,
  days,
  actor,
}: {
  readonly report: ReportView;
  readonly days: readonly TurnDay[];
  /** Whose points are told of. */
  readonly actor: number;
}): ReactElement {
  const { t } = useTranslation();
  const scale = Math.max(
    5,
    ...days.flatMap(({ change }) =>
      change ? [Math.abs(change.orders?.mean ?? 0), Math.abs(change.rest)] : [],
    ),
  );
  return (
    <ol className="turn-days">
      {days.map(({ round, change }, index) => {
        const day = report.days.find((each) => each.round === round);
        const [headline, ...more] = day?.lines ?? [];
        const date = day?.date ?? '';
        const ordered = day?.orders.find((each) => each.actor === actor);
        return (
          <li key={round}>
            <span className="disc" aria-hidden="true">
              {count(index + 1)}
            </span>
            <div>
              <p>
                <span className="turn-date">{day?.shortDate}</span> <strong>{headline}</strong>
              </p>
              <p className="turn-more">
                {more.length > 0 && <span>{more.join(' ')} </span>}
                {change?.orders && ordered && <Ordered texts={ordered.texts} />}
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('turning.goBackTo', { date })}
                  onClick={() => void commands.replayGame(round)}
                >
                  {t('turning.goBack')}
                </button>
              </p>
            </div>
            {change && (
              <>
                <Bars change={change} scale={scale} />
                <strong className="turn-change">
                  <span aria-hidden="true">{signed(change.all)}</span>
                  <span className="hidden">
                    {change.orders
                      ? t('turning.dayOrders', {
                          all: signed(change.all),
                          orders: signed(change.orders.mean),
                          low: signed(change.orders.low),
                          high: signed(change.orders.high),
                          rest: signed(change.rest),
                        })
                      : t('turning.dayRest', { all: signed(change.all) })}
                  </span>
                </strong>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
