// How the odds moved over a game, and beside it what turned it: outcomes by day, the numbered days, luck apart from decisions.

import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, signed } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { ReportView } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import type { TurningSeat, TurningView } from '../store/turning.ts';
import { Chart } from './Chart.tsx';
import { TurnList } from './TurnList.tsx';

/** How far the games are that the odds are read from; said plainly while they are too few. */
function Progress({ turning }: { readonly turning: TurningView | null }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  if (!turning) return <p className="caption">{t('turning.waiting')}</p>;
  if (turning.failed !== null)
    return <p className="caption">{t('turning.failed', { reason: turning.failed })}</p>;
  if (!turning.thinking)
    return <p className="caption">{t('turning.done', { games: turning.games, within: turning.within })}</p>;
  return (
    <div className="turning-progress">
      <label className="caption" htmlFor={id}>
        {t(turning.isProvisional ? 'turning.few' : 'turning.counting', {
          games: turning.games,
          most: turning.most,
          within: turning.within,
        })}
      </label>
      <progress id={id} value={turning.games} max={turning.most} />
      <button type="button" className="button" onClick={() => commands.stopTurning()}>
        {t('turning.stop')}
      </button>
    </div>
  );
}

/** Whose points are told of. */
function SeatChoice({ turning }: { readonly turning: TurningView }): ReactElement {
  const { t } = useTranslation();
  const id = useId();
  return (
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
  );
}

/** What filled and hollow bars mean. */
function BarKey({ hasOrders }: { readonly hasOrders: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="turn-key">
      {hasOrders && (
        <span>
          <span className="turn-swatch filled" aria-hidden="true" /> {t('turning.orders')}
        </span>
      )}
      <span>
        <span className="turn-swatch" aria-hidden="true" /> {t(hasOrders ? 'turning.luck' : 'turning.all')}
      </span>
    </p>
  );
}

/** The whole game in a sentence. */
function Whole({ seat, isSoFar }: { readonly seat: TurningSeat; readonly isSoFar: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="turning-whole">
      {isSoFar && `${t('turning.soFar')} `}
      {t('turning.whole', { name: seat.name, first: count(seat.first), last: count(seat.last) })}{' '}
      {seat.orders &&
        t('turning.split', {
          orders: signed(seat.orders.mean),
          low: signed(seat.orders.low),
          high: signed(seat.orders.high),
          rest: signed(seat.rest),
        })}
    </p>
  );
}

/** Both halves of the section. */
export function Odds({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  const turning = useApp((state) => state.turning);
  const seat = turning?.seats.find(({ actor }) => actor === turning.chosen);
  const days = seat?.days ?? report.turned.map((round) => ({ round, change: null }));
  const isReadable = seat !== undefined && turning?.isProvisional === false;
  return (
    <div className="report-odds">
      <section className="turning-odds" data-provisional={turning?.isProvisional !== false}>
        <h2 className="section">{t('turning.title')}</h2>
        <p className="caption">{t('turning.lead')}</p>
        {seat ? (
          <Chart chart={seat.outcomes} isNamed={false} />
        ) : (
          <div className="turning-odds-empty" aria-hidden="true" />
        )}
        <Progress turning={turning} />
        {seat && <Chart chart={seat.chart} />}
        <details>
          <summary>{t('turning.how')}</summary>
          <p className="caption">{t('turning.how1')}</p>
          <p className="caption">{t('turning.how2')}</p>
        </details>
      </section>
      <section className="turned">
        <header>
          <h2 className="section">{t('report.turned')}</h2>
          {isReadable && <BarKey hasOrders={seat.orders !== null} />}
        </header>
        {turning && seat && <SeatChoice turning={turning} />}
        {days.length === 0 ? (
          <p className="quiet">{t('report.turnedNone')}</p>
        ) : (
          <TurnList report={report} days={days} actor={seat?.actor ?? -1} />
        )}
        {isReadable && <Whole seat={seat} isSoFar={turning.thinking} />}
      </section>
    </div>
  );
}
