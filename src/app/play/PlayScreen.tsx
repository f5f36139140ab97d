// The play screen: bar, news and aims, map, selection and orders. One layout, folded by width in the style sheet.

import { memo, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import type { Panel } from '../store/store.ts';
import { AimsPanel } from '../panels/seat/AimsPanel.tsx';
import { Guide } from '../lesson/Guide.tsx';
import { ChoiceList } from '../panels/orders/ChoiceList.tsx';
import { LinksPanel } from '../panels/seat/LinksPanel.tsx';
import { MapPane } from './MapPane.tsx';
import { NewsPanel } from '../panels/news/NewsPanel.tsx';
import { EndButton, OrdersPanel } from '../panels/orders/OrdersPanel.tsx';
import { SelectionFacts } from '../panels/place/PlacePanel.tsx';
import { OrderButton, PreparedCard } from '../panels/orders/PreparedCard.tsx';
import { SeatPanel } from '../panels/seat/SeatPanel.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import type { SheetHeight } from './SheetHandle.tsx';
import { EstimateChip, EstimateStrip, hasStaff } from '../estimate/EstimateStrip.tsx';
import { Standing } from './Standing.tsx';
import { TopBar } from '../panels/bar/TopBar.tsx';

const ICONS: Readonly<Record<Exclude<Panel, null>, string>> = {
  place: 'M8,1.5A6.5,6.5 0 1 1 7.99,1.5ZM8,5.5A2.5,2.5 0 1 1 7.99,5.5Z',
  orders: 'M3,3.5H5M3,8H5M3,12.5H5M7.5,3.5H14M7.5,8H14M7.5,12.5H14',
  news: 'M2.5,2.5H13.5V13.5H2.5ZM5,5.5H11M5,8H11M5,10.5H8.5',
  aims: 'M8,1.5A6.5,6.5 0 1 1 7.99,1.5ZM8,4.6A3.4,3.4 0 1 1 7.99,4.6ZM8,7.4A.6,.6 0 1 1 7.99,7.4Z',
  estimate: 'M2,13.5H14M3.8,13.5V7.5M7,13.5V3M10.2,13.5V6M13.2,13.5V10.5',
  links: 'M1.5,12C5,12 4,4 8,4S11,12 14.5,12M1.5,9.5V14.5M14.5,9.5V14.5',
};

const Rail = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  const panel = useApp((state) => state.panel);
  /* No figure for nothing: in Arabic digits it is a dot. */
  const some = (number: number): string => (number === 0 ? '' : count(number));
  const counts: Readonly<Record<Exclude<Panel, null>, string>> = {
    place: '',
    orders: some(snapshot.orders.length),
    news: some(snapshot.digest.length),
    estimate: '',
    aims: snapshot.score ? count(snapshot.score.total) : '',
    links: snapshot.links.length > 0 ? count(snapshot.links[0]?.throughput ?? 0) : '',
  };
  const names = (['place', 'orders', 'news', 'aims', 'links', 'estimate'] as const).filter(
    (name) => name !== 'estimate' || hasStaff(snapshot),
  );
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          className={`rail-button rail-${name}`}
          aria-expanded={panel === name}
          onClick={() => commands.openPanel(panel === name ? null : name)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[name]} fill="none" stroke="currentColor" strokeWidth="1.4" />
          </svg>
          <span>{t(name === 'orders' && snapshot.mode === 'watch' ? 'rail.watch' : `rail.${name}`)}</span>
          {counts[name] !== '' && <strong>{counts[name]}</strong>}
        </button>
      ))}
      <EndButton snapshot={snapshot} className="rail-end" />
    </nav>
  );
});

/** Where the name of what is selected stands: a screen reader says it when the panel takes the focus. */
const SUBJECTS = { location: 'places', route: 'routes', formation: 'formations' } as const;

