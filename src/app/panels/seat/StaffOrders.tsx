// Orders that lie ready: what the staff would do now and what was ordered yesterday, each given in one click.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { StaffOrder } from '../../store/staff-orders.ts';
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

function Row({ ready }: { readonly ready: StaffOrder }): ReactElement {
  const { t } = useTranslation();
  const { order, title, taken, brings, risk, cost, draws, from } = ready;
  return (
    <li>
      <button type="button" className="staff-look" onClick={() => commands.lookAtStaffOrder(order)}>
        <span className="staff-title">{title}</span>
        <span className="choice-detail">
          {from === 'again' && <span>{t('staffOrders.again')}</span>}
          {taken !== null && <span>{t('staffOrders.taken', { count: taken })}</span>}
          {brings !== '' && <span>{brings}</span>}
          <span>
            {t('staffOrders.cost', { count: cost })} {draws && <DrawsMark named />}
          </span>
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

/** The orders that lie ready for the seat on turn. */
export function StaffOrders(): ReactElement | null {
  const { t } = useTranslation();
  const orders = useApp((state) => state.staffOrders);
  const given = useApp((state) => (state.snapshot?.orders.length ?? 0) > 0);
  const thinks = useApp((state) => state.staffThinks);
  if (orders.length === 0 && !given) return null;
  const title = (
    <h3 id="staff-orders-title" className="caps">
      {t('staffOrders.title')}
    </h3>
  );
  return (
    <section className="staff-orders" aria-labelledby="staff-orders-title">
      {orders.length === 0 ? (
        <>
          {title}
          <p className="quiet">{t(thinks ? 'staffOrders.thinks' : 'staffOrders.none')}</p>
        </>
      ) : (
        <>
          <CompareHead of="ready" title={title}>
            <p className="caption">
              {t('staffOrders.about')}
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
            <StaffWay of="ready" />
          </ul>
        </>
      )}
    </section>
  );
}
