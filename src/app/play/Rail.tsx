// The tabs of the panels: at the head of the column that shows one of them at a time, on a phone at the foot of the page.

import { memo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { EndButton } from '../panels/orders/OrdersPanel.tsx';
import { hasStaff } from '../estimate/EstimateStrip.tsx';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import type { Panel } from '../store/store.ts';
import { focusPanel, hasColumn, isRead } from './column.ts';

const ICONS: Readonly<Record<Exclude<Panel, null>, string>> = {
  place: 'M8,1.5A6.5,6.5 0 1 1 7.99,1.5ZM8,5.5A2.5,2.5 0 1 1 7.99,5.5Z',
  orders: 'M3,3.5H5M3,8H5M3,12.5H5M7.5,3.5H14M7.5,8H14M7.5,12.5H14',
  news: 'M2.5,2.5H13.5V13.5H2.5ZM5,5.5H11M5,8H11M5,10.5H8.5',
  aims: 'M8,1.5A6.5,6.5 0 1 1 7.99,1.5ZM8,4.6A3.4,3.4 0 1 1 7.99,4.6ZM8,7.4A.6,.6 0 1 1 7.99,7.4Z',
  estimate: 'M2,13.5H14M3.8,13.5V7.5M7,13.5V3M10.2,13.5V6M13.2,13.5V10.5',
  links: 'M1.5,12C5,12 4,4 8,4S11,12 14.5,12M1.5,9.5V14.5M14.5,9.5V14.5',
};

/** Whether the panel of a tab is in sight while `panel` is open: a column always shows one, that of the place unless another is read. */
function isShown(panel: Panel, name: Exclude<Panel, null>): boolean {
  return panel === name || (name === 'place' && !isRead(panel) && hasColumn());
}

/** The tabs. */
export const Rail = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  const panel = useApp((state) => state.panel);
  /* No figure for nothing: in Arabic digits it is a dot. */
  const some = (number: number): string => (number === 0 ? '' : count(number));
  const isCut = snapshot.links.some((link) => !link.joined);
  const counts: Readonly<Record<Exclude<Panel, null>, string>> = {
    place: '',
    orders: some(snapshot.orders.length),
    news: some(snapshot.digest.length),
    estimate: '',
    aims: snapshot.score ? count(snapshot.score.total) : '',
    links: snapshot.links.length === 0 ? '' : t(isCut ? 'rail.cut' : 'rail.joined'),
  };
  const names = (['place', 'orders', 'news', 'aims', 'links', 'estimate'] as const).filter(
    (name) => name !== 'estimate' || hasStaff(snapshot),
  );
  const orders = t(snapshot.mode === 'watch' ? 'rail.watch' : 'rail.orders');
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={`rail-button rail-${name}`}
          aria-expanded={isShown(panel, name)}
          onClick={() => commands.openPanel(panel !== name ? name : hasColumn() ? 'place' : null)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
          {name === 'place' ? (
            <>
              <span className="sheet-only">{t('rail.place')}</span>
              <span className="column-only">{orders}</span>
            </>
          ) : (
            <span>{name === 'orders' ? orders : t(`rail.${name}`)}</span>
          )}
          {counts[name] !== '' && (
            <strong className={name === 'links' && isCut ? 'cut' : undefined}>{counts[name]}</strong>
          )}
        </button>
      ))}
      <EndButton snapshot={snapshot} className="rail-end" />
    </nav>
  );
});

/** Where the column is read, what comes after reading. */
export const ToOrders = memo(({ mode }: Pick<Snapshot, 'mode'>): ReactElement | null => {
  const { t } = useTranslation();
  if (mode !== 'turn' && mode !== 'plan') return null;
  return (
    <div className="to-orders">
      <button type="button" className="button" onClick={() => focusPanel('place')}>
        {t('rail.toOrders')}
      </button>
    </div>
  );
});