const RightPanel = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const selection = useApp((state) => state.selection);
  const choices = useApp((state) => state.choices);
  const prepared = useApp((state) => state.prepared);
  const { t } = useTranslation();
  /* The panel tells itself when it moves: to ask it where it stands has all of the page laid out. */
  const isMoved = useRef(false);
  const showTop = useCallback((mark: HTMLElement | null) => {
    if (mark && isMoved.current) mark.parentElement?.scrollTo({ top: 0 });
    isMoved.current = false;
  }, []);
  const place =
    selection?.kind === 'location'
      ? snapshot.places[selection.index]
      : selection?.kind === 'formation'
        ? snapshot.places[snapshot.formations[selection.index]?.at ?? -1]
        : undefined;
  const orders: ReactNode = (
    <>
      {choices && (selection !== null || choices.list.length > 0) && (
        <ChoiceList choices={choices} place={place} />
      )}
      {prepared && <PreparedCard key={prepared.choice} prepared={prepared} snapshot={snapshot} />}
    </>
  );
  const body: ReactNode = selection ? (
    <SelectionFacts selection={selection} snapshot={snapshot}>
      {orders}
    </SelectionFacts>
  ) : (
    <>
      <Standing place="sheet" />
      <SeatPanel snapshot={snapshot} />
      {orders}
    </>
  );
  const subject = selection
    ? snapshot[SUBJECTS[selection.kind]][selection.index]?.name
    : snapshot.actors[snapshot.viewer]?.name;
  return (
    <aside className="right" aria-label={t('place.andOrders')}>
      <section
        className="panel panel-place"
        id="panel-place"
        tabIndex={-1}
        aria-label={subject}
        onScroll={() => (isMoved.current = true)}
      >
        <span
          key={
            selection ? `${selection.kind} ${selection.index}` : `seat ${snapshot.viewer} ${snapshot.round}`
          }
          ref={showTop}
          hidden
        />
        {body}
      </section>
      {prepared && <OrderButton prepared={prepared} />}
      <OrdersPanel snapshot={snapshot} />
    </aside>
  );
});

/** What is read of a snapshot and not played with. */
const LeftPanels = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  return (
    <aside className="left" aria-label={t('news.titleWatch')}>
      <NewsPanel snapshot={snapshot} />
      <AimsPanel snapshot={snapshot} />
      <LinksPanel snapshot={snapshot} />
    </aside>
  );
});

/**
 * The snapshot for panels that may follow a frame later, and in slices: a new day is more than a frame's work for all of them. Never with what
 * another has seen.
 */
function useSettled(snapshot: Snapshot): Snapshot {
  const [settled, setSettled] = useState(snapshot);
  useEffect(() => {
    const next = requestAnimationFrame(() => startTransition(() => setSettled(snapshot)));
    return () => cancelAnimationFrame(next);
  }, [snapshot]);
  const isSameView = settled.game === snapshot.game && settled.viewer === snapshot.viewer;
  return isSameView ? settled : snapshot;
}

/** The play screen. */
export const PlayScreen = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const panel = useApp((state) => state.panel);
  const prepared = useApp((state) => state.prepared !== null);
  const [height, setHeight] = useState<SheetHeight>('middle');
  const settled = useSettled(snapshot);
  return (
    <div
      className={prepared ? 'play preparing' : 'play'}
      data-panel={panel ?? 'none'}
      data-sheet={panel === null ? 'none' : height}
    >
      <TopBar snapshot={snapshot} />
      <LeftPanels snapshot={settled} />
      <Rail snapshot={snapshot} />
      <Standing place="strip" />
      <MapPane snapshot={snapshot} />
      <Guide />
      {panel !== null && <SheetHandle height={height} onChange={setHeight} />}
      <EstimateChip snapshot={snapshot} />
      <EstimateStrip snapshot={snapshot} />
      <RightPanel snapshot={snapshot} />
      <PrintSheet snapshot={snapshot} />
    </div>
  );
});
