// Orders that lie ready: what the staff would do now and what was ordered yesterday, each given in one click.

import type { ReactElement } from 'react';
import { Pause } from '../../controls/Pause.tsx';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { HoldingBack, StaffOrder } from '../../store/staff-orders.ts';
import { CompareHead, EffectOf, StaffWay } from '../orders/Compared.tsx';
import { useApp } from '../../store/store.ts';

/** The mark of an order that draws chance or shows something new; a screen reader hears it beside each such order. */
function DrawsMark({ named = false }: { readonly named?: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="draws-mark">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d="M5,.7L9.3,5L5,9.3L.7,5Z" fill="none" stroke="currentColor" strokeWidth="1.2" />
        <circle cx="5" cy="5" r="1.2" fill="currentColor" />
      </svg>
      {named && <span className="hidden">{t('staffOrders.draws')}</span>}
    </span>
  );
}

function Cost({ cost, draws }: { readonly cost: number; readonly draws: boolean }): ReactElement {
  const { t } = useTranslation();
  return (
    <span>
      {t('staffOrders.cost', { count: cost })} {draws && <DrawsMark named />}
    </span>
  );
}

function Row({ ready }: { readonly ready: StaffOrder }): ReactElement {
  const { t } = useTranslation();
  const { order, kind, title, why, taken, brings, risk, cost, draws, from } = ready;
  return (
    <li data-kind={kind}>
      <button type="button" className="staff-look" onClick={() => commands.lookAtStaffOrder(order)}>
        {kind !== null && (
          <span className="staff-kind">
            <span>{t(`agenda.kind.${kind}`)}</span>
            <Pause />
            {from === 'again' && (
              <span>
                {t('staffOrders.again')}
                <Pause />
              </span>
            )}
            <Cost cost={cost} draws={draws} />
            <Pause />
          </span>
        )}
        <span className="staff-title">{title}</span>
        {why !== '' && <span className="staff-why">{why}</span>}
        <span className="choice-detail">
          {kind === null && from === 'again' && (
            <span>
              {t('staffOrders.again')}
              <Pause />
            </span>
          )}
          {taken !== null && (
            <span>
              {t('staffOrders.taken', { count: taken })}
              <Pause />
            </span>
          )}
          {brings !== '' && (
            <span>
              {brings}
              <Pause />
            </span>
          )}
          {kind === null && (
            <>
              <Cost cost={cost} draws={draws} />
              <Pause />
            </>
          )}
        </span>
        {risk !== null && <span className="staff-risk">{risk}</span>}
        <EffectOf of="ready" row={title} />
      </button>
      <button
        type="button"
        className="button staff-give"
        aria-label={t('staffOrders.giveLabel', { title })}
        onClick={() => commands.giveNow(order)}
      >
        {t('staffOrders.give')}
      </button>
    </li>
  );
}

/** To do no more today: what it keeps, and what goes on by itself. */
function HoldBack({ holding }: { readonly holding: HoldingBack }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="staff-hold">
      <div className="staff-look">
        <span className="staff-title">{t('agenda.hold.title')}</span>
        <span className="choice-detail">{holding.saves}</span>
        <span className="staff-risk">{holding.risks}</span>
      </div>
      <button type="button" className="button staff-end" onClick={() => void commands.endTurn()}>
        {t('agenda.hold.end')}
      </button>
    </li>
  );
}

/** The orders that lie ready for the seat on turn. */
export function StaffOrders(): ReactElement | null {
  const { t } = useTranslation();
  const orders = useApp((state) => state.staffOrders);
  const given = useApp((state) => (state.snapshot?.orders.length ?? 0) > 0);
  const thinks = useApp((state) => state.staffThinks);
  const holding = useApp((state) => state.staffHolds);
  const isAgenda = useApp(({ snapshot }) => snapshot?.actors[snapshot.viewer]?.ground === false);
  if (orders.length === 0 && !given && !thinks) return null;
  const title = (
    <h3 id="staff-orders-title" className="caps">
      {t(isAgenda ? 'agenda.title' : 'staffOrders.title')}
    </h3>
  );
  return (
    <section
      className={thinks && orders.length === 0 ? 'staff-orders thinking' : 'staff-orders'}
      aria-labelledby="staff-orders-title"
      aria-busy={thinks}
    >
      {orders.length === 0 ? (
        <>
          {title}
          <p className="quiet">{t(thinks ? 'staffOrders.thinks' : 'staffOrders.none')}</p>
        </>
      ) : (
        <>
          <CompareHead of="ready" title={title}>
            <p className="caption">
              {t(isAgenda ? 'agenda.about' : 'staffOrders.about')}
              {orders.some(({ draws }) => draws) && (
                <span aria-hidden="true">
                  {' '}
                  <DrawsMark /> {t('staffOrders.drawsAbout')}
                </span>
              )}
            </p>
          </CompareHead>
          <ul>
            {orders.map((ready) => (
              <Row key={ready.title} ready={ready} />
            ))}
            {holding && <HoldBack holding={holding} />}
            <StaffWay of="ready" />
          </ul>
        </>
      )}
    </section>
  );
}
