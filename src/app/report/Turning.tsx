// How the odds went over the game: outcomes and points by day, the days that moved them, luck apart from decisions.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count, signed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import { useApp } from '../store/store.ts';
import type { Between, TurningSeat, TurningView } from '../store/turning.ts';
import { Chart } from './Chart.tsx';

/** Numbers of a part that orders made, with signs. */
function partOf(orders: Between, rest: number) {
  return {
    orders: signed(orders.mean),
    low: signed(orders.low),
    high: signed(orders.high),
    rest: signed(rest),
  };
}

function Progress({ turning }: { readonly turning: TurningView }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  if (turning.failed !== null)
    return <p className="caption">{t('turning.failed', { reason: turning.failed })}</p>;
  if (!turning.thinking) return <p className="caption">{t('turning.done', { games: turning.games })}</p>;
  return (
    <div className="turning-progress">
      <label className="caption" htmlFor={id}>
        {t('turning.counting', { games: turning.games, most: turning.most })}
      </label>
      <progress id={id} value={turning.games} max={turning.most} />
      <button type="button" className="button" onClick={() => commands.stopTurning()}>
        {t('turning.stop')}
      </button>
    </div>
  );
}

/** The days that moved a seat's points, each with the way back to it. */
function Moved({ seat }: { readonly seat: TurningSeat }): ReactElement {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className="section">{t('turning.moved')}</h3>
      {seat.moved.length === 0 && <p className="quiet">{t('turning.movedNone')}</p>}
      <ol className="moved">
        {seat.moved.map((day, index) => (
          <li key={day.round}>
            <span className="disc" aria-hidden="true">
              {count(index + 1)}
            </span>
            <p>
              <strong>
                {t('turning.day', { date: day.date, from: count(day.from), to: count(day.to) })}
              </strong>{' '}
              {day.orders && t('turning.dayOrders', partOf(day.orders, day.rest))}
            </p>
            <button
              type="button"
              className="button"
              aria-label={t('turning.goBackTo', { date: day.date })}
              onClick={() => void commands.replayGame(day.round)}
            >
              {t('turning.goBack')}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The section of the report. */
export function Turning(): ReactElement {
  const { t } = useTranslation();
  const turning = useApp((state) => state.turning);
  const id = useId();
  const seat = turning?.seats.find(({ actor }) => actor === turning.chosen);
  return (
    <section className="turning">
      <h2 className="section">{t('turning.title')}</h2>
      <p className="caption">{t('turning.lead')}</p>
      {turning ? <Progress turning={turning} /> : <p className="caption">{t('turning.waiting')}</p>}
      {turning && seat && turning.outcomes && (
        <>
          <div className="setting">
            <label htmlFor={id}>{t('turning.seat')}</label>
            <select
              id={id}
              value={turning.chosen}
              onChange={(event) => commands.chooseTurning(Number(event.target.value))}
            >
              {turning.seats.map(({ actor, name }) => (
                <option key={actor} value={actor}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <p className="turning-whole">
            {t('turning.whole', { name: seat.name, first: count(seat.first), last: count(seat.last) })}{' '}
            {seat.orders && t('turning.split', partOf(seat.orders, seat.rest))}
          </p>
          <div className="turning-charts">
            <Chart chart={seat.chart} />
            <Chart chart={turning.outcomes} />
          </div>
          <Moved seat={seat} />
        </>
      )}
      <details>
        <summary>{t('turning.how')}</summary>
        <p className="caption">{t('turning.how1')}</p>
        <p className="caption">{t('turning.how2')}</p>
      </details>
    </section>
  );
}
